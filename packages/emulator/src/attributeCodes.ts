import { checkCode, createCode, mask } from './messages.ts'
import type { Service } from './service.ts'
import type { MessageKind, Pool, User } from './state.ts'

const lifetimeMs = 24 * 60 * 60 * 1000

/** A code for an address, which may not be the user's yet. */
export function sendAttributeCode(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  attribute: string,
  destination: string,
  kind: MessageKind,
) {
  const code = createCode()
  user.attributeCodes.set(attribute, {
    code,
    attribute,
    destination,
    expiresAt: service.now() + lifetimeMs,
  })
  return deliver(
    service,
    { pool, user },
    { attribute, destination, code, kind },
  )
}

/** @throws {CognitoError} as `checkCode` */
export function verifyAttribute(
  service: Service,
  user: User,
  attribute: string,
  code: string,
): void {
  const sent = user.attributeCodes.get(attribute)
  checkCode(service, user, sent, code)
  user.attributeCodes.delete(attribute)
  user.attributes[attribute] = sent?.destination ?? ''
  user.attributes[`${attribute}_verified`] = 'true'
  user.modifiedAt = service.now()
}

/** Puts a message where Cognito's would have gone. */
export function deliver(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
  message: {
    attribute: string
    destination: string
    code: string
    kind: MessageKind
  },
) {
  const { attribute, destination, code, kind } = message
  const medium = attribute === 'email' ? 'EMAIL' : 'SMS'
  service.state.messages = [
    ...service.state.messages,
    {
      id: crypto.randomUUID(),
      sentAt: service.now(),
      userPoolId: pool.id,
      username: user.username,
      medium,
      destination,
      code,
      kind,
    },
  ]
  return {
    AttributeName: attribute,
    DeliveryMedium: medium,
    Destination: mask(destination),
  }
}
