import type { DeviceErrorCode } from '@cognito-devices/react'

type ErrorText = Record<`error${DeviceErrorCode}`, string>

const days = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'day',
  unitDisplay: 'long',
})

/** "1 day", "1,200 days" */
export const inDays = (count: number) => days.format(count)

const notAvailable = 'Not available for your account.'
const removed = 'This browser was removed.'
const busy = 'Busy.'

/** The texts of the switch and of every prompt, in English. */
export const defaultDisplayText = {
  /** Of the dates, as for `Intl`. */
  locale: 'en',

  // The switch
  label: 'Remember this browser',
  labelOther: (name: string | undefined) =>
    name ? `Remember ${name}` : 'Remember another browser',
  hintOn: 'You sign in here with your password only.',
  hintOff:
    'A code is asked at each sign-in here. Turn on only on your own device.',
  /** Where the host trusts a browser for so long, and a server ends it. */
  hintOnUntil: (date: string) =>
    `You sign in here with your password only, until ${date}.`,
  hintOnVisit: (date: string) =>
    `You sign in here with your password only. Turned off at your first visit after ${date}.`,
  hintEnded: (date: string) =>
    `Turned off on ${date}, as planned. Turn on only on your own device.`,
  hintOtherOn: 'You sign in there with your password only.',
  hintOtherOff: 'A code is asked at each sign-in there.',
  hintAlways: 'New browsers are remembered by themselves.',
  /** Where remembering a browser does not replace the code. */
  hintRecorded: 'A code is asked at each sign-in, on or off.',
  hintUnknown: 'We can’t tell if this is on.',
  hintForgotten: removed,
  hintOtherForgotten: 'It was removed.',
  offlineRead: 'You’re offline.',
  loading: 'Loading…',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Still asked for a code?',

  // When it has been on for long
  old: (days: number) => `On for ${inDays(days)}. Still only yours?`,
  oldOther: (days: number) => `On for ${inDays(days)}. Still in use?`,

  // Why it cannot be used
  'not-signed-in': 'Sign in to change this.',
  'no-device-key': 'This browser can’t be remembered.',
  federated: 'You signed in with another account. Codes are set there.',
  hosted: 'The sign-in page you used can’t remember browsers.',
  'refused-by-pool': notAvailable,

  // While it is saved
  asking: 'Confirm it’s you to turn this on.',
  askingOff: 'Confirm it’s you to turn this off.',
  saving: 'Saving…',
  checking: 'Checking…',
  unreached: 'Can’t reach the service. A blocker may be on.',
  blocked: 'Waiting for another tab.',
  offline: 'You’re offline. Saved when you’re back.',
  waiting: `${busy} Saved as soon as it works.`,
  retryIn: (seconds: number) => `${busy} Trying again in ${seconds} s.`,
  saved: 'Saved.',
  offered: 'Still want this on? You asked before signing in.',
  offeredOff: 'Still want this off? You asked before signing in.',
  offeredEnded: 'Time to turn this off, as planned.',

  // Buttons
  cancel: 'Cancel',
  checkAgain: 'Check again',
  dismiss: 'Dismiss',
  retry: 'Try again',
  signIn: 'Sign in',
  trying: 'Trying again…',
  turnOff: 'Turn off',
  turnOn: 'Turn on',
  undo: 'Undo',
  'reset-password': 'Reset password',
  'sign-in': 'Sign in again',
  'sign-out': 'Sign out',
  'confirm-sign-up': 'Confirm',

  // When Cognito says no
  notSaved: 'Not saved.',
  notLoaded: 'Couldn’t load.',
  reference: (id: string) => `For support: ${id}`,
  errorForbidden: 'Blocked by a security filter.',
  errorInternalError: 'The service has a problem.',
  errorInvalidParameter: 'Something is wrong on our side.',
  errorInvalidUserPoolConfiguration: notAvailable,
  errorNotAuthorized: 'You were signed out.',
  errorNotAllowed: 'Your account may not do this. Ask support.',
  errorOperationNotEnabled: notAvailable,
  errorPasswordResetRequired: 'Your password must be reset first.',
  errorResourceNotFound: removed,
  errorTooManyRequests: 'Busy right now.',
  errorUserNotConfirmed: 'Confirm your account first.',
  errorUserNotFound: 'This account no longer exists.',
  errorNetwork: 'Check your connection.',
  errorNoCurrentDevice: 'Sign in again first.',
  errorNotApplied: 'Nothing changed.',
  errorNotSignedIn: 'You’re signed out.',
  errorTimeout: 'No answer.',
  errorUnknown: 'Something went wrong.',
  errorVetoed: 'Not confirmed.',

  // How sentences follow each other
  join: (sentence: string, next: string) => `${sentence} ${next}`,
} satisfies ErrorText & Record<string, unknown>

export type DisplayText = typeof defaultDisplayText
