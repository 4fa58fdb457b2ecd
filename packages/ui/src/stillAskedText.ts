/**
 * Why a code is asked although this browser is remembered, and what a person can do,
 * in English.
 */
export const defaultStillAskedText = {
  askedTurnedOnLater:
    'You turned this on after you signed in. Enter one more code, then it works.',
  askedNewPassword: 'Your password is new. Enter one more code, then it works.',
  askedMfaNewer:
    'Codes are new for your account. Enter one more, then it works.',
  askedFirstTime: 'The first sign-in here always asks.',
  askedCleared:
    'This browser’s data was cleared, so it counts as new. Keep the data of this site.',
  askedPrivate: 'A private window is new each time. Use a normal one.',
  askedRemoved: 'This browser was removed elsewhere. It’s on again now.',
  askedAlias: 'Sign in with your user name, not with your e-mail.',
  askedEmail:
    'Codes by e-mail are always asked. Use an app for codes, if you can.',
  /** The cause that support can look up, as `explainChallenge` calls it. */
  askedSetting: (reference: string) =>
    `Something is set up wrong here. For support: ${reference}.`,
}

export type StillAskedText = typeof defaultStillAskedText
