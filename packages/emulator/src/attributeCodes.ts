import { createCode, deliver, type Recipient } from './deliver.ts'
import { assertAliasIsFree } from './find.ts'
import { checkCode } from './messages.ts'
import type { Service } from './service.ts'
import type { MessageKind, Pool, User } from './state.ts'

const lifetimeMs = 24 * 60 * 60 * 1000

/** A code for an address, which may not be the user's yet. */
export async function sendAttributeCode(
  service: Service,
  recipient: Recipient,
  attribute: string,
  destination: string,
  kind: MessageKind,
) {
  const code = createCode()
  const message = { attribute, destination, code, kind }
  const details = await deliver(service, recipient, message)
  recipient.user.attributeCodes.set(attribute, {
    code,
    attribute,
    destination,
    expiresAt: service.now() + lifetimeMs,
  })
  return details
}

/** @throws {CognitoError} as `checkCode` and `assertAliasIsFree` */
export function verifyAttribute(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  attribute: string,
  code: string,
): void {
  const sent = user.attributeCodes.get(attribute)
  checkCode(service, user, sent, code)
  const address = sent?.destination ?? ''
  // Somebody else may have proved it meanwhile.
  assertAliasIsFree(pool, user, attribute, address)
  user.attributeCodes.delete(attribute)
  user.attributes[attribute] = address
  user.attributes[`${attribute}_verified`] = 'true'
  user.modifiedAt = service.now()
}
