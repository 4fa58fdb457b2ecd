import { isObject } from '../client/isObject.ts'
import type { DeviceSession } from '../client/types.ts'
import type { DeviceStorage } from './DeviceStorage.ts'

const minute = 60_000

/** What this browser knows about its own trust. Epoch milliseconds. */
type TrustRecord = {
  /** When it was turned on here. */
  since?: number | undefined
  /** When it was turned off here because of its age. */
  endedAt?: number | undefined
}

// What is kept about a device's trust outlives the sign-out of its user.
const itemOf = (deviceKey: string) => `cognito-devices/trust/${deviceKey}`

/** The same text until it changes, in whichever tab. */
export const getTrust = (storage: DeviceStorage, deviceKey: string) =>
  storage.getItem(itemOf(deviceKey))

export const saveTrust = (
  storage: DeviceStorage,
  deviceKey: string,
  record: TrustRecord,
) => storage.setItem(itemOf(deviceKey), JSON.stringify(record))

export const dropTrust = (storage: DeviceStorage, deviceKey: string) =>
  storage.removeItem(itemOf(deviceKey))

const readTime = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

export function readTrust(text: string | null): TrustRecord {
  try {
    const record: unknown = JSON.parse(text ?? 'null')
    if (isObject(record))
      return {
        since: readTime(record.since),
        endedAt: readTime(record.endedAt),
      }
  } catch {
    // Something else has written it.
  }
  return {}
}

/** The present, which cannot be before the service's time at the sign-in. */
export const presentOf = (session: DeviceSession) =>
  Math.max(Date.now(), (session.signedInAt ?? 0) * 1000)

/**
 * Since when it counts as on: from when it was turned on, if that was seen
 * here, or else from its creation. A time in the future comes from a clock that
 * was wrong.
 */
export function trustedSince(
  createdAt: number | undefined,
  text: string | null,
  present: number,
) {
  const { since } = readTrust(text)
  return since === undefined || since > present + minute
    ? createdAt
    : Math.max(since, createdAt ?? since)
}
