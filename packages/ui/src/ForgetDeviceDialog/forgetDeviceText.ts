/** The texts of the dialog that removes a device, in English. */
export const defaultForgetDeviceText = {
  removeCurrentTitle: 'Remove this browser?',
  removeTitle: (name: string | undefined) =>
    name ? `Remove ${name}?` : 'Remove that browser?',
  removeCurrentText:
    'You’re signed out here soon, and need a code to come back.',
  removeCurrentTextRecorded: 'You’re signed out here soon.',
  /** Where access tokens live for an hour at most, as they do by default. */
  removeText:
    'It needs a code to come back. What is signed in there may go on for up to an hour.',
  removeTextRecorded: 'What is signed in there may go on for up to an hour.',
  /** Where they live longer: for a day at most. */
  goesOnForADay: 'What is signed in there may go on for up to a day.',
  /** Leads to the list of sessions, where there is one. */
  showSessions: 'See where you’re signed in',
  notYours: 'Not yours?',
  removeUnknownText: 'Not yours? Change your password too.',
  remove: 'Remove',
  removing: 'Removing…',
  notRemoved: 'Not removed.',
}

export type ForgetDeviceText = typeof defaultForgetDeviceText
