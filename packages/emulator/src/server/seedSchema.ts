/** JSON Schema, as much of it as the seed needs. */
export type Schema = {
  description?: string
  type?: 'object' | 'array' | 'string' | 'number' | 'boolean'
  properties?: Record<string, Schema>
  required?: readonly string[]
  additionalProperties?: false | Schema
  items?: Schema
  enum?: readonly string[]
  pattern?: string
  minimum?: number
  maximum?: number
}

const text = (description: string, pattern?: string): Schema => ({
  description,
  type: 'string',
  ...(pattern && { pattern }),
})

const flag = (description: string): Schema => ({ description, type: 'boolean' })

function record(
  description: string,
  required: readonly string[],
  properties: Record<string, Schema>,
): Schema {
  return {
    description,
    type: 'object',
    required,
    properties,
    additionalProperties: false,
  }
}

const list = (items: Schema, description = ''): Schema => ({
  ...(description && { description }),
  type: 'array',
  items,
})

const deviceKey = '^[\\w-]+_[0-9a-f-]+$'

const device = record('A device, confirmed', [], {
  key: text('us-east-1_ and a UUID; a random one if absent', deviceKey),
  name: text('The name that ConfirmDevice gave it'),
  remembered: flag('True if absent'),
  password: text('What a client proves it by; one that nobody has if absent'),
})

const session = record('A sign-in of the past', [], {
  client: text('The id of a client of the pool; the first if absent'),
  device: text("The key of one of the user's devices", deviceKey),
  userAgent: text('What ListUserSessions tells of it'),
  ipAddress: text('127.0.0.1 if absent'),
  minutesAgo: {
    description: 'When the user signed in; 1 if absent',
    type: 'number',
    minimum: 0,
  },
})

const user = record('A user', ['username', 'password'], {
  username: text('What the user types to sign in', '^\\S+$'),
  password: text('Follows the policy of the pool'),
  sub: text('A UUID; a random one if absent', '^[0-9a-f-]{36}$'),
  mustChangePassword: flag('Asked for a new one at the first sign-in'),
  attributes: {
    description: 'By name, as email; an address is verified if not said',
    type: 'object',
    additionalProperties: { type: 'string' },
  },
  totpSecret: text('Of an authenticator app, in Base32', '^[A-Z2-7]{16,}$'),
  groups: list({ type: 'string' }, 'Names of groups of the pool'),
  devices: list(device),
  sessions: list(session),
})

const group = record('A group', ['name'], {
  name: text('As cognito:groups says it'),
  precedence: {
    description: 'The lowest comes first; last if absent',
    type: 'number',
    minimum: 0,
  },
  roleArn: text('As cognito:roles says it'),
})

const client = record('A client', ['id'], {
  id: text('Letters, digits, _ and +', '^[\\w+]{1,128}$'),
  name: text('The id if absent'),
  settings: {
    description: 'More members of CreateUserPoolClient',
    type: 'object',
  },
})

const pool = record('A user pool', ['id'], {
  id: text('As us-east-1_Example1', '^[\\w-]+_[0-9a-zA-Z]+$'),
  name: text('The id if absent'),
  tracking: {
    description: 'Of devices; opt-in if absent',
    type: 'string',
    enum: ['opt-in', 'always', 'off'],
  },
  challengeRequiredOnNewDevice: flag(
    'A remembered device replaces the code; true if absent',
  ),
  deviceGroupKey: text('A random one if absent', '^-[0-9a-zA-Z]{8}$'),
  mfa: {
    description: 'OFF if absent',
    type: 'string',
    enum: ['ON', 'OPTIONAL', 'OFF'],
  },
  signInWith: list(
    { type: 'string', enum: ['email', 'phone_number'] },
    'The addresses that are usernames; any name is one if absent',
  ),
  userSessions: record('Tracks sessions, for ListUserSessions', [], {
    maxPerUser: { type: 'number', minimum: 1, maximum: 100 },
  }),
  settings: { description: 'More members of CreateUserPool', type: 'object' },
  groups: list(group),
  clients: list(client),
  users: list(user),
})

export const seedSchema: Schema & { $schema: string } = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...record('What @cognito-devices/emulator starts with', ['pools'], {
    $schema: text('Where this schema is'),
    pools: list(pool),
  }),
}
