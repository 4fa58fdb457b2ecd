import type { ChallengeFacts } from './challengeFacts.ts'
import type { DeviceStatus } from './client/types.ts'

/** Why a code was asked for. `explainChallenge` says in English what each means. */
export type ChallengeCause =
  | 'tracking-off'
  | 'code-not-suppressed'
  | 'federated'
  | 'managed-login'
  | 'turned-off'
  | 'first-sign-in-here'
  | 'turned-on-without-code'
  | 'turned-on-after-new-password'
  | 'mfa-turned-on-later'
  | 'cleared-storage'
  | 'private-window'
  | 'removed-elsewhere'
  | 'alias'
  | 'email-codes'
  | 'password-flow'
  | 'custom-flow'

/**
 * `'certain'`: the facts prove it, and it is enough. `'likely'`: the facts
 * support it. `'possible'`: the facts do not contradict it.
 */
export type ChallengeLikelihood = 'certain' | 'likely' | 'possible'

/**
 * What is derived from the facts for all causes. Undefined means that nobody
 * knows.
 */
export type ChallengeCase = ChallengeFacts & {
  /** Whether this session has a device. */
  hasDevice: boolean | undefined
  /** Whether the device was created in this sign-in. */
  isNew: boolean | undefined
}

type Judge = (of: ChallengeCase) => ChallengeLikelihood | undefined

/**
 * The causes, the most common first, and the conditions for each. True means
 * likely, undefined means possible, and false means that it is not the cause.
 */
export const challengeCauses: readonly [ChallengeCause, Judge][] = [
  [
    'tracking-off',
    ({ hasDevice, pool }) =>
      pool?.tracking === 'off'
        ? 'certain'
        : when(pool?.tracking === undefined && hasDevice !== true && undefined),
  ],
  [
    'code-not-suppressed',
    ({ hasDevice, pool }) =>
      pool?.suppressesMfa === false
        ? 'certain'
        : when(!pool?.suppressesMfa && hasDevice !== false && undefined),
  ],
  ['federated', (of) => when(isAbsent(of, 'federated'))],
  ['managed-login', (of) => when(isAbsent(of, 'hosted'))],
  [
    'turned-off',
    ({ device, hasDevice, isNew }) =>
      when(
        hasDevice !== false &&
          !isNew &&
          is(known(device?.status), (status) => status === 'not_remembered'),
      ),
  ],
  ['first-sign-in-here', (of) => when(isLost(of) && of.isNew)],
  [
    'turned-on-without-code',
    (of) =>
      when(
        isOn(of) && of.device?.mfaIsNewer !== true && turnedOn(of, 'password'),
      ),
  ],
  [
    'turned-on-after-new-password',
    (of) => when(isOn(of) && turnedOn(of, 'new-password')),
  ],
  [
    'mfa-turned-on-later',
    (of) =>
      when(
        isOn(of) &&
          of.device?.turnedOnAfter !== 'code' &&
          of.device?.mfaIsNewer,
      ),
  ],
  ['cleared-storage', (of) => when(isLost(of) && of.isNew)],
  ['private-window', (of) => when(isLost(of) && undefined)],
  [
    'removed-elsewhere',
    ({ hasDevice, isNew, lastSignIn }) =>
      when(
        hasDevice !== false &&
          isNew !== false &&
          lastSignIn?.sentDeviceKey !== false &&
          isNew &&
          lastSignIn?.sentDeviceKey,
      ),
  ],
  ['alias', (of) => when(isLost(of) && typedAlias(of))],
  [
    'email-codes',
    (of) =>
      when(
        isOn(of) &&
          is(of.lastSignIn?.challenge, (name) => name === 'EMAIL_OTP'),
      ),
  ],
  [
    'password-flow',
    ({ lastSignIn }) =>
      when(
        lastSignIn?.sentDeviceKey !== true &&
          (lastSignIn?.flow ?? 'USER_PASSWORD_AUTH') === 'USER_PASSWORD_AUTH' &&
          undefined,
      ),
  ],
  [
    'custom-flow',
    ({ hasDevice, lastSignIn }) =>
      when(
        hasDevice !== true &&
          is(lastSignIn?.flow, (flow) => flow === 'CUSTOM_WITHOUT_SRP'),
      ),
  ],
]

const when = (holds: boolean | undefined) =>
  holds === undefined ? 'possible' : holds ? 'likely' : undefined

const is = <Value>(
  value: Value | undefined,
  holds: (value: Value) => boolean,
) => (value === undefined ? undefined : holds(value))

const known = (status: DeviceStatus | undefined) =>
  status === 'unknown' ? undefined : status

/**
 * Whether the user signed in without the API. A known flow contradicts that.
 */
function isAbsent(
  { hasDevice, lastSignIn, session }: ChallengeCase,
  likely: 'federated' | 'hosted',
): boolean | undefined {
  if (hasDevice === true || lastSignIn?.flow) return false
  if (session?.likely) return session.likely === likely
  // The token of a federated user says so. That of managed login may not.
  return session && likely === 'federated' ? false : undefined
}

/** Whether the device existed before this sign-in, and is not off. */
const isOn = ({ device, hasDevice, isNew }: ChallengeCase) =>
  hasDevice !== false && isNew !== true && device?.status !== 'not_remembered'

const turnedOn = ({ device }: ChallengeCase, after: string) =>
  is(device?.turnedOnAfter, (value) => value === after)

/** Whether the browser had no key to send. */
const isLost = ({ hasDevice, isNew, lastSignIn }: ChallengeCase) =>
  hasDevice !== false && isNew !== false && lastSignIn?.sentDeviceKey !== true

/** With SRP, at least Amplify uses the user name that Cognito answers with. */
function typedAlias({ lastSignIn }: ChallengeCase): boolean | undefined {
  if (lastSignIn?.typedUsername === true) return false
  const isPlain = lastSignIn?.flow === 'USER_PASSWORD_AUTH'
  return isPlain && lastSignIn.typedUsername === false ? true : undefined
}
