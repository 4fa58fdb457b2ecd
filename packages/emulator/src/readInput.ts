import { CognitoError } from './errors.ts'

type Reader = (value: unknown) => unknown

const text = scalar('string', 'a String')
const number = scalar('number', 'an Integer')
const flag = scalar('boolean', 'a Boolean')
const texts = list(text)

/**
 * Every member that the emulator reads, with its type in AWS's model. One table
 * does for all operations: in that model a name has the same type everywhere.
 */
const readMembers = structure({
  AccessToken: text,
  AccessTokenValidity: number,
  AliasAttributes: texts,
  AuthFlow: text,
  AuthParameters: textMap,
  ChallengeName: text,
  ChallengeResponses: textMap,
  ClientId: text,
  ClientName: text,
  ConfirmationCode: text,
  DeviceConfiguration: structure({
    ChallengeRequiredOnNewDevice: flag,
    DeviceOnlyRememberedOnUserPrompt: flag,
  }),
  DeviceKey: text,
  DeviceName: text,
  DeviceRememberedStatus: text,
  DeviceSecretVerifierConfig: structure({ PasswordVerifier: text, Salt: text }),
  ExplicitAuthFlows: texts,
  GenerateSecret: flag,
  IdTokenValidity: number,
  Limit: number,
  MfaConfiguration: text,
  NextToken: text,
  PaginationToken: text,
  Password: text,
  Permanent: flag,
  Policies: structure({
    PasswordPolicy: structure({
      MinimumLength: number,
      RequireUppercase: flag,
      RequireLowercase: flag,
      RequireNumbers: flag,
      RequireSymbols: flag,
    }),
  }),
  PoolName: text,
  PreventUserExistenceErrors: text,
  RefreshToken: text,
  RefreshTokenValidity: number,
  RevokeAssociatedSessions: text,
  SSOSession: structure({ MaxValidityMinutes: number }),
  Session: text,
  SessionId: text,
  SoftwareTokenMfaSettings: structure({ Enabled: flag, PreferredMfa: flag }),
  TemporaryPassword: text,
  Token: text,
  TokenSession: structure({ MaxPerUser: number }),
  TokenValidityUnits: structure({
    AccessToken: text,
    IdToken: text,
    RefreshToken: text,
  }),
  UserAttributes: list(structure({ Name: text, Value: text })),
  UserCode: text,
  UserPoolId: text,
  UserPoolTier: text,
  UserSessionTracking: text,
  Username: text,
  UsernameAttributes: texts,
})

/**
 * What the wire brought, of the types that the operations rely on.
 * @throws {CognitoError} SerializationException, as of a member of another type
 */
export function readInput(input: unknown): object {
  // Undefined is what could not be parsed.
  if (input === undefined) throw serialization('The body is not JSON.')
  return readMembers(input)
}

export function isStructure(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Null is as good as absent, and what is not read is not there at all. */
function structure(members: Record<string, Reader>) {
  const readers = Object.entries(members)
  return (value: unknown): object => {
    if (!isStructure(value)) throw mismatch(value, 'a Structure')
    return Object.fromEntries(
      readers.flatMap(([name, read]) => {
        const member = value[name] ?? undefined
        return member === undefined ? [] : [[name, read(member)]]
      }),
    )
  }
}

function list(read: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) throw mismatch(value, 'a List')
    return value.map(read)
  }
}

/** A null stays: identity-js answers with one. */
function textMap(value: unknown): object {
  if (!isStructure(value)) throw mismatch(value, 'a Map')
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      item === null ? null : text(item),
    ]),
  )
}

function scalar(type: 'string' | 'number' | 'boolean', name: string): Reader {
  return (value) => {
    if (typeof value !== type) throw mismatch(value, name)
    return value
  }
}

/**
 * The words were recorded of Cognito (amplify-js #2689) or of other services;
 * those of null, and of what should be a list or a structure, are assumed.
 */
function mismatch(value: unknown, wanted: string) {
  if (Array.isArray(value)) {
    return serialization('Start of list found where not expected')
  }
  if (isStructure(value)) {
    return serialization('Start of structure or map found where not expected.')
  }
  const found =
    typeof value === 'boolean' || value === null ? value : typeof value
  return serialization(
    `${String(found).toUpperCase()}_VALUE can not be converted to ${wanted}`,
  )
}

function serialization(message: string) {
  return new CognitoError('SerializationException', message)
}
