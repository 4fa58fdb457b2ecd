import * as schemas from '@aws-sdk/client-cognito-identity-provider'
import * as fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { samples } from '../../../test/schemas/schema.ts'
import { allowAnyRequest } from '../../../test/schemas/watchEmulators.ts'
import {
  createEmulator,
  type Emulator,
  type EmulatorSnapshot,
  type Seed,
  type SeedSession,
  seedPool,
  seedSession,
} from './index.ts'

allowAnyRequest()

/** AWS's own, so that nothing is left out that the emulator forgot to name. */
const operations = Object.values<unknown>(schemas)
  .filter(isOperation)
  .map(([, , name, , input]) => ({ name, input }))

type Operation = [9, string, name: string, unknown, input: unknown, unknown]

function isOperation(value: unknown): value is Operation {
  return Array.isArray(value) && value[0] === 9
}

let emulator: Emulator
let seed: Seed
let session: SeedSession
let signedIn: EmulatorSnapshot

/** What a call could know, by the name of the member. */
let known: Record<string, fc.Arbitrary<unknown>>

beforeAll(async () => {
  emulator = createEmulator({
    triggers: {
      defineAuthChallenge(event) {
        const { length } = event.request.session
        event.response.challengeName = 'CUSTOM_CHALLENGE'
        event.response.issueTokens = length > 1
        return event
      },
      createAuthChallenge: (event) => event,
      verifyAuthChallengeResponse: (event) => event,
    },
  })
  seed = await seedPool(emulator)
  session = await seedSession(emulator, seed, { confirmDevice: false })
  const { username, password, clientId, userPoolId } = seed
  await emulator.send('ForgotPassword', {
    ClientId: clientId,
    Username: username,
  })
  const { UserPoolClient } = await emulator.send<{
    UserPoolClient: { ClientId: string }
  }>('CreateUserPoolClient', {
    UserPoolId: userPoolId,
    ClientName: 'any',
    ExplicitAuthFlows: [
      'ALLOW_USER_AUTH',
      'ALLOW_CUSTOM_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_ADMIN_USER_PASSWORD_AUTH',
    ],
  })
  const everyFlow = UserPoolClient.ClientId
  const sessions = []
  for (const AuthFlow of ['USER_AUTH', 'CUSTOM_AUTH']) {
    const output = await emulator.send<{ Session: string }>('InitiateAuth', {
      AuthFlow,
      ClientId: everyFlow,
      AuthParameters: { USERNAME: username },
    })
    sessions.push(output.Session)
  }
  for (let count = 0; count < 2; count++) {
    const output = await emulator.send<{ Session: string }>('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: clientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    })
    sessions.push(output.Session)
  }
  const challenge = await emulator.send<{
    ChallengeParameters: { SECRET_BLOCK: string }
  }>('InitiateAuth', {
    AuthFlow: 'USER_SRP_AUTH',
    ClientId: clientId,
    AuthParameters: { USERNAME: username, SRP_A: '2' },
  })
  signedIn = emulator.snapshot()
  known = Object.fromEntries(
    Object.entries({
      ...allowed,
      UserPoolId: [userPoolId],
      ClientId: [clientId, everyFlow],
      Username: [username, seed.sub, 'bob@example.com', '+15550100'],
      USERNAME: [username, seed.sub],
      Password: [password],
      PASSWORD: [password],
      NEW_PASSWORD: [password],
      TemporaryPassword: [password],
      AccessToken: [session.accessToken],
      RefreshToken: [session.refreshToken],
      REFRESH_TOKEN: [session.refreshToken],
      Token: [session.refreshToken],
      DeviceKey: [session.deviceKey],
      DEVICE_KEY: [session.deviceKey, null],
      DeviceRememberedStatus: ['remembered', 'not_remembered'],
      Salt: ['AA==', ' ', '='],
      PasswordVerifier: ['AA==', ' ', '='],
      Session: sessions,
      PASSWORD_CLAIM_SECRET_BLOCK: [challenge.ChallengeParameters.SECRET_BLOCK],
      PASSWORD_CLAIM_SIGNATURE: ['AA=='],
      SRP_A: ['2', '0', 'FF'],
      SOFTWARE_TOKEN_MFA_CODE: [emulator.totpCode(seed), '000000', 'éééééé'],
      UserCode: [emulator.totpCode(seed), '000000', 'éééééé'],
      ConfirmationCode: [emulator.messages.at(-1)?.code, '000000'],
      AuthFlow: [
        'USER_SRP_AUTH',
        'USER_PASSWORD_AUTH',
        'USER_AUTH',
        'CUSTOM_AUTH',
        'ADMIN_USER_PASSWORD_AUTH',
        'REFRESH_TOKEN_AUTH',
      ],
      PREFERRED_CHALLENGE: ['PASSWORD', 'PASSWORD_SRP', 'EMAIL_OTP', 'SMS_OTP'],
      CHALLENGE_NAME: ['SRP_A'],
      ANSWER: ['EMAIL_OTP', 'SMS_MFA', 'PASSWORD'],
      EMAIL_OTP_CODE: ['000000'],
      SMS_MFA_CODE: ['000000'],
      EMAIL: ['eve@example.com'],
      SECRET_HASH: ['AA=='],
      SecretHash: ['AA=='],
      ChallengeName: [
        'PASSWORD_VERIFIER',
        'NEW_PASSWORD_REQUIRED',
        'MFA_SETUP',
        'SELECT_MFA_TYPE',
        'SELECT_CHALLENGE',
        'CUSTOM_CHALLENGE',
        'PASSWORD',
        'SMS_MFA',
        'SMS_OTP',
        'EMAIL_OTP',
        'SOFTWARE_TOKEN_MFA',
        'DEVICE_SRP_AUTH',
        'DEVICE_PASSWORD_VERIFIER',
      ],
      MfaConfiguration: ['ON', 'OPTIONAL', 'OFF'],
      UsernameAttributes: [['email'], ['constructor']],
      Limit: [0, 60],
      PreventUserExistenceErrors: ['ENABLED', 'LEGACY'],
      ClientName: ['any'],
      PoolName: ['any'],
      Name: ['email', '__proto__', 'any'],
      TokenValidityUnits: [{ AccessToken: 'days' }, { IdToken: 'constructor' }],
      PaginationToken: ['AA==', '='],
    }).map(([name, values]) => [name, fc.constantFrom(...values)]),
  )
})

beforeEach(() => emulator.restore(signedIn))

/** What the constraints of AWS's model let through. */
const allowed: Record<string, unknown[]> = {
  ...Object.fromEntries(
    Object.entries(samples).map(([name, value]) => [name, [value]]),
  ),
  AliasAttributes: [['email'], ['preferred_username']],
  AllowedFirstAuthFactors: [['PASSWORD', 'EMAIL_OTP'], ['SMS_OTP']],
  AttributeDataType: ['String', 'Number', 'DateTime', 'Boolean'],
  AttributesRequireVerificationBeforeUpdate: [['email'], []],
  AutoVerifiedAttributes: [['email'], ['phone_number', 'email']],
  DesiredDeliveryMediums: [['EMAIL'], ['SMS', 'EMAIL']],
  EmailVerificationMessage: ['{####} it is'],
  Feature: ['ENABLED', 'DISABLED'],
  MaxPerUser: [1, 100],
  Message: ['{####} it is'],
  MessageAction: ['RESEND', 'SUPPRESS'],
  RecoveryMechanisms: [
    [{ Priority: 1, Name: 'verified_email' }],
    [{ Priority: 2, Name: 'admin_only' }],
  ],
  RevokeAssociatedSessions: ['LINKED', 'NONE'],
  SmsAuthenticationMessage: ['{####} it is'],
  SmsVerificationMessage: ['{####} it is'],
  UserPoolTier: ['LITE', 'PLUS'],
  UserSessionTracking: ['ENABLED', 'DISABLED'],
}

/** Of an id, a name, a token, a session and a code alike. */
const fitting = 'us_abcdefabcdefabcdef012345'

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constant(fitting) },
  { weight: 1, arbitrary: fc.string() },
)

