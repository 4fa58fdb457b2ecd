import { invalidParameter } from './errors.ts'
import { getSchema } from './schema.ts'
import type { Service } from './service.ts'
import type { Pool, User, UserStatus } from './state.ts'
import { required, validate } from './validate.ts'

export type AttributeList = { Name: string; Value?: string }[]

/** Not in the pool yet, so a refusal leaves no user behind. */
export function createUser(
  service: Service,
  pool: Pool,
  name: string,
  attributes: AttributeList | undefined,
  status: UserStatus,
): User {
  for (const attribute of attributes ?? []) {
    validate(attribute, { Name: required })
  }
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

function findAlias(pool: Pool, name: string): string | undefined {
  if (pool.usernameAttributes.length === 0) return
  const wanted = name.includes('@') ? 'email' : 'phone_number'
  if (pool.usernameAttributes.includes(wanted)) return wanted
  const noun = wanted === 'email' ? 'a phone number' : 'an email'
  throw invalidParameter(`Username should be ${noun}.`)
}
