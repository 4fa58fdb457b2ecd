import type { Emulator } from '@cognito-devices/emulator'
import { operations, unwrap } from '../schemas/schema.ts'

/** Numbers from 0 to 1, the same for the same seed. */
export function createRandom(seed: number) {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    isTrue: (chance: number) => random() < chance,
    pick: <T>(items: readonly T[]): T =>
      items[Math.floor(random() * items.length)] as T,
  }
}

export type Random = ReturnType<typeof createRandom>

export type Answer = {
  operation: string
  input: Record<string, unknown>
  status: number
  output: Record<string, unknown>
}

/** What means the same under another name. */
const sameAs: Record<string, string> = {
  Id: 'UserPoolId',
  USERNAME: 'Username',
  PASSWORD: 'Password',
  NEW_PASSWORD: 'Password',
  PreviousPassword: 'Password',
  ProposedPassword: 'Password',
  TemporaryPassword: 'Password',
  REFRESH_TOKEN: 'RefreshToken',
  Token: 'RefreshToken',
  DEVICE_KEY: 'DeviceKey',
  PaginationToken: 'NextToken',
  Code: 'ConfirmationCode',
  UserCode: 'ConfirmationCode',
  SOFTWARE_TOKEN_MFA_CODE: 'ConfirmationCode',
  EMAIL_OTP_CODE: 'ConfirmationCode',
  ClientName: 'PoolName',
}

