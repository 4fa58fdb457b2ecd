import { inDays } from '../displayText.ts'
import {
  defaultForgetDeviceText,
  type ForgetDeviceText,
} from '../ForgetDeviceDialog/forgetDeviceText.ts'

const { format } = new Intl.NumberFormat('en')

/** The texts of the list, beside those of its switches, in English. */
export const defaultDeviceListText = {
  ...defaultForgetDeviceText,
  title: 'Remembered browsers',
  /** Where this browser has a toggle of its own. */
  titleOthers: 'Other browsers',
  intro: 'Sign in on these without a code.',
  introRecorded: 'A code is asked on all of them.',
  introAlways: 'New browsers are added by themselves.',
  /** Over the switches: what they do. */
  head: 'Remember',
  empty: 'None yet',
  emptyHint: 'A code is asked at each sign-in.',
  notSignedInList: 'Sign in to see your browsers.',
  notRefreshed: 'Not up to date.',

  // A row
  thisBrowser: 'This browser',
  unknownBrowser: 'Unknown browser',
  browserOn: (browser: string, system: string) => `${browser} on ${system}`,
  activeNow: 'Active now',
  /** In the line under a name, between what it says and a date. */
  separator: '·',
  unused: (days: number) => `Not used for ${inDays(days)}`,
  alike: 'Earlier sign-in',
  alikeHere: 'Earlier sign-in here',
  goneRow: 'Removed',
  more: (name: string) => `More: ${name}`,
  firstUsed: (date: string) => `First used ${date}`,
  lastUsed: (date: string) => `Last used ${date}`,
  until: (date: string) => `until ${date}`,
  endsAtVisit: (date: string) => `Turned off at your first visit after ${date}`,
  endedOn: (date: string) => `Turned off on ${date}, as planned`,
  ipAddress: (address: string) => `IP address ${address}`,
  withName: (name: string, sentence: string) => `${name}: ${sentence}`,
  removed: (name: string) => `${name} was removed.`,
  removedCurrent: 'Removed. You’re signed out here soon.',

  // From ten on
  find: 'Find',
  findLabel: 'Find a browser',
  all: 'All',
  rememberedOnly: 'Remembered',
  unusedOnly: 'Not used',
  alikeOnly: 'Look alike',
  /** Beside a filter: how many it lets through. */
  amount: (count: number) => format(count),
  unusedCount: (count: number, days: number) =>
    `${format(count)} not used for ${inDays(days)}`,
  review: 'Review',
  showMore: (count: number) => `Show ${format(count)} more`,
  found: (count: number) => `${format(count)} found`,
  nothingFound: (words: string) => `Nothing found for “${words}”.`,
  none: 'None.',
  showAll: 'Show all',

  // Several at once
  select: 'Select',
  selectHint: 'Choose the ones to remove.',
  selectAll: 'Select all',
  selected: (count: number) => `${format(count)} selected`,
  removeSelected: (count: number) => `Remove ${format(count)}`,
  removeOthers: 'Remove all others',
  removeManyTitle: (count: number) =>
    count === 1 ? 'Remove one browser?' : `Remove ${format(count)} browsers?`,
  removeManyText: 'They’re signed out soon, and need a code to come back.',
  removeManyTextRecorded: 'They’re signed out soon.',
  progress: (done: number, total: number) =>
    `Removing ${format(done)} of ${format(total)}…`,
  stop: 'Stop',
  stopping: 'Stopping…',
  result: (removed: number, left: number) =>
    left > 0
      ? `${format(removed)} removed, ${format(left)} not.`
      : `${format(removed)} removed.`,
  done: 'Done',
} satisfies ForgetDeviceText & Record<string, unknown>

export type DeviceListText = typeof defaultDeviceListText
