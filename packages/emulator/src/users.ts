import { invalidParameter } from './errors.ts'
import { getSchema } from './schema.ts'
import type { Service } from './service.ts'
import type { Pool, User, UserStatus } from './state.ts'

export type AttributeList = { Name: string; Value?: string }[]

/** Not in the pool yet, so a refusal leaves no user behind. */
export function createUser(
  service: Service,
  pool: Pool,
  name: string,
  attributes: AttributeList | undefined,
  status: UserStatus,
): User {
  const sub = crypto.randomUUID()
  const now = service.now()
  const alias = findAlias(pool, name)
  return {
    // If people sign in with an address, Cognito makes up the username.
    username: alias ? sub : name,
    attributes: {
      ...Object.fromEntries(
        (attributes ?? []).map(({ Name, Value = '' }) => [Name, Value]),
      ),
      ...(alias && { [alias]: name }),
      sub,
    },
    status,
    enabled: true,
    createdAt: now,
    modifiedAt: now,
    password: undefined,
    passwordSetAt: now,
    formerPasswords: [],
    totpSecret: undefined,
    newTotpSecret: undefined,
    usedTotpPeriods: [],
    totpName: undefined,
    enabledFactors: [],
    preferredFactor: undefined,
    confirmationCode: undefined,
    passwordResetCode: undefined,
    attributeCodes: new Map(),
    signInGuesses: undefined,
    codeGuesses: undefined,
    devices: new Map(),
    passkeys: new Map(),
    passkeyMfa: false,
    passkeyRegistration: undefined,
    groups: [],
  }
}

export function addUser(pool: Pool, user: User): void {
  pool.users.set(user.username, user)
}

export function describeUser(user: User) {
  return {
    Username: user.username,
    UserCreateDate: user.createdAt / 1000,
    UserLastModifiedDate: user.modifiedAt / 1000,
    Enabled: user.enabled,
    UserStatus: user.status,
  }
}

export function listAttributes({
  attributes,
}: Pick<User, 'attributes'>): AttributeList {
  return Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))
}

export function describeMfa({ enabledFactors, preferredFactor }: User) {
  if (enabledFactors.length === 0) return {}
  return {
    UserMFASettingList: enabledFactors,
    ...(preferredFactor && { PreferredMfaSetting: preferredFactor }),
  }
}

/** What the pool's schema requires and the user does not have. */
export function findMissingAttributes(
  pool: Pool,
  { attributes }: Pick<User, 'attributes'>,
): string[] {
  return getSchema(pool).flatMap(({ Name, Required }) =>
    Name && Required && !attributes[Name] ? [Name] : [],
  )
}

/** The attribute that the name is, in a pool where addresses are usernames. */
function findAlias(
  { usernameAttributes, aliasAttributes }: Pool,
  name: string,
): string | undefined {
  const kind = kindOf(name)
  if (usernameAttributes.length === 0) {
    if (kind && aliasAttributes.includes(kind)) throw isAliasOnly(kind)
    return
  }
  if (kind && usernameAttributes.includes(kind)) return kind
  const nouns = ['email', 'phone_number']
    .filter((each) => usernameAttributes.includes(each))
    .map((each) => (each === 'email' ? 'an email' : 'a phone number'))
  throw invalidParameter(
    `Username should be ${nouns.length > 1 ? 'either ' : ''}${nouns.join(' or ')}.`,
  )
}

function kindOf(name: string): 'email' | 'phone_number' | undefined {
  if (name.includes('@')) return 'email'
  return /^\+\d/.test(name) ? 'phone_number' : undefined
}

/** Observed of e-mail: a username could be another user's address. */
function isAliasOnly(kind: 'email' | 'phone_number') {
  const noun = kind === 'email' ? 'email' : 'phone number'
  return invalidParameter(
    `Username cannot be of ${noun} format, since user pool is configured for ${noun} alias.`,
  )
}
