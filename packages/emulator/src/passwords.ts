import { CognitoError } from './errors.ts'
import type { Service } from './service.ts'
import type { PasswordPolicy } from './settings.ts'
import { computeVerifier, createSrpSecret, type SrpIdentity } from './srp.ts'
import type { Pool, User } from './state.ts'

/** @throws {CognitoError} InvalidPasswordException */
export function setPassword(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  password: string,
): void {
  checkPolicy(password, pool.passwordPolicy)
  user.password = createSrpSecret(getSrpIdentity(pool, user), password)
  user.modifiedAt = service.now()
}

export function isPasswordRight(
  pool: Pool,
  user: User,
  password: string,
): boolean {
  if (!user.password) return false
  const { salt, verifier } = user.password
  return (
    computeVerifier(getSrpIdentity(pool, user), salt, password) === verifier
  )
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
