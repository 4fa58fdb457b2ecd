/** Every text of the ready-made recoveries, in English. */
export const defaultRecoveryText = {
  resetIntro:
    'Enter the code you were sent and choose a new password. You will then be asked to sign in with it.',
  confirmIntro: 'Enter the code you were sent when you signed up.',
  code: 'Code',
  newPassword: 'New password',
  noCodeYet: 'No code yet?',
  sendCode: 'Send me a code',
  codeSent: (destination: string | undefined) =>
    destination
      ? `A code is on its way to ${destination}.`
      : 'A code is on its way.',
  changePassword: 'Change password',
  confirm: 'Confirm',
  passwordChanged: 'Sign in with your new password to finish.',
  codeMissing: 'Enter the code.',
  newPasswordMissing: 'Choose a new password.',
  codeWrong: 'This code is not right. Check it and try again.',
  codeExpired: 'This code has expired. Ask for a new one.',
  passwordWeak:
    'This password is not strong enough. Use a longer one with capital and small letters, digits and symbols.',
  passwordUsed: 'You have used this password before. Choose another one.',
  tooManyTries: 'There were too many tries. Wait a while, then try again.',
  noContact:
    'No code can be sent: your account has no confirmed e-mail address or phone number. Please ask support.',
  unreachable: 'The service could not be reached. Check your connection.',
  sessionEnded: 'Your session has ended. Sign in to go on.',
  failed: 'That did not work. Try again in a while.',
}

export type RecoveryText = typeof defaultRecoveryText
