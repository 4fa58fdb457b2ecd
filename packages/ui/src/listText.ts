/** The texts that lists of browsers have in common, in English. */
export const defaultListText = {
  thisBrowser: 'This browser',
  /** Where the service does not say which one it is. */
  mayBeThisOne: 'One of these may be this browser.',
  unknownBrowser: 'Unknown browser',
  browserOn: (browser: string, system: string) => `${browser} on ${system}`,
  activeNow: 'Active now',
  /** In the line under a name, between what it says and a date. */
  separator: '·',
  withName: (name: string, sentence: string) => `${name}: ${sentence}`,
  notRefreshed: 'Not up to date.',
  stop: 'Stop',
  stopping: 'Stopping…',
  done: 'Done',
  selectAll: 'Select all',
}

export type ListText = typeof defaultListText
