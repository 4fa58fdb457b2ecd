/** What a new password lacks, as far as Cognito says. */
export type PasswordNeed =
  | 'length'
  | 'lowercase'
  | 'number'
  | 'symbol'
  | 'uppercase'

const needs: Record<PasswordNeed, string> = {
  length: 'Make it longer.',
  lowercase: 'Add a small letter.',
  number: 'Add a number.',
  symbol: 'Add a symbol.',
  uppercase: 'Add a capital letter.',
}

/** Every text of the ready-made recoveries, in English. */
export const defaultRecoveryText = {
  resetTitle: 'Choose a new password',
  confirmTitle: 'Confirm your account',
  code: 'Code',
  codeHint: 'Enter the code you were sent.',
  codeSent: (destination: string | undefined) =>
    destination ? `We sent a code to ${destination}.` : 'We sent you a code.',
  sendCode: 'Send a code',
  sendAgain: 'Send again',
  newPassword: 'New password',
  /** The host knows the pool's own rule. */
  passwordRule: 'Long is good. Mix letters and numbers.',
  show: 'Show',
  hide: 'Hide',
  savePassword: 'Save password',
  confirm: 'Confirm',
  passwordSaved: 'Password saved. Sign in to finish.',
  codeMissing: 'Enter the code.',
  newPasswordMissing: 'Choose a new password.',
  codeWrong: 'Wrong code. Check it, or send a new one.',
  codeExpired: 'This code is too old. Send a new one.',
  passwordWeak: (need: PasswordNeed | undefined) =>
    need ? `Too weak. ${needs[need]}` : 'Too weak. Choose a longer one.',
  passwordUsed: 'You had this one before. Choose another.',
  tooManyTries: 'Too many tries. Wait a while.',
  noContact: 'We have no e-mail or phone to send a code to. Ask support.',
  unreachable: 'Check your connection, then try again.',
  sessionEnded: 'You were signed out. Sign in to go on.',
  failed: 'Something went wrong. Try again.',
}

export type RecoveryText = typeof defaultRecoveryText
