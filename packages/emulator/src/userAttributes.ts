import { sendAttributeCode } from './attributeCodes.ts'
import type { Recipient } from './deliver.ts'
import { invalidParameter, notAuthorized } from './errors.ts'
import { assertAliasIsFree } from './find.ts'
import { checkValue, findSchemaAttribute, missingAttributes } from './schema.ts'
import type { Service } from './service.ts'
import type { Pool, User } from './state.ts'
import { type AttributeList, findMissingAttributes } from './users.ts'

type By = 'user' | 'admin'

const addresses = ['email', 'phone_number']

/**
 * Sets all of them, or none if one is refused. Sends a code to a new address, if the pool
 * verifies it by itself.
 */
export async function updateAttributes(
  service: Service,
  recipient: Recipient,
  list: AttributeList,
  by: By,
): Promise<object[]> {
  const { pool, user } = recipient
  const changes = new Map(list.map(({ Name, Value = '' }) => [Name, Value]))
  for (const [name, value] of changes) {
    checkChange(pool, user, name, value, by)
  }
  const addressed = findNewAddresses(user, changes)
  const delivered: object[] = []
  for (const { name, value, isVerified } of addressed) {
    const { AutoVerifiedAttributes = [] } = pool.settings
    if (isVerified || !AutoVerifiedAttributes.includes(name)) continue
    const kind = 'UpdateUserAttribute'
    delivered.push(
      await sendAttributeCode(service, recipient, name, value, kind),
    )
  }
  const isNew = new Set(addressed.map(({ name }) => name))
  for (const [name, value] of changes) {
    if (value === '') removeAttribute(user, name)
    else if (!isNew.has(name)) user.attributes[name] = value
  }
  for (const address of addressed) setAddress(pool, user, address)
  user.modifiedAt = service.now()
  return delivered
}

type Address = { name: string; value: string; isVerified: boolean }

function findNewAddresses(
  user: User,
  changes: ReadonlyMap<string, string>,
): Address[] {
  return addresses.flatMap((name) => {
    const value = changes.get(name)
    if (!value || user.attributes[name] === value) return []
    const isVerified = changes.get(`${name}_verified`)?.toLowerCase() === 'true'
    return [{ name, value, isVerified }]
  })
}

/** Documented: kept back until it is verified, if the pool says so. */
function setAddress(
  { settings }: Pool,
  user: User,
  { name, value, isVerified }: Address,
): void {
  const kept =
    settings.UserAttributeUpdateSettings
      ?.AttributesRequireVerificationBeforeUpdate
  if (!isVerified && kept?.includes(name)) return
  user.attributes[name] = value
  user.attributes[`${name}_verified`] = String(isVerified)
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
 * For a new user, who cannot declare an address verified.
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
  assertAliasIsFree(pool, user, name, value)
}

/** The words were observed. */
function checkAccess(name: string, by: By): void {
  const isSub = name === 'sub'
  const isTold = by === 'user' && /_verified$|^dev:/.test(name)
  if (!isSub && !isTold) return
  throw notAuthorized(`Cannot modify the non-mutable attribute ${name}`)
}

function removeAttribute(user: User, name: string): void {
  delete user.attributes[name]
  if (!addresses.includes(name)) return
  delete user.attributes[`${name}_verified`]
  user.attributeCodes.delete(name)
}
