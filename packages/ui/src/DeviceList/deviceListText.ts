import { inDays } from '../displayText.ts'
import {
  defaultForgetDeviceText,
  type ForgetDeviceText,
} from '../ForgetDeviceDialog/forgetDeviceText.ts'

const { format } = new Intl.NumberFormat('en')

/** The texts of the list, beside those of its switches, in English. */
export const defaultDeviceListText = {
  ...defaultForgetDeviceText,
  /** Of the dates, as for `Intl`. */
  locale: 'en',
  title: 'Your browsers',
  intro: 'Where the code is skipped, signing in asks for your password only.',
  introRecorded:
    'Each sign-in asks for a code, whether a browser is remembered or not.',
  introAlways: 'New browsers are added by themselves.',
  empty: 'No browser skips the code. Each sign-in asks for one.',
  notSignedInList: 'Sign in to see your browsers.',
  notRefreshed: 'Not up to date.',

  // A row
  thisBrowser: 'This browser',
  unknownBrowser: 'Unknown browser',
  browserOn: (browser: string, system: string) => `${browser} on ${system}`,
  lastUsed: 'Last used',
  firstSeen: 'First seen',
  ipAddress: 'IP address',
  skipCode: 'Skip the code',
  rememberShort: 'Remember',
  rowOff: 'Each sign-in asks for a code.',
  rowOtherOff:
    'Its next sign-in asks for a code. It leaves this list when you sign out.',
  stale: (days: number) =>
    `Not used for ${inDays(days)}. Remove it if you no longer use it.`,
  duplicate: 'Perhaps one of the browsers above, from an earlier sign-in.',
  withName: (name: string, sentence: string) => `${name}: ${sentence}`,
  removed: (name: string) => `${name} was removed.`,
  removedCurrent:
    'This browser was removed. It will be signed out when its session ends.',

  // All others
  removeOthers: 'Remove all other browsers',
  removeOthersTitle: (others: number) =>
    others === 1
      ? 'Remove the other browser?'
      : `Remove ${format(others)} browsers?`,
  removeOthersText:
    'All browsers but this one are removed. They keep access until their current sessions end, and their next sign-ins ask for a code.',
  removeAll: 'Remove all',
  removingOthers: 'Removing browsers',
  progress: (done: number, total: number) =>
    `${format(done)} of ${format(total)} done`,
  stop: 'Stop',
  stopping: 'Stopping…',
  othersResult: (removed: number, refused: number, left: number) =>
    [
      `${format(removed)} removed`,
      refused > 0 && `${format(refused)} refused`,
      left > 0 && `${format(left)} not tried`,
    ]
      .filter(Boolean)
      .join(', '),
} satisfies ForgetDeviceText & Record<string, unknown>

export type DeviceListText = typeof defaultDeviceListText
