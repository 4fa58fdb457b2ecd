import { beforeEach, expect, test } from 'vitest'
import { operations as schemas, unwrap } from '../../../test/schemas/schema.ts'
import { allowAnyRequest } from '../../../test/schemas/watchEmulators.ts'
import { createEmulator, type Emulator } from './index.ts'
import { operations } from './operations.ts'

allowAnyRequest()

let emulator: Emulator

beforeEach(() => {
  emulator = createEmulator()
})

const answered = schemas.filter(({ name }) => operations.has(name))

/** The first of a structure's members, as AWS's schemas have them. */
function listRequired(schema: unknown): string[] {
  const [, , , , names = [], , count = 0] = unwrap(schema) as [
    ...[0, '', '', ''],
    string[]?,
    unknown?,
    number?,
  ]
  return names.slice(0, count)
}

async function refusalOf(operation: string, input: object) {
  return emulator.send(operation, input).then(
    () => '',
    ({ name, message }: Error) => `${name}: ${message}`,
  )
}

const toMember = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

test('an operation asks for each member that AWS requires, and for no other', async () => {
  expect(answered).toHaveLength(operations.size)
  for (const { name, input } of answered) {
    const refusal = await refusalOf(name, {})
    const missing = [...refusal.matchAll(/Value null at '(\w+)'/g)]
    expect(missing.map(([, member]) => member).sort(), name).toEqual(
      listRequired(input).map(toMember).sort(),
    )
  }
})

const poolId = 'us-east-1_Example1'
const ofUser = { UserPoolId: poolId, Username: 'ada' }
const ofToken = { AccessToken: 'eyJ' }
const arn = 'arn:aws:iam::123456789012:role/a'

test.each<[operation: string, input: object, at: string, rule: string]>([
  [
    'DescribeUserPool',
    { UserPoolId: 'nowhere' },
    "'nowhere' at 'userPoolId'",
    'satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+',
  ],
  [
    'AdminGetUser',
    { ...ofUser, UserPoolId: `us-east-1_${'a'.repeat(50)}` },
    "at 'userPoolId'",
    'have length less than or equal to 55',
  ],
  [
    'InitiateAuth',
    { AuthFlow: 'USER_SRP_AUTH', ClientId: poolId.replace('_', '-') },
    "'us-east-1-Example1' at 'clientId'",
    'satisfy regular expression pattern: [\\w+]+',
  ],
  [
    'InitiateAuth',
    { AuthFlow: 'BY_MAGIC', ClientId: 'web' },
    "'BY_MAGIC' at 'authFlow'",
    'satisfy enum value set: [USER_SRP_AUTH, ',
  ],
  [
    'RespondToAuthChallenge',
    { ChallengeName: 'SMS_MFA', ClientId: 'web', Session: 'short' },
    "Value at 'session'",
    'have length greater than or equal to 20',
  ],
  [
    'SignUp',
    { ClientId: 'web', Username: 'ada l' },
    "Value at 'username'",
    'satisfy regular expression pattern: ',
  ],
  [
    'SignUp',
    { ClientId: 'web', Username: 'ada', Password: ' Correct-horse-9' },
    "Value at 'password'",
    'satisfy regular expression pattern: [\\S]+.*[\\S]+',
  ],
  [
    'SignUp',
    { ClientId: 'web', Username: 'ada', UserAttributes: [{ Value: 'a' }] },
    "null at 'userAttributes.1.member.name'",
    'not be null',
  ],
  [
    'VerifySoftwareToken',
    { ...ofToken, UserCode: '12345' },
    "Value at 'userCode'",
    'have length greater than or equal to 6',
  ],
  [
    'GetTokensFromRefreshToken',
    { ClientId: 'web', RefreshToken: 'a b' },
    "Value at 'refreshToken'",
    'satisfy regular expression pattern: ',
  ],
  [
    'ListUsers',
    { UserPoolId: poolId, Limit: 61 },
    "'61' at 'limit'",
    'have value less than or equal to 60',
  ],
  [
    'ListUserPools',
    { MaxResults: 0 },
    "'0' at 'maxResults'",
    'have value greater than or equal to 1',
  ],
  [
    'AddCustomAttributes',
    { UserPoolId: poolId, CustomAttributes: [] },
    "'' at 'customAttributes'",
    'have length greater than or equal to 1',
  ],
  [
    'SetUserPoolSessionConfiguration',
    {
      UserPoolId: poolId,
      UserSessionTracking: 'ENABLED',
      TokenSession: { MaxPerUser: 101 },
    },
    "'101' at 'tokenSession.maxPerUser'",
    'have value less than or equal to 100',
  ],
  [
    'CreateUserPool',
    { PoolName: 'any', SmsConfiguration: { ExternalId: arn } },
    "null at 'smsConfiguration.snsCallerArn'",
    'not be null',
  ],
  [
    'CreateUserPool',
    { PoolName: 'any', SmsVerificationMessage: 'Welcome!' },
    "'Welcome!' at 'smsVerificationMessage'",
    'satisfy regular expression pattern: ',
  ],
])('%s of %j: the value %s must %s', async (operation, input, at, rule) => {
  const refusal = await refusalOf(operation, input)
  expect(refusal).toMatch(/^InvalidParameterException: 1 validation error/)
  expect(refusal).toContain(
    `${at} failed to satisfy constraint: Member must ${rule}`,
  )
})

test('what is missing and what is wrong is said at once', async () => {
  const refusal = await refusalOf('AdminGetDevice', {
    UserPoolId: 'nowhere',
    DeviceKey: 'none',
  })
  expect(refusal).toContain('3 validation errors detected: Value null at')
})
