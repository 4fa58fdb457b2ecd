import { expect, test } from 'vitest'
import {
  type ChallengeCause,
  type ChallengeExplanation,
  type ChallengeFacts,
  type DeviceSession,
  explainChallenge,
} from './index.ts'

const user = { userId: 'sub', userPoolId: 'us-east-1_a', username: 'ada' }
const withDevice: DeviceSession = { ...user, deviceKey: 'us-east-1_0a1b' }

const facts = {
  tracking: [undefined, 'opt-in', 'off'],
  suppressesMfa: [undefined, true, false],
  session: [
    undefined,
    withDevice,
    user,
    { ...user, likely: 'federated' },
    { ...user, likely: 'hosted' },
  ],
  status: [undefined, 'remembered', 'not_remembered'],
  turnedOnAfter: [undefined, 'code', 'password', 'new-password'],
  mfaIsNewer: [undefined, true, false],
  challenge: [undefined, 'EMAIL_OTP', 'SOFTWARE_TOKEN_MFA'],
  flow: [
    undefined,
    'USER_SRP_AUTH',
    'USER_PASSWORD_AUTH',
    'CUSTOM_WITHOUT_SRP',
  ],
  isNewDevice: [undefined, true, false],
  sentDeviceKey: [undefined, true, false],
  typedUsername: [undefined, true, false],
} as const

type Facts = { [Name in keyof typeof facts]: (typeof facts)[Name][number] }

const names = Object.keys(facts) as (keyof Facts)[]
const sizes = names.map((name) => facts[name].length)
const strides = sizes.map((_, at) =>
  sizes.slice(at + 1).reduce((product, size) => product * size, 1),
)
const total = sizes.reduce((product, size) => product * size, 1)

/** Which value of a fact the combination has; 0: it is not known. */
const digit = (index: number, at: number) =>
  Math.floor(index / (strides[at] ?? 1)) % (sizes[at] ?? 1)

const combination = (index: number) =>
  Object.fromEntries(
    names.map((name, at) => [name, facts[name][digit(index, at)]]),
  ) as Facts

const toInput = ({
  tracking,
  suppressesMfa,
  session,
  status,
  turnedOnAfter,
  mfaIsNewer,
  ...lastSignIn
}: Facts): ChallengeFacts => ({
  pool: { tracking, suppressesMfa },
  session,
  device: status && { status, turnedOnAfter, mfaIsNewer },
  lastSignIn,
})

const hasDevice = ({ session, status }: Facts) =>
  session ? 'deviceKey' in session : status !== undefined
const hasNoDevice = ({ session }: Facts) =>
  session !== undefined && !('deviceKey' in session)
/** A device of a session that has none: nobody can know both. */
const isAbsurd = (one: Facts) => hasNoDevice(one) && one.status !== undefined
const wasThere = ({ isNewDevice }: Facts) => isNewDevice === false
const isNew = ({ isNewDevice }: Facts) => isNewDevice === true
const isOff = ({ status }: Facts) => status === 'not_remembered'
const sentKey = ({ sentDeviceKey }: Facts) => sentDeviceKey === true

