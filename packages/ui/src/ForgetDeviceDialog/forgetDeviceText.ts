/** The texts of the dialog that removes a device, in English. */
export const defaultForgetDeviceText = {
  removeCurrentTitle: 'Remove this browser?',
  removeTitle: (name: string | undefined) =>
    name ? `Remove ${name}?` : 'Remove that browser?',
  removeCurrentText:
    'You’re signed out here soon, and need a code to come back.',
  removeCurrentTextRecorded: 'You’re signed out here soon.',
  removeText: 'It’s signed out soon, and needs a code to come back.',
  removeTextRecorded: 'It’s signed out soon.',
  removeUnknownText: 'Not yours? Change your password too.',
  remove: 'Remove',
  removing: 'Removing…',
  notRemoved: 'Not removed.',
}

export type ForgetDeviceText = typeof defaultForgetDeviceText