async function post(operation: string, body: string) {
  const response = await emulator.fetch('http://localhost/', {
    method: 'POST',
    headers: {
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body,
  })
  return { status: response.status, text: await response.text() }
}

/** Often what is known, seldom anything, else what AWS's schema says. */
function anyMember(name: string, schema: unknown): fc.Arbitrary<unknown> {
  const other = { weight: 9, arbitrary: inputOf(schema, anyMember) }
  const anything = { weight: 1, arbitrary: fc.jsonValue() }
  const arbitrary = known[name]
  return arbitrary
    ? fc.oneof({ weight: 20, arbitrary }, { ...other, weight: 1 }, anything)
    : fc.oneof(other, anything)
}

const answers = [
  'USERNAME',
  'PASSWORD',
  'NEW_PASSWORD',
  'REFRESH_TOKEN',
  'DEVICE_KEY',
  'SRP_A',
  'PASSWORD_CLAIM_SECRET_BLOCK',
  'PASSWORD_CLAIM_SIGNATURE',
  'TIMESTAMP',
  'SOFTWARE_TOKEN_MFA_CODE',
  'PREFERRED_CHALLENGE',
  'CHALLENGE_NAME',
  'ANSWER',
  'EMAIL',
  'EMAIL_OTP_CODE',
  'SMS_MFA_CODE',
  'SECRET_HASH',
]

type Member = (name: string, schema: unknown) => fc.Arbitrary<unknown>

const rightMember: Member = (_, schema) => inputOf(schema, rightMember)

function inputOf(schema: unknown, member: Member): fc.Arbitrary<unknown> {
  if (typeof schema === 'function') return inputOf(schema(), member)
  if (!Array.isArray(schema)) {
    if (schema === 1) {
      return fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 6, max: 15 }) },
        { weight: 1, arbitrary: fc.double() },
      )
    }
    if (schema === 2) return fc.boolean()
    if (schema === 64) return fc.array(anyText, { maxLength: 3 })
    if (schema === 128) return structure(answers, [], member)
    return anyText
  }
  if (schema[0] === 0) return inputOf(schema[4], member)
  if (schema[0] === 1)
    return fc.array(inputOf(schema[4], member), { maxLength: 3 })
  if (schema[0] === 2) {
    const types = answers.map(() => schema[5])
    return structure(answers, types, member)
  }
  if (schema[0] === 3) return structure(schema[4], schema[5], member)
  return inputOf(schema[0], member)
}

