import { invalidParameter, notAuthorized } from './errors.ts'
import type { MessageKind, Pool, User } from './state.ts'

type Destination = { attribute: string; destination: string }

/**
 * Where a code of this kind goes.
 * @throws {CognitoError} InvalidParameterException or NotAuthorizedException
 */
export function getDestination(
  pool: Pool,
  user: User,
  kind: MessageKind,
): Destination {
  const found = isConfirmation(kind)
    ? findAutoVerified(pool, user)
    : findRecovery(pool, user)
  if (found) return found
  // All of these texts are assumed, except the last.
  throw isConfirmation(kind)
    ? invalidParameter('Auto verification not turned on.')
    : isAdminOnly(pool)
      ? notAuthorized('Contact administrator to reset password.')
      : invalidParameter(
          'Cannot reset password for the user as there is no registered/verified email or phone_number',
        )
}

/** If there are both, the phone number comes first, as documented. */
export function findAutoVerified(
  { settings }: Pool,
  user: User,
): Destination | undefined {
  const verified = settings.AutoVerifiedAttributes ?? []
  return pick(user, ['phone_number', 'email'], (attribute) =>
    verified.includes(attribute),
  )
}

/** Only a verified address may reset a password. */
export function findRecovery(pool: Pool, user: User): Destination | undefined {
  return pick(
    user,
    getRecoveryOrder(pool),
    (attribute) => user.attributes[`${attribute}_verified`] === 'true',
  )
}

export function isConfirmation(kind: MessageKind): boolean {
  return kind === 'SignUp' || kind === 'ResendConfirmationCode'
}

/** Without AccountRecoverySetting, AWS prefers the phone number. */
function getRecoveryOrder(pool: Pool): string[] {
  const mechanisms = getMechanisms(pool)
  if (!mechanisms) return ['phone_number', 'email']
  return mechanisms
    .toSorted((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0))
    .map(({ Name = '' }) => Name.replace('verified_', ''))
}

function isAdminOnly(pool: Pool): boolean {
  return getMechanisms(pool)?.some(({ Name }) => Name === 'admin_only') ?? false
}

function getMechanisms({ settings }: Pool) {
  return settings.AccountRecoverySetting?.RecoveryMechanisms
}

function pick(
  { attributes }: User,
  order: string[],
  isAllowed: (attribute: string) => boolean,
): Destination | undefined {
  for (const attribute of order) {
    const destination = attributes[attribute]
    if (destination && isAllowed(attribute)) return { attribute, destination }
  }
  return
}
