import * as sdk from '@aws-sdk/client-cognito-identity-provider'

// The SDK's runtime schemas: arrays that begin with what they are.
const [simple, list, map, structure, operation] = [0, 1, 2, 3, 9]

export type Operation = { name: string; input: unknown; output: unknown }

export const operations: Operation[] = Object.values<unknown>(sdk).flatMap(
  (value) =>
    Array.isArray(value) && value[0] === operation
      ? [{ name: String(value[2]), input: value[4], output: value[5] }]
      : [],
)

/** `A.B` for each member, down to those that hold no other. */
export function listMembers(schema: unknown, path = ''): string[] {
  const it = unwrap(schema)
  if (!Array.isArray(it)) return [path]
  if (it[0] === list) return listMembers(it[4], path)
  if (it[0] !== structure) return [path]
  return it[4].flatMap((name: string, index: number) =>
    listMembers(it[5][index], path ? `${path}.${name}` : name),
  )
}

/** A value of the schema with every member in it. */
export function sample(schema: unknown, name = ''): unknown {
  const it = unwrap(schema)
  if (name in samples) return samples[name]
  if (Array.isArray(it)) {
    if (it[0] === list) return [sample(it[4])]
    if (it[0] === map) return { any: sample(it[5]) }
    return Object.fromEntries(
      it[4].map((member: string, index: number) => [
        member,
        sample(it[5][index], member),
      ]),
    )
  }
  switch (it) {
    case 1:
      return 1
    case 2:
      return true
    case 64:
      return ['any']
    case 128:
      return { any: 'any' }
    default:
      return 'any'
  }
}

const arn = 'arn:aws:lambda:us-east-1:123456789012:function:any'
const message = 'Your code is {####}'

/** Where not any text will do. */
export const samples: Readonly<Record<string, unknown>> = {
  AdvancedSecurityMode: 'AUDIT',
  AllowedOAuthFlows: ['code'],
  ApplicationArn: arn,
  ApplicationId: 'a1',
  CreateAuthChallenge: arn,
  CustomAuthMode: 'AUDIT',
  CustomMessage: arn,
  DefaultEmailOption: 'CONFIRM_WITH_CODE',
  DefineAuthChallenge: arn,
  DeletionProtection: 'ACTIVE',
  EmailMessage: message,
  EmailMessageByLink: 'Click {##here##}',
  EmailSendingAccount: 'DEVELOPER',
  KMSKeyID: arn,
  LambdaArn: arn,
  LambdaVersion: 'V1_0',
  PostAuthentication: arn,
  PostConfirmation: arn,
  PreAuthentication: arn,
  PreSignUp: arn,
  PreTokenGeneration: arn,
  ReplyToEmailAddress: 'any@example.com',
  RoleArn: arn,
  SmsMessage: message,
  SnsCallerArn: arn,
  SnsRegion: 'us-east-1',
  SourceArn: arn,
  UserMigration: arn,
  VerifyAuthChallengeResponse: arn,
}

/** The input with nothing but this member. */
export function inputOf(
  { input }: Pick<Operation, 'input'>,
  member: string,
): object {
  const it = unwrap(input) as unknown[]
  const [name = ''] = member.split('.')
  const index = (it[4] as string[]).indexOf(name)
  return { [name]: sample((it[5] as unknown[])[index], name) }
}

export function unwrap(schema: unknown): unknown {
  if (typeof schema === 'function') return unwrap(schema())
  if (!Array.isArray(schema)) return schema
  if (schema[0] === simple) return unwrap(schema[4])
  return [list, map, structure].includes(schema[0]) ? schema : unwrap(schema[0])
}
