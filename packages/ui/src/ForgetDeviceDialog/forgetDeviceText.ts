/** The texts of the dialog that removes a device, in English. */
export const defaultForgetDeviceText = {
  removeCurrentTitle: 'Remove this browser?',
  removeTitle: (name: string | undefined) =>
    name ? `Remove ${name}?` : 'Remove that browser?',
  removeCurrentText:
    'This browser will be signed out when its session ends. Its next sign-in asks for a code.',
  removeText:
    'That browser keeps access until its current session ends. Its next sign-in asks for a code.',
  removeUnknownText:
    'If you do not know this browser, change your password as well.',
  remove: 'Remove',
  removing: 'Removing…',
  notRemoved: 'Not removed.',
}

export type ForgetDeviceText = typeof defaultForgetDeviceText