function structure(
  names: string[],
  types: unknown[],
  member: Member,
): fc.Arbitrary<object> {
  const model: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    names.map((name, index) => [name, member(name, types[index])]),
  )
  return fc.oneof(
    fc.record(model, { requiredKeys: names.filter((name) => known[name]) }),
    fc.record(model, { requiredKeys: [] }),
  )
}

async function findAnswered() {
  const answered = []
  for (const operation of operations) {
    const { text } = await post(operation.name, '{}')
    if (!text.includes('UnknownOperation')) answered.push(operation)
  }
  return answered
}

test('no input of any shape is answered with 5xx', async () => {
  const answered = await findAnswered()
  expect(answered.length).toBeGreaterThan(30)
  const signIns = answered.filter(({ name }) => /Auth(Challenge)?$/.test(name))
  const operation = fc.oneof(
    fc.constantFrom(...answered),
    // Where most depends on what came before.
    fc.constantFrom(...signIns),
  )
  const call = operation.chain(({ name, input }) =>
    fc.record({
      operation: fc.constant(name),
      body: fc.oneof(
        {
          weight: 9,
          arbitrary: inputOf(input, anyMember).map((it) => JSON.stringify(it)),
        },
        { weight: 1, arbitrary: fc.json() },
      ),
    }),
  )
  // Several, since what one leaves behind is met by the next.
  const calls = fc.array(call, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(calls, async (each) => {
      emulator.restore(signedIn)
      for (const { operation, body } of each) {
        const { status, text } = await post(operation, body)
        expect(status, `${operation}: ${text}`).toBeLessThan(500)
      }
    }),
    { numRuns: 300 },
  )
}, 120_000)

