import { inDays } from '../displayText.ts'
import {
  defaultForgetDeviceText,
  type ForgetDeviceText,
} from '../ForgetDeviceDialog/forgetDeviceText.ts'
import { defaultListText } from '../listText.ts'

const { format } = new Intl.NumberFormat('en')

/** The texts of the list, beside those of its switches, in English. */
export const defaultDeviceListText = {
  ...defaultForgetDeviceText,
  ...defaultListText,
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

  // A row
  unused: (days: number) => `Not used for ${inDays(days)}`,
  alike: 'Earlier sign-in',
  alikeHere: 'Earlier sign-in here',
  goneRow: 'Removed',
  more: (name: string) => `More: ${name}`,
  rename: 'Rename',
  renameLabel: 'Name of this browser',
  save: 'Save',
  notRenamed: 'Not renamed.',
  firstUsed: (date: string) => `First used ${date}`,
  lastUsed: (date: string) => `Last used ${date}`,
  until: (date: string) => `until ${date}`,
  endsAtVisit: (date: string) => `Turned off at your first visit after ${date}`,
  endedOn: (date: string) => `Turned off on ${date}, as planned`,
  ipAddress: (address: string) => `IP address ${address}`,
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
  selected: (count: number) => `${format(count)} selected`,
  removeSelected: (count: number) => `Remove ${format(count)}`,
  removeOthers: 'Remove all others',
  removeManyTitle: (count: number) =>
    count === 1 ? 'Remove one browser?' : `Remove ${format(count)} browsers?`,
  removeManyText:
    'They need a code to come back. What is signed in there may go on for up to an hour.',
  removeManyTextRecorded:
    'What is signed in there may go on for up to an hour.',
  progress: (done: number, total: number) =>
    `Removing ${format(done)} of ${format(total)}…`,
  result: (removed: number, left: number) =>
    left > 0
      ? `${format(removed)} removed, ${format(left)} not.`
      : `${format(removed)} removed.`,
} satisfies ForgetDeviceText & Record<string, unknown>

export type DeviceListText = typeof defaultDeviceListText
