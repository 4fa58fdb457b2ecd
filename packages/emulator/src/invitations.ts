import { deliver, type Recipient } from './deliver.ts'
import type { Service } from './service.ts'

/** By what AdminCreateUser is asked to; `SMS` is documented as the default. */
export type Medium = 'EMAIL' | 'SMS'

/**
 * Sends the temporary password. A user without the address that was asked for
 * is invited at the other one [assumed], or not at all.
 */
export async function invite(
  service: Service,
  recipient: Recipient,
  password: string,
  mediums: readonly Medium[] = ['SMS'],
): Promise<void> {
  const { email, phone_number } = recipient.user.attributes
  const addresses = { EMAIL: email, SMS: phone_number }
  const asked = mediums.filter((medium) => addresses[medium])
  const all = (['SMS', 'EMAIL'] as const).filter((each) => addresses[each])
  for (const medium of asked.length > 0 ? asked : all.slice(0, 1)) {
    await deliver(service, recipient, {
      attribute: medium === 'EMAIL' ? 'email' : 'phone_number',
      destination: addresses[medium] ?? '',
      code: password,
      kind: 'AdminCreateUser',
    })
  }
}
