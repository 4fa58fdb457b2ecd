import { randomBytes } from './bytes.ts'
import { writeMessage } from './messageTexts.ts'
import type { Service } from './service.ts'
import type { MessageKind, User } from './state.ts'
import type { TriggerContext } from './triggers.ts'

/** Whom a message is for, and what its trigger is told. */
export type Recipient = TriggerContext & { user: User }

/** More than anybody reads. */
const most = 1000

/** Puts a message where Cognito's would have gone. */
export async function deliver(
  service: Service,
  recipient: Recipient,
  message: {
    attribute: string
    destination: string
    code: string
    kind: MessageKind
  },
) {
  const { attribute, destination, code, kind } = message
  const medium = attribute === 'email' ? 'EMAIL' : 'SMS'
  const written = await writeMessage(service, recipient, { medium, kind, code })
  service.state.messages = [
    ...service.state.messages.slice(1 - most),
    {
      id: crypto.randomUUID(),
      sentAt: service.now(),
      userPoolId: recipient.pool.id,
      username: recipient.user.username,
      medium,
      destination,
      code,
      kind,
      ...written,
    },
  ]
  return {
    AttributeName: attribute,
    DeliveryMedium: medium,
    Destination: mask(destination),
  }
}

export function createCode(): string {
  const [a = 0, b = 0, c = 0, d = 0] = randomBytes(4)
  const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
  return String(number % 1_000_000).padStart(6, '0')
}

/** As Cognito shows it: a***@e***, or +*******1234. */
function mask(destination: string): string {
  const [name = '', domain] = destination.split('@')
  return domain
    ? `${name.charAt(0)}***@${domain.charAt(0)}***`
    : `+*******${name.slice(-4)}`
}
