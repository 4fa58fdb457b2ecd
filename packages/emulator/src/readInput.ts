import { authFlows } from './authFlows.ts'
import { challengeNames } from './challengeState.ts'
import { clientMembers } from './clientMembers.ts'
import { arn, visible } from './modelTexts.ts'
import { poolMembers, schemaAttribute } from './poolMembers.ts'
import {
  document,
  findMissing,
  flag,
  isStructure,
  list,
  map,
  numberOf,
  oneOf,
  orNull,
  type Place,
  serialization,
  structure,
  text,
  textOf,
} from './readers.ts'
import { refuseMembers } from './refusedMembers.ts'
import { requiredMembers } from './requiredMembers.ts'
import { refuseViolations } from './validate.ts'

const attributeName = textOf({
  minLength: 1,
  maxLength: 32,
  pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+',
})

const attributes = list(
  structure(
    {
      Name: attributeName,
      Value: textOf({ maxLength: 2048, sensitive: true }),
    },
    'Name',
  ),
)

const code = textOf({
  minLength: 1,
  maxLength: 2048,
  pattern: '[\\S]+',
  sensitive: true,
})

const factorSettings = structure({ Enabled: flag, PreferredMfa: flag })

const password = textOf({
  maxLength: 256,
  pattern: '[\\S]+.*[\\S]+',
  sensitive: true,
})

const nextToken = { minLength: 1, pattern: '[\\S]+' }

/** AWS's limit is none, unlike that of other texts. */
const token = textOf({
  maxLength: Infinity,
  pattern: '[A-Za-z0-9-_=.]+',
  sensitive: true,
})

/**
 * Every member that the emulator reads, with its type and its constraints in
 * AWS's model. One table does for all operations: in that model a name has the
 * same type everywhere. What differs by operation is left to `validate`.
 */
const readMembers = structure({
  ...poolMembers,
  ...clientMembers,
  AccessToken: token,
  AttributeName: attributeName,
  AttributesToGet: list(attributeName),
  AuthFlow: oneOf(...authFlows),
  AuthParameters: map(orNull(text)),
  ChallengeName: oneOf(...challengeNames),
  ChallengeResponses: map(orNull(text)),
  ClientId: textOf({
    minLength: 1,
    maxLength: 128,
    pattern: '[\\w+]+',
  }),
  ClientMetadata: map(text),
  ClientType: text,
  Code: code,
  Credential: document,
  CredentialId: text,
  ConfirmationCode: code,
  CustomAttributes: list(schemaAttribute, { minLength: 1, maxLength: 25 }),
  Description: textOf({ maxLength: 2048 }),
  DesiredDeliveryMediums: list(oneOf('SMS', 'EMAIL')),
  DeviceKey: textOf({
    minLength: 1,
    maxLength: 55,
    pattern: '[\\w-]+_[0-9a-f-]+',
  }),
  DeviceName: textOf({ minLength: 1, maxLength: 1024 }),
  DeviceRememberedStatus: oneOf('remembered', 'not_remembered'),
  DeviceSecretVerifierConfig: structure({ PasswordVerifier: text, Salt: text }),
  EmailMfaSettings: factorSettings,
  Filter: textOf({ maxLength: 256 }),
  ForceAliasCreation: flag,
  FriendlyDeviceName: text,
  GroupName: textOf({ minLength: 1, maxLength: 128, pattern: visible }),
  Limit: numberOf({ min: 0, max: 60 }),
  MaxResults: numberOf({ min: 0, max: 60 }),
  MessageAction: oneOf('RESEND', 'SUPPRESS'),
  NextToken: textOf(nextToken),
  PaginationToken: textOf({ ...nextToken, maxLength: Infinity }),
  Password: password,
  Permanent: flag,
  Precedence: numberOf({ min: 0 }),
  PreviousPassword: password,
  ProposedPassword: password,
  RefreshToken: token,
  RevokeAssociatedSessions: oneOf('NONE', 'LINKED'),
  RoleArn: arn,
  SSOSession: structure(
    { MaxValidityMinutes: numberOf({ min: 0, max: 129_600 }) },
    'MaxValidityMinutes',
  ),
  Session: textOf({ minLength: 20, maxLength: 2048, sensitive: true }),
  SessionId: textOf({ pattern: '(tkn|sso)[a-z0-9]{25}' }),
  SecretHash: textOf({
    minLength: 1,
    maxLength: 128,
    pattern: '[\\w+=/]+',
    sensitive: true,
  }),
  SMSMfaSettings: factorSettings,
  SoftwareTokenMfaSettings: factorSettings,
  TemporaryPassword: password,
  Token: token,
  TokenSession: structure(
    { MaxPerUser: numberOf({ min: 1, max: 100 }) },
    'MaxPerUser',
  ),
  UserAttributes: attributes,
  UserAttributeNames: list(attributeName),
  ValidationData: attributes,
  WebAuthnMfaSettings: structure({ Enabled: flag }),
  UserCode: textOf({
    minLength: 6,
    maxLength: 6,
    pattern: '[0-9]+',
    sensitive: true,
  }),
  UserPoolId: textOf({
    minLength: 1,
    maxLength: 55,
    pattern: '[\\w-]+_[0-9a-zA-Z]+',
  }),
  UserSessionTracking: oneOf('ENABLED', 'DISABLED'),
  Username: textOf({
    minLength: 1,
    maxLength: 128,
    pattern: visible,
    sensitive: true,
  }),
})

/**
 * What the wire brought, as AWS's model has it.
 * @throws {CognitoError} SerializationException, of a member of another type;
 * InvalidParameterException, which names each constraint that is not met
 */
export function readInput(operation: string, input: unknown): object {
  // Undefined is what could not be parsed.
  if (input === undefined) throw serialization('The body is not JSON.')
  const at: Place = { path: '', violations: [] }
  const read = readMembers(input, at)
  refuseMembers(operation, read)
  const required = requiredMembers[operation] ?? ''
  const missing = isStructure(read) ? findMissing(read, required) : []
  refuseViolations([...missing, ...at.violations])
  return read
}
