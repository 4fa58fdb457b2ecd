import { deliver } from './attributeCodes.ts'
import type { Service } from './service.ts'
import type { Pool, User } from './state.ts'

/** By what AdminCreateUser is asked to; `SMS` is documented as the default. */
export type Medium = 'EMAIL' | 'SMS'

/**
 * Sends the temporary password. A user without the address that was asked for
 * is invited at the other one [assumed], or not at all.
 */
export function invite(
  service: Service,
  owner: { pool: Pool; user: User },
  password: string,
  mediums: readonly Medium[] = ['SMS'],
): void {
  const { email, phone_number } = owner.user.attributes
  const addresses = { EMAIL: email, SMS: phone_number }
  const asked = mediums.filter((medium) => addresses[medium])
  const all = (['SMS', 'EMAIL'] as const).filter((each) => addresses[each])
  for (const medium of asked.length > 0 ? asked : all.slice(0, 1)) {
    deliver(service, owner, {
      attribute: medium === 'EMAIL' ? 'email' : 'phone_number',
      destination: addresses[medium] ?? '',
      code: password,
      kind: 'AdminCreateUser',
    })
  }
}
