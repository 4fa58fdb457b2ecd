import type { ChallengeCause } from './challengeCauses.ts'

/** What the person can do, as a name for a text in their language. */
export type ChallengeRemedy =
  | 'enter-code-once'
  | 'turn-on'
  | 'keep-site-data'
  | 'use-normal-window'
  | 'sign-in-with-password'
  | 'sign-in-with-username'
  | 'none'

export type ChallengeExplanationText = {
  remedy: ChallengeRemedy
  /** What is the case, and why a code was asked for. */
  why: string
  /** What the person can do. */
  person: string
  /** What the developer of the app can do. */
  developer: string
  /** The evidence for this rule about AWS. */
  evidence: 'documented' | 'reported' | 'assumed'
  /** The page or thread that it is based on. */
  source: string
}

const devices =
  'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-device-tracking.html'
const issues = 'https://github.com/aws-amplify/amplify-js/issues'

const documented = { evidence: 'documented', source: devices } as const

const once = {
  remedy: 'enter-code-once',
  person: 'Enter the code once on this browser. The next sign-in skips it.',
  evidence: 'reported',
} as const

const lost = {
  person:
    'Turn it on again in this browser, and keep the data of this site when you clear the browser’s.',
  remedy: 'keep-site-data',
  ...documented,
} as const

const nothing = {
  person:
    'Nothing: the app has to change something. A code is asked at each sign-in until then.',
  remedy: 'none',
} as const

export const challengeTexts: Record<ChallengeCause, ChallengeExplanationText> =
  {
    'tracking-off': {
      ...documented,
      ...nothing,
      why: 'The user pool tracks no devices, so there is nothing to remember.',
      developer: 'Set DeviceConfiguration of the user pool.',
    },
    'code-not-suppressed': {
      ...documented,
      ...nothing,
      why: 'The user pool records that a browser is remembered and asks for the code all the same.',
      developer:
        'Set DeviceConfiguration.ChallengeRequiredOnNewDevice of the user pool to true, then pool.suppressesMfa of the provider.',
    },
    federated: {
      ...documented,
      why: 'The sign-in went by another provider, and such a session has no device to remember.',
      person:
        'Sign in with a password, if the account has one. Otherwise the other provider decides what it asks for.',
      developer:
        'Show the switch to users of the pool alone; remembering is up to the provider.',
      remedy: 'sign-in-with-password',
    },
    'managed-login': {
      ...documented,
      ...nothing,
      why: 'The sign-in went by managed login, and such a session has no device to remember.',
      developer: 'Sign people in through the API, with USER_SRP_AUTH.',
    },
    'turned-off': {
      ...documented,
      why: 'This browser is not remembered: it was turned off here, in another tab or by an administrator.',
      person: 'Turn it on.',
      developer:
        'Look for UpdateDeviceStatus and AdminUpdateDeviceStatus in the log of the pool.',
      remedy: 'turn-on',
    },
    'first-sign-in-here': {
      ...documented,
      why: 'It was the first sign-in in this browser, so there was nothing remembered yet.',
      person: 'Nothing, if it is on now: the next sign-in skips the code.',
      developer: 'Nothing.',
      remedy: 'turn-on',
    },
    'turned-on-without-code': {
      ...once,
      why: 'This browser was turned on in a session that had been asked for no code, so Cognito asks once more.',
      developer: 'Nothing. Do not promise that no code will be asked.',
      source: `${issues}/8977`,
    },
    'turned-on-after-new-password': {
      ...once,
      why: 'This browser was turned on in the sign-in in which a new password had to be chosen, which asks for no code, so Cognito asks once more.',
      developer:
        'Offer to turn on at the next sign-in, not in the one with NEW_PASSWORD_REQUIRED.',
      source: `${issues}/4174`,
    },
    'mfa-turned-on-later': {
      ...once,
      why: 'MFA was turned on after this browser was, so Cognito asks once more.',
      developer: 'Say so where people turn MFA on.',
      source: `${issues}/932`,
    },
    'cleared-storage': {
      ...lost,
      why: 'The browser’s secret is gone with the data of this site, so it is a new browser to Cognito.',
      developer:
        'Keep the device’s key and secret in localStorage, not in sessionStorage, and do not clear them at sign-out.',
    },
    'private-window': {
      ...lost,
      remedy: 'use-normal-window',
      why: 'A private window forgets the browser’s secret when it closes, so each is a new browser to Cognito.',
      person: 'Turn it on in a normal window.',
      developer: 'Nothing: a page cannot tell that it is in one.',
    },
    'removed-elsewhere': {
      ...lost,
      remedy: 'turn-on',
      why: 'This browser was removed from the account, and Cognito gave it a new key at the next sign-in.',
      person:
        'Turn it on again. If nobody you know removed it, change the password.',
      developer:
        'Look for ForgetDevice and AdminForgetDevice in the log of the pool.',
    },
    alias: {
      why: 'The browser’s secret is kept under the user name, and was looked for under the e-mail address or phone number that was typed.',
      person: 'Sign in with the user name, if you know it.',
      developer:
        'Sign in with USER_SRP_AUTH. A client of your own answers challenges with USER_ID_FOR_SRP as USERNAME and keeps the secret under it.',
      remedy: 'sign-in-with-username',
      evidence: 'reported',
      source: `${issues}/4047`,
    },
    'email-codes': {
      why: 'The code came by e-mail. AWS documents that remembering replaces codes by an app and by SMS.',
      person: 'Use codes by an app, if the account settings have it.',
      developer:
        'Turn on codes by an app or by SMS, and let people prefer them.',
      remedy: 'none',
      evidence: 'reported',
      source: `${issues}/14349`,
    },
    'password-flow': {
      ...nothing,
      why: 'The sign-in used USER_PASSWORD_AUTH. It was reported to get no device; newer tests saw that it does.',
      developer: 'Sign in with USER_SRP_AUTH.',
      evidence: 'reported',
      source: 'https://github.com/aws/aws-sdk-ruby/issues/1875',
    },
    'custom-flow': {
      ...nothing,
      why: 'The sign-in used CUSTOM_AUTH without SRP, which gets no device.',
      developer: 'Begin CUSTOM_AUTH with SRP (CUSTOM_WITH_SRP of Amplify).',
      evidence: 'reported',
      source: `${issues}/14909`,
    },
  }