test('no input of the types in the model is unreadable', async () => {
  for (const { name, input } of operations) {
    await fc.assert(
      fc.asyncProperty(inputOf(input, rightMember), async (members) => {
        const { text } = await post(name, JSON.stringify(members))
        expect(text).not.toContain('SerializationException')
      }),
      { numRuns: 5 },
    )
  }
})

const list = 'Start of list found where not expected'
const map = 'Start of structure or map found where not expected.'

test.each([
  [
    'GetUser',
    '{"AccessToken":1}',
    'NUMBER_VALUE can not be converted to a String',
  ],
  [
    'GetUser',
    '{"AccessToken":true}',
    'TRUE_VALUE can not be converted to a String',
  ],
  ['GetUser', '{"AccessToken":[]}', list],
  ['GetUser', '{"AccessToken":{}}', map],
  [
    'ListDevices',
    '{"Limit":"1"}',
    'STRING_VALUE can not be converted to an Integer',
  ],
  [
    'AdminSetUserPassword',
    '{"Permanent":"no"}',
    'STRING_VALUE can not be converted to a Boolean',
  ],
  [
    'SignUp',
    '{"UserAttributes":"email"}',
    'STRING_VALUE can not be converted to a List',
  ],
  [
    'SignUp',
    '{"UserAttributes":[null]}',
    'NULL_VALUE can not be converted to a Structure',
  ],
  ['SignUp', '{"UserAttributes":[{"Name":"a","Value":{}}]}', map],
  ['InitiateAuth', '{"AuthParameters":[]}', list],
  [
    'InitiateAuth',
    '{"AuthParameters":{"USERNAME":1}}',
    'NUMBER_VALUE can not be converted to a String',
  ],
  ['CreateUserPool', '{"Policies":{"PasswordPolicy":[]}}', list],
  ['GetUser', '[]', list],
  ['GetUser', 'null', 'NULL_VALUE can not be converted to a Structure'],
  ['GetUser', '{"AccessToken":', 'The body is not JSON.'],
])('%s of %s cannot be read', async (operation, body, message) => {
  const { status, text } = await post(operation, body)
  expect(status).toBe(400)
  expect(JSON.parse(text)).toEqual({
    __type: 'SerializationException',
    message,
  })
})

test.each([
  [
    'SignUp',
    { UserAttributes: [{ Value: 'a' }] },
    "Value null at 'userAttributes.1.member.name'",
  ],
  [
    'CreateUserPool',
    { PoolName: 'a', UsernameAttributes: ['constructor'] },
    '[phone_number, email]',
  ],
  [
    'CreateUserPoolClient',
    { TokenValidityUnits: { AccessToken: 'weeks' } },
    '[seconds, minutes, hours, days]',
  ],
  [
    'CreateUserPoolClient',
    { AccessTokenValidity: 86_401 },
    'less than or equal to 86400',
  ],
  [
    'ConfirmDevice',
    { DeviceSecretVerifierConfig: { Salt: ' ', PasswordVerifier: ' ' } },
    'not Base64',
  ],
])('%s of %j is no valid parameter', async (operation, input, message) => {
  const { userPoolId, clientId, password } = seed
  const call = emulator.send(operation, {
    UserPoolId: userPoolId,
    ClientId: clientId,
    ClientName: 'any',
    Username: 'bob@example.com',
    Password: password,
    AccessToken: session.accessToken,
    DeviceKey: session.deviceKey,
    ...input,
  })
  await expect(call).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: expect.stringContaining(message),
  })
})

test('null is as good as absent', async () => {
  const input = { PoolName: 'any', MfaConfiguration: null, Policies: null }
  await emulator.send('CreateUserPool', input)
})

test('an input is logged, however deep it is', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(await post('GetUser', `{"Any":${deep}}`)).toMatchObject({
    status: 400,
  })
  expect(JSON.stringify(emulator.log.at(-1)?.request)).toContain('[too deep]')
})
