import type { DeviceErrorCode } from '@cognito-devices/react'

type ErrorText = Record<`error${DeviceErrorCode}`, string>

const days = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'day',
  unitDisplay: 'long',
})

/** "1 day", "1,200 days" */
export const inDays = (count: number) => days.format(count)

const notAvailable = 'Skipping the code is not available for this account.'
const removed = 'This browser was removed from your account.'

/** The texts of the switch and of every prompt, in English. */
export const defaultDisplayText = {
  // The switch
  label: 'Skip the verification code on this browser',
  labelOther: (name: string | undefined) =>
    name
      ? `Skip the verification code on ${name}`
      : 'Skip the verification code on another browser',
  hintOn:
    'Signing in on this browser asks for your password only, until you turn this off.',
  hintOff:
    'Each sign-in on this browser asks for a code. Turn this on only on a device you own, not on a shared computer.',
  hintOtherOn: 'Signing in there asks for the password only.',
  hintOtherOff: 'Each sign-in there asks for a code.',
  hintAlways: 'New browsers are remembered by themselves.',
  hintUnknown: 'We could not find out whether this is on.',
  hintForgotten: `${removed} Sign in again to use this setting.`,
  hintOtherForgotten: removed,
  offlineRead: 'You are offline. This will be shown when you are back.',
  on: 'On',
  off: 'Off',
  unknown: 'Unknown',
  loading: 'Loading…',

  // Where remembering a browser does not replace the code
  labelRecorded: 'Remember this browser',
  labelOtherRecorded: (name: string | undefined) =>
    name ? `Remember ${name}` : 'Remember another browser',
  hintRecorded: 'Each sign-in asks for a code, whether this is on or off.',

  // Where it is on, and a code is asked for all the same
  stillAsked: 'Still asked for a code?',
  stillAskedWhy:
    'Enter a code once more, and the next sign-in can skip it. Codes by e-mail may be asked for every time. A private window or cleared data makes this a new browser.',

  // When it has been on for long
  old: (days: number) =>
    `This has been on for ${inDays(days)}. Turn it off if others use this device too.`,
  oldOther: (days: number) =>
    `This has been on for ${inDays(days)}. Turn it off if you no longer use that browser.`,
  keep: 'Keep it on',
  turnOff: 'Turn off',

  // Why it cannot be used
  'not-signed-in': 'Sign in to change this setting.',
  'no-device-key':
    'This browser cannot be remembered. Each sign-in may ask for a code.',
  federated:
    'You signed in with another account, such as your company’s. Codes are managed there.',
  hosted:
    'The sign-in page you used does not remember browsers. Each sign-in may ask for a code.',
  'refused-by-pool': notAvailable,

  // While it is saved
  saving: 'Saving…',
  checking: 'Checking what was saved…',
  offline: 'You are offline. This will be saved when you are back.',
  waiting: 'The service is busy. This will be saved as soon as it answers.',
  saved: 'Saved.',
  retryIn: (seconds: number) => `Trying again in ${seconds} s.`,
  offered:
    'You asked to skip the code before you signed in again. Turn it on now?',

  // Buttons
  cancel: 'Cancel',
  checkAgain: 'Check again',
  dismiss: 'Dismiss',
  notNow: 'Not now',
  retry: 'Try again',
  trying: 'Trying again…',
  turnOn: 'Turn on',
  'reset-password': 'Reset password',
  'sign-in': 'Sign in again',
  'sign-out': 'Sign out',
  'confirm-sign-up': 'Confirm account',

  // When Cognito says no
  notSaved: 'Couldn’t save',
  notLoaded: 'Couldn’t load',
  reference: (id: string) => `Reference for support: ${id}`,
  errorForbidden:
    'Your organization’s protection blocked this. Ask support if it goes on.',
  errorInternalError: 'The service has a problem. Try again in a while.',
  errorInvalidParameter: 'Something is wrong on our side. Please tell support.',
  errorInvalidUserPoolConfiguration: notAvailable,
  errorNotAuthorized: 'Your session has ended. Sign in again to go on.',
  errorNotAllowed:
    'Your account is not allowed to do this. Please ask support.',
  errorOperationNotEnabled: notAvailable,
  errorPasswordResetRequired:
    'Your password must be reset before you can go on.',
  errorResourceNotFound: removed,
  errorTooManyRequests: 'The service is busy. Try again in a while.',
  errorUserNotConfirmed:
    'Your account is not confirmed yet. Enter the code you were sent.',
  errorUserNotFound: 'This account no longer exists.',
  errorNetwork: 'The service could not be reached. Check your connection.',
  errorNoCurrentDevice:
    'This browser is not known to your account yet. Sign in again first.',
  errorNotApplied: 'The service said yes, but nothing changed.',
  errorNotSignedIn: 'You are signed out. Sign in to go on.',
  errorTimeout: 'The service did not answer in time.',
  errorUnknown: 'Something unexpected happened.',
  errorVetoed: 'This change was not allowed.',

  // How sentences follow each other
  join: (sentence: string, next: string) => `${sentence} ${next}`,
  withReason: (heading: string, reason: string) => `${heading}. ${reason}`,
} satisfies ErrorText & Record<string, unknown>

export type DisplayText = typeof defaultDisplayText