/** What speaks against a cause: with any of these it is never given. */
const against: Record<ChallengeCause, ((facts: Facts) => boolean)[]> = {
  'tracking-off': [({ tracking }) => tracking === 'opt-in'],
  'code-not-suppressed': [({ suppressesMfa }) => suppressesMfa === true],
  federated: [hasDevice, ({ flow }) => flow !== undefined],
  'managed-login': [hasDevice, ({ flow }) => flow !== undefined],
  'turned-off': [hasNoDevice, isNew, ({ status }) => status === 'remembered'],
  'first-sign-in-here': [hasNoDevice, wasThere, sentKey],
  'turned-on-without-code': [
    hasNoDevice,
    isNew,
    isOff,
    ({ status, turnedOnAfter = 'password' }) =>
      status !== undefined && turnedOnAfter !== 'password',
  ],
  'turned-on-after-new-password': [
    hasNoDevice,
    isNew,
    isOff,
    ({ status, turnedOnAfter = 'new-password' }) =>
      status !== undefined && turnedOnAfter !== 'new-password',
  ],
  'mfa-turned-on-later': [
    hasNoDevice,
    isNew,
    isOff,
    ({ status, mfaIsNewer }) => status !== undefined && mfaIsNewer === false,
    ({ status, turnedOnAfter }) =>
      status !== undefined && turnedOnAfter === 'code',
  ],
  'cleared-storage': [hasNoDevice, wasThere, sentKey],
  'private-window': [hasNoDevice, wasThere, sentKey],
  'removed-elsewhere': [
    hasNoDevice,
    wasThere,
    ({ sentDeviceKey }) => sentDeviceKey === false,
  ],
  alias: [
    hasNoDevice,
    wasThere,
    sentKey,
    ({ typedUsername }) => typedUsername === true,
  ],
  'email-codes': [
    hasNoDevice,
    isNew,
    isOff,
    ({ challenge = 'EMAIL_OTP' }) => challenge !== 'EMAIL_OTP',
  ],
  'password-flow': [
    sentKey,
    ({ flow = 'USER_PASSWORD_AUTH' }) => flow !== 'USER_PASSWORD_AUTH',
  ],
  'custom-flow': [
    hasDevice,
    ({ flow = 'CUSTOM_WITHOUT_SRP' }) => flow !== 'CUSTOM_WITHOUT_SRP',
  ],
}

const causes = Object.keys(against) as ChallengeCause[]
const order = ['certain', 'likely', 'possible']

const rankOf = ({ likelihood }: ChallengeExplanation) =>
  order.indexOf(likelihood)

/** What is wrong with the answer to one combination, if anything is. */
function findFault(given: Facts, answer: readonly ChallengeExplanation[]) {
  const ranks = answer.map(rankOf)
  if (ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0)))
    return 'the most likely is not first'
  if (ranks[0] === 0 && ranks.at(-1) !== 0)
    return 'a guess stands beside what is certain'
  if (new Set(answer.map(({ cause }) => cause)).size < answer.length)
    return 'a cause is given twice'
  const contradicted = answer.find(({ cause }) =>
    against[cause].some((contradicts) => contradicts(given)),
  )
  return contradicted && `${contradicted.cause} is contradicted by the facts`
}

test('each combination of the facts gives what they allow, most likely first', () => {
  const given = new Uint32Array(total)
  const certain = new Uint32Array(total)
  const seen = new Set<string>()
  const faults: unknown[] = []
  for (let index = 0; index < total; index++) {
    const one = combination(index)
    if (isAbsurd(one)) continue
    const answer = explainChallenge(toInput(one))
    const fault = findFault(one, answer)
    if (fault) faults.push({ fault, ...one })
    for (const { cause, likelihood } of answer) {
      const bit = 1 << causes.indexOf(cause)
      given[index] = (given[index] ?? 0) | bit
      if (likelihood === 'certain') certain[index] = (certain[index] ?? 0) | bit
      seen.add(`${cause} ${likelihood}`)
    }
    // To learn a fact rules causes out. It brings one up only where that is certain.
    for (let at = 0; at < names.length; at++) {
      const value = digit(index, at)
      const unknowing = index - value * (strides[at] ?? 0)
      const before = given[unknowing] ?? 0
      const isDecided = certain[unknowing] !== 0
      const added = (given[index] ?? 0) & ~before & ~(certain[index] ?? 0)
      if (value > 0 && added && !isDecided)
        faults.push({ fault: `${names[at]} adds a cause`, ...one })
    }
    if (faults.length > 3) break
  }
  expect(faults).toEqual([])
  for (const cause of causes)
    expect(
      [...seen].filter((each) => each.startsWith(`${cause} `)),
    ).not.toEqual([])
}, 120_000)

