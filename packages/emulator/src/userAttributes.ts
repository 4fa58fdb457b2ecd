import { sendAttributeCode } from './attributeCodes.ts'
import { CognitoError, invalidParameter, notAuthorized } from './errors.ts'
import { findUser } from './find.ts'
import { checkValue, findSchemaAttribute, missingAttributes } from './schema.ts'
import type { Service } from './service.ts'
import type { Pool, User } from './state.ts'
import { type AttributeList, findMissingAttributes } from './users.ts'
import { required, validate } from './validate.ts'

type By = 'user' | 'admin'

const addresses = ['email', 'phone_number']

/**
 * Sets them all or, where one is refused, none. Sends a code to an address
 * that is new, where the pool verifies it by itself.
 */
export function updateAttributes(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  list: AttributeList,
  by: By,
): object[] {
  for (const attribute of list) validate(attribute, { Name: required })
  const changes = new Map(list.map(({ Name, Value = '' }) => [Name, Value]))
  for (const [name, value] of changes) {
    checkChange(pool, user, name, value, by)
  }
  const delivered = [...changes].flatMap(([name, value]) => {
    if (value === '') {
      removeAttribute(user, name)
      return []
    }
    if (!addresses.includes(name) || user.attributes[name] === value) {
      user.attributes[name] = value
      return []
    }
    const isVerified = changes.get(`${name}_verified`)?.toLowerCase() === 'true'
    return changeAddress(service, { pool, user }, name, value, isVerified)
  })
  user.modifiedAt = service.now()
  return delivered
}

export function deleteAttributes(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  names: string[],
  by: By,
): void {
  for (const name of names) checkChange(pool, user, name, '', by)
  for (const name of names) removeAttribute(user, name)
  user.modifiedAt = service.now()
}

/**
 * At the making of a user, who may not say of itself that it is verified.
 * @throws {CognitoError} InvalidParameterException or NotAuthorizedException
 */
export function checkNewAttributes(
  pool: Pool,
  user: Pick<User, 'attributes'>,
  by: By,
): void {
  for (const [name, value] of Object.entries(user.attributes)) {
    if (name !== 'sub') checkNewAttribute(pool, name, value, by)
  }
  const missing = findMissingAttributes(pool, user)
  // What an administrator leaves out is asked for at the first sign-in.
  if (by === 'user' && missing.length > 0) throw missingAttributes(missing)
}

export function checkNewAttribute(
  pool: Pool,
  name: string,
  value: string,
  by: By,
): void {
  checkAccess(name, by)
  checkValue(findSchemaAttribute(pool, name), value)
}

function checkChange(
  pool: Pool,
  user: User,
  name: string,
  value: string,
  by: By,
): void {
  checkAccess(name, by)
  const attribute = findSchemaAttribute(pool, name)
  if (!attribute.Mutable) {
    throw invalidParameter(`user.${name}: Attribute cannot be updated.\n`)
  }
  if (value === '') {
    const isName = pool.usernameAttributes.includes(name)
    if (attribute.Required || isName) throw missingAttributes([name])
    return
  }
  checkValue(attribute, value)
  assertAddressIsFree(pool, user, name, value)
}

/** The words were observed. */
function checkAccess(name: string, by: By): void {
  const isSub = name === 'sub'
  const isTold = by === 'user' && /_verified$|^dev:/.test(name)
  if (!isSub && !isTold) return
  throw notAuthorized(`Cannot modify the non-mutable attribute ${name}`)
}

function assertAddressIsFree(
  pool: Pool,
  user: User,
  name: string,
  value: string,
): void {
  const aliases = [...pool.usernameAttributes, ...pool.aliasAttributes]
  if (!aliases.includes(name)) return
  const other = findUser(pool, value)
  if (!other || other === user) return
  throw new CognitoError(
    'AliasExistsException',
    `An account with the ${name} already exists.`,
  )
}

/** Documented: kept back until it is verified, if the pool says so. */
function changeAddress(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  name: string,
  value: string,
  isVerified: boolean,
): object[] {
  const { AutoVerifiedAttributes = [], UserAttributeUpdateSettings } =
    pool.settings
  const kept =
    UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate
  const isKeptBack = !isVerified && kept?.includes(name)
  if (!isKeptBack) {
    user.attributes[name] = value
    user.attributes[`${name}_verified`] = String(isVerified)
  }
  if (isVerified || !AutoVerifiedAttributes.includes(name)) return []
  const kind = 'UpdateUserAttribute'
  return [sendAttributeCode(service, { pool, user }, name, value, kind)]
}

function removeAttribute(user: User, name: string): void {
  delete user.attributes[name]
  if (!addresses.includes(name)) return
  delete user.attributes[`${name}_verified`]
  user.attributeCodes.delete(name)
}
