import { CognitoError, notAuthorized } from './errors.ts'
import type { Service } from './service.ts'
import { computeVerifier, createSrpSecret, type SrpIdentity } from './srp.ts'
import type { Pool, User } from './state.ts'

/** Documented as the most that PasswordHistorySize can be. */
const longestHistory = 24

/** As AWS's samples have them of a pool that says nothing else. */
const defaultPolicy = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
}

export function getPolicy({ passwordPolicy }: Pool) {
  return { ...defaultPolicy, ...passwordPolicy }
}

/**
 * Of a user who is being made.
 * @throws {CognitoError} InvalidPasswordException
 */
export function setPassword(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  password: string,
): void {
  checkPolicy(pool, password, 'did not conform with policy')
  keepPassword(service, { pool, user }, password)
}

/** The same under every policy. */
export function keepPassword(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  password: string,
): void {
  if (user.password) {
    const former = [user.password, ...user.formerPasswords]
    user.formerPasswords = former.slice(0, longestHistory)
  }
  user.password = createSrpSecret(getSrpIdentity(pool, user), password)
  user.passwordSetAt = service.now()
  user.modifiedAt = service.now()
}

/**
 * A new password in place of an old one, which PasswordHistorySize may forbid.
 * @throws {CognitoError} InvalidPasswordException or
 * PasswordHistoryPolicyViolationException
 */
export function replacePassword(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  password: string,
): void {
  const { PasswordHistorySize = 0 } = pool.passwordPolicy
  const former = [user.password, ...user.formerPasswords]
  const isUsed = former
    .slice(0, PasswordHistorySize)
    .some((secret) => isSecretOf(pool, user, secret, password))
  if (isUsed) {
    throw new CognitoError(
      'PasswordHistoryPolicyViolationException',
      'Password has previously been used.',
    )
  }
  checkPolicy(pool, password, 'does not conform to policy')
  keepPassword(service, { pool, user }, password)
}

export function isPasswordRight(
  pool: Pool,
  user: User,
  password: string,
): boolean {
  return isSecretOf(pool, user, user.password, password)
}

function isSecretOf(
  pool: Pool,
  user: User,
  secret: User['password'],
  password: string,
): boolean {
  if (!secret) return false
  const identity = getSrpIdentity(pool, user)
  return computeVerifier(identity, secret.salt, password) === secret.verifier
}

/** Documented: these, and a blank that is not at either end. */
const symbol = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+ -]/

/**
 * A new user's password is refused in other words than a later one, as observed.
 * @throws {CognitoError} InvalidPasswordException
 */
function checkPolicy(pool: Pool, password: string, words: string): void {
  const policy = getPolicy(pool)
  const lacks = (
    [
      [password.length >= policy.MinimumLength, 'Password not long enough'],
      [
        !policy.RequireUppercase || /[A-Z]/.test(password),
        'Password must have uppercase characters',
      ],
      [
        !policy.RequireLowercase || /[a-z]/.test(password),
        'Password must have lowercase characters',
      ],
      [
        !policy.RequireNumbers || /[0-9]/.test(password),
        'Password must have numeric characters',
      ],
      [
        !policy.RequireSymbols || symbol.test(password.trim()),
        'Password must have symbol characters',
      ],
    ] as const
  ).find(([isMet]) => !isMet)
  if (!lacks) return
  throw new CognitoError(
    'InvalidPasswordException',
    `Password ${words}: ${lacks[1]}`,
  )
}

/**
 * Who has not used the temporary password yet has none to reset. Observed.
 * @throws {CognitoError} NotAuthorizedException
 */
export function assertResettable({ status }: User): void {
  if (status !== 'FORCE_CHANGE_PASSWORD') return
  throw notAuthorized('User password cannot be reset in the current state.')
}

/** The group is the part of the pool id after the region. */
export function getSrpIdentity(pool: Pool, user: User): SrpIdentity {
  return { group: pool.id.slice(pool.id.indexOf('_') + 1), name: user.username }
}