const vocabulary: Record<string, unknown[]> = {
  Username: ['ada@example.com', 'bob@example.com', 'eve@example.com', '🦊'],
  Password: ['Correct-horse-9', 'Battery-staple-7', 'weak'],
  GroupName: ['admins', '__proto__', 'Ärzte'],
  PoolName: ['any', 'another'],
  ConfirmationCode: ['000000'],
  AttributeName: ['email', 'name', 'constructor'],
  UserAttributeNames: [['name'], ['email'], ['__proto__']],
  UserAttributes: [
    [{ Name: 'name', Value: 'Ada' }],
    [{ Name: 'email', Value: 'eve@example.com' }],
    [{ Name: '__proto__', Value: 'any' }],
    [],
  ],
  AttributesToGet: [['email'], []],
  Filter: ['email ^= "a"', 'username = "constructor"', 'any'],
  AuthFlow: [
    'USER_PASSWORD_AUTH',
    'USER_SRP_AUTH',
    'USER_AUTH',
    'REFRESH_TOKEN_AUTH',
    'ADMIN_USER_PASSWORD_AUTH',
  ],
  SRP_A: ['2'],
  ChallengeName: [
    'PASSWORD_VERIFIER',
    'NEW_PASSWORD_REQUIRED',
    'SELECT_CHALLENGE',
    'SOFTWARE_TOKEN_MFA',
    'EMAIL_OTP',
    'MFA_SETUP',
    'DEVICE_SRP_AUTH',
  ],
  PREFERRED_CHALLENGE: ['PASSWORD', 'EMAIL_OTP'],
  ANSWER: ['PASSWORD', 'EMAIL_OTP'],
  DeviceRememberedStatus: ['remembered', 'not_remembered'],
  UserSessionTracking: ['ENABLED', 'DISABLED'],
  TokenSession: [{ MaxPerUser: 2 }, { MaxPerUser: 5 }],
  RevokeAssociatedSessions: ['NONE', 'LINKED'],
  MfaConfiguration: ['OFF', 'OPTIONAL', 'ON'],
  ExplicitAuthFlows: [
    ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_AUTH'],
  ],
  UserPoolTier: ['LITE', 'ESSENTIALS', 'PLUS'],
  DeletionProtection: ['ACTIVE', 'INACTIVE'],
  DeviceConfiguration: [
    {
      ChallengeRequiredOnNewDevice: true,
      DeviceOnlyRememberedOnUserPrompt: true,
    },
    {
      ChallengeRequiredOnNewDevice: true,
      DeviceOnlyRememberedOnUserPrompt: false,
    },
  ],
  AutoVerifiedAttributes: [['email'], []],
  UsernameAttributes: [['email'], []],
  RefreshTokenRotation: [
    { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
    { Feature: 'DISABLED' },
  ],
  MessageAction: ['SUPPRESS', 'RESEND'],
  DesiredDeliveryMediums: [['EMAIL'], ['SMS']],
  Limit: [0, 1, 60],
  MaxResults: [1, 20],
  Precedence: [0, 5],
  CustomAttributes: [
    [{ Name: 'any', AttributeDataType: 'String' }],
    [{ Name: 'email', AttributeDataType: 'String' }],
  ],
  // Of these the rest of the model is far too rich to be hit upon.
  Schema: [[{ Name: 'name', AttributeDataType: 'String', Mutable: true }]],
  Policies: [{ PasswordPolicy: { MinimumLength: 8 } }],
  DeviceSecretVerifierConfig: [{ Salt: 'AQID', PasswordVerifier: 'AQIDBA==' }],
}

/** What the emulator refuses by name, and what its lists of words are for. */
const leftOut = new Set(['ClientType', 'ForceAliasCreation', 'SecretHash'])

const answerNames = [
  'USERNAME',
  'PASSWORD',
  'NEW_PASSWORD',
  'REFRESH_TOKEN',
  'DEVICE_KEY',
  'SRP_A',
  'SOFTWARE_TOKEN_MFA_CODE',
  'EMAIL_OTP_CODE',
  'PREFERRED_CHALLENGE',
  'ANSWER',
]

/** What belongs together, by the names of members. */
export type Related = Record<string, string>

/** Makes calls of what earlier answers have told, in use still or not. */
export function createCaller(emulator: Emulator, random: Random) {
  const known = new Map<string, Set<string>>()
  const signIns: Related[] = []
  let related: Related = {}
  let made = 0
  const byName = new Map(operations.map((each) => [each.name, each]))

  function learn(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      learn(item)
      const name = sameAs[key] ?? key
      if (typeof item !== 'string' || !learned.has(name)) continue
      const values = known.get(name) ?? new Set()
      known.set(name, values.add(item))
    }
  }

  function makeMember(name: string, schema: unknown): unknown {
    const { code } = emulator.messages.at(-1) ?? {}
    const means = sameAs[name] ?? name
    if (means === 'ConfirmationCode' && code && random.isTrue(0.7)) return code
    if (means in related && random.isTrue(0.9)) return related[means]
    const values = [...(known.get(means) ?? [])]
    if (values.length > 0 && random.isTrue(0.9)) {
      return random.pick(random.isTrue(0.5) ? values.slice(-4) : values)
    }
    if (means === 'Username' && random.isTrue(0.5)) {
      return `user${made++}@example.com`
    }
    const words = vocabulary[name] ?? vocabulary[means]
    return words ? random.pick(words) : make(schema)
  }

  function make(schema: unknown): unknown {
    const it = unwrap(schema)
    if (Array.isArray(it)) {
      if (it[0] === 1) return [make(it[4])]
      if (it[0] === 2) return { any: make(it[5]) }
      return makeStructure(it)
    }
    if (it === 1) return random.pick([0, 1, 5])
    if (it === 2) return random.isTrue(0.5)
    if (it === 64) return ['any']
    if (it === 128) {
      const chosen = answerNames.filter(() => random.isTrue(0.7))
      return Object.fromEntries(
        chosen.map((each) => [each, makeMember(each, 0)]),
      )
    }
    return 'any'
  }

  function makeStructure(it: unknown[]): Record<string, unknown> {
    const [, , , , names, types, required = 0] = it as [
      ...[0, 0, 0, 0],
      string[],
      unknown[],
      number?,
    ]
    return Object.fromEntries(
      names.flatMap((name, index) => {
        const isKnown = known.has(sameAs[name] ?? name) || vocabulary[name]
        const isToken = /^(Next|Pagination)Token$/.test(name)
        const chance =
          index < required ? 0.98 : isKnown && !isToken ? 0.5 : 0.05
        if (leftOut.has(name) || !random.isTrue(chance)) return []
        return [[name, makeMember(name, types[index])]]
      }),
    )
  }

  async function call(
    operation: string,
    input: Record<string, unknown>,
  ): Promise<Answer> {
    const response = await emulator.fetch('http://localhost/', {
      method: 'POST',
      headers: {
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify(input),
    })
    const output = JSON.parse((await response.text()) || '{}')
    return { operation, input, status: response.status, output }
  }

  return {
    learn,
    call,
    /** Mostly of one sign-in, mixed with what is stale or somebody else's. */
    makeInput(operation: string): Record<string, unknown> {
      // Mostly of what is new, since of what is old much has ended.
      const recent = random.isTrue(0.8) ? signIns.slice(-4) : signIns
      related = { ...random.pick(recent) }
      if (/SignUp|CreateUser/.test(operation)) delete related.Username
      const schema = unwrap(byName.get(operation)?.input)
      return makeStructure(schema as unknown[])
    },
    relate(signIn: Related): void {
      signIns.push(signIn)
    },
    /** What was ever told under this name. */
    listKnown: (name: string): string[] => [...(known.get(name) ?? [])],
  }
}

export type Caller = ReturnType<typeof createCaller>

const learned = new Set([
  'AccessToken',
  'RefreshToken',
  'DeviceKey',
  'Username',
  'UserPoolId',
  'ClientId',
  'SessionId',
  'Session',
  'ChallengeName',
  'NextToken',
  'GroupName',
])
