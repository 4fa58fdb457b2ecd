import { CognitoError } from './errors.ts'
import type { Service } from './service.ts'
import type { PasswordPolicy } from './settings.ts'
import { computeVerifier, createSrpSecret, type SrpIdentity } from './srp.ts'
import type { Pool, User } from './state.ts'

/** Documented as the most that PasswordHistorySize can be. */
const longestHistory = 24

/** @throws {CognitoError} InvalidPasswordException */
export function setPassword(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  password: string,
): void {
  checkPolicy(password, pool.passwordPolicy)
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
  setPassword(service, { pool, user }, password)
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

/** @throws {CognitoError} InvalidPasswordException */
function checkPolicy(password: string, policy: PasswordPolicy): void {
  const {
    MinimumLength = 8,
    RequireUppercase = true,
    RequireLowercase = true,
    RequireNumbers = true,
    RequireSymbols = true,
  } = policy
  const lacks = (
    [
      [password.length >= MinimumLength, 'Password not long enough'],
      [
        !RequireUppercase || /[A-Z]/.test(password),
        'Password must have uppercase characters',
      ],
      [
        !RequireLowercase || /[a-z]/.test(password),
        'Password must have lowercase characters',
      ],
      [
        !RequireNumbers || /[0-9]/.test(password),
        'Password must have numeric characters',
      ],
      [
        !RequireSymbols || /[^A-Za-z0-9]/.test(password),
        'Password must have symbol characters',
      ],
    ] as const
  ).find(([isMet]) => !isMet)
  if (!lacks) return
  throw new CognitoError(
    'InvalidPasswordException',
    `Password does not conform to policy: ${lacks[1]}`,
  )
}

/** The group is the part of the pool id after the region. */
export function getSrpIdentity(pool: Pool, user: User): SrpIdentity {
  return { group: pool.id.slice(pool.id.indexOf('_') + 1), name: user.username }
}
