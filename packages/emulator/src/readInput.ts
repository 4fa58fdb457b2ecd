import { clientMembers, poolMembers, schemaAttribute } from './poolMembers.ts'
import {
  document,
  flag,
  list,
  map,
  number,
  serialization,
  structure,
  text,
  textMap,
  texts,
} from './readers.ts'

const attributes = list(structure({ Name: text, Value: text }))

const factorSettings = structure({ Enabled: flag, PreferredMfa: flag })

/**
 * Every member that the emulator reads, with its type in AWS's model. One table
 * does for all operations: in that model a name has the same type everywhere.
 */
const readMembers = structure({
  ...poolMembers,
  ...clientMembers,
  AccessToken: text,
  AttributeName: text,
  AttributesToGet: texts,
  AuthFlow: text,
  AuthParameters: textMap,
  ChallengeName: text,
  ChallengeResponses: textMap,
  ClientId: text,
  ClientMetadata: map(text),
  ClientType: text,
  Code: text,
  Credential: document,
  CredentialId: text,
  ConfirmationCode: text,
  CustomAttributes: list(schemaAttribute),
  Description: text,
  DesiredDeliveryMediums: texts,
  DeviceKey: text,
  DeviceName: text,
  DeviceRememberedStatus: text,
  DeviceSecretVerifierConfig: structure({ PasswordVerifier: text, Salt: text }),
  EmailMfaSettings: factorSettings,
  Filter: text,
  ForceAliasCreation: flag,
  FriendlyDeviceName: text,
  GroupName: text,
  Limit: number,
  MaxResults: number,
  MessageAction: text,
  NextToken: text,
  PaginationToken: text,
  Password: text,
  Permanent: flag,
  Precedence: number,
  PreviousPassword: text,
  ProposedPassword: text,
  RefreshToken: text,
  RevokeAssociatedSessions: text,
  RoleArn: text,
  SSOSession: structure({ MaxValidityMinutes: number }),
  Session: text,
  SessionId: text,
  SecretHash: text,
  SMSMfaSettings: factorSettings,
  SoftwareTokenMfaSettings: factorSettings,
  TemporaryPassword: text,
  Token: text,
  TokenSession: structure({ MaxPerUser: number }),
  UserAttributes: attributes,
  UserAttributeNames: texts,
  ValidationData: attributes,
  WebAuthnMfaSettings: structure({ Enabled: flag }),
  UserCode: text,
  UserPoolId: text,
  UserSessionTracking: text,
  Username: text,
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