const known: Facts = {
  tracking: 'opt-in',
  suppressesMfa: true,
  session: withDevice,
  status: 'remembered',
  turnedOnAfter: 'code',
  mfaIsNewer: false,
  challenge: 'SOFTWARE_TOKEN_MFA',
  flow: 'USER_SRP_AUTH',
  isNewDevice: false,
  sentDeviceKey: true,
  typedUsername: true,
}

test('where all is known and well, there is no known cause', () => {
  expect(explainChallenge(toInput(known))).toEqual([])
})

const noKey = { isNewDevice: true, sentDeviceKey: false } as const
const away = { ...noKey, session: user, status: undefined } as const

const first: [
  cause: ChallengeCause,
  likelihood: ChallengeExplanation['likelihood'],
  change: Partial<Facts>,
][] = [
  ['tracking-off', 'certain', { tracking: 'off' }],
  ['code-not-suppressed', 'certain', { suppressesMfa: false }],
  ['code-not-suppressed', 'possible', { suppressesMfa: undefined }],
  [
    'federated',
    'likely',
    { ...away, session: { ...user, likely: 'federated' }, flow: undefined },
  ],
  [
    'managed-login',
    'likely',
    { ...away, session: { ...user, likely: 'hosted' }, flow: undefined },
  ],
  ['turned-off', 'likely', { status: 'not_remembered' }],
  ['first-sign-in-here', 'likely', noKey],
  ['turned-on-without-code', 'likely', { turnedOnAfter: 'password' }],
  ['turned-on-after-new-password', 'likely', { turnedOnAfter: 'new-password' }],
  [
    'mfa-turned-on-later',
    'likely',
    { turnedOnAfter: 'password', mfaIsNewer: true },
  ],
  ['removed-elsewhere', 'likely', { isNewDevice: true }],
  ['email-codes', 'likely', { challenge: 'EMAIL_OTP' }],
  [
    'password-flow',
    'possible',
    { flow: 'USER_PASSWORD_AUTH', sentDeviceKey: undefined },
  ],
  ['custom-flow', 'likely', { ...away, flow: 'CUSTOM_WITHOUT_SRP' }],
]

test.each(first)('%s is %s, and first', (cause, likelihood, change) => {
  const [answer] = explainChallenge(toInput({ ...known, ...change }))
  expect(answer).toMatchObject({ cause, likelihood })
})

const causesOf = (input: ChallengeFacts) =>
  explainChallenge(input).map(({ cause }) => cause)

test('a browser without a key is new, cleared, private, or looked in the wrong place', () => {
  expect(
    causesOf(toInput({ ...known, ...noKey, typedUsername: false })),
  ).toEqual([
    'first-sign-in-here',
    'cleared-storage',
    'private-window',
    'alias',
  ])
  expect(
    explainChallenge(
      toInput({
        ...known,
        ...noKey,
        flow: 'USER_PASSWORD_AUTH',
        typedUsername: false,
      }),
    ),
  ).toContainEqual(
    expect.objectContaining({ cause: 'alias', likelihood: 'likely' }),
  )
})

test('a device is new when it came into being with the sign-in', () => {
  const at = (createdAt: number) =>
    causesOf({
      ...toInput({ ...known, sentDeviceKey: false, isNewDevice: undefined }),
      session: { ...withDevice, signedInAt: 1_764_000_000 },
      device: { status: 'remembered', createdAt, turnedOnAfter: 'code' },
    })
  expect(at(1_764_000_000_500)).toContain('cleared-storage')
  expect(at(1_763_900_000_000)).not.toContain('cleared-storage')
})

test('nothing is explained where no code was asked or nobody is signed in', () => {
  expect(explainChallenge({ lastSignIn: { askedForCode: false } })).toEqual([])
  expect(explainChallenge({ session: null })).toEqual([])
})

test('without any fact each cause is possible, with sentences and a source', () => {
  const answer = explainChallenge({})
  expect(answer.map(({ cause }) => cause).sort()).toEqual(causes.sort())
  for (const { why, person, developer, source } of answer) {
    for (const sentence of [why, person, developer])
      expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(source).toMatch(/^https:/)
  }
})
