import { isObject } from '../client/isObject.ts'
import type { DeviceSession } from '../client/types.ts'
import type { DeviceStorage } from './DeviceStorage.ts'
import type { UserDevice } from './mergeDevice.ts'

/** For how long the host trusts a remembered browser. */
export type TrustOptions = {
  /** Milliseconds, above zero. */
  maxAge: number
  /**
   * Whether the host runs a job on its server that turns off every device over
   * that age, so that a date can be promised.
   * @default false
   */
  isEnforced?: boolean | undefined
}

/**
 * The trust in a device. It is on, until its first visit after `endsAt`. Or it
 * is off, since its trust ended. Both are epoch milliseconds.
 */
export type DeviceTrust =
  | {
      state: 'limited'
      endsAt: number
      /** Whether it ends then even if nobody visits. */
      isEnforced: boolean
    }
  | { state: 'ended'; endedAt: number }

/** What this browser knows about its own trust. Epoch milliseconds. */
type TrustRecord = {
  /** When it was turned on here. */
  since?: number | undefined
  /** When it was turned off here because of its age. */
  endedAt?: number | undefined
}

const minute = 60_000

/** The last that a `Date` can tell, epoch milliseconds. */
const lastDate = 8.64e15

const readTime = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

function readRecord(text: string | null): TrustRecord {
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

/**
 * What is kept about a device's trust. It outlives the sign-out of its user.
 */
export function createTrustRecords(storage: DeviceStorage) {
  const itemOf = (deviceKey: string) => `cognito-devices/trust/${deviceKey}`
  return {
    /** The same text until it changes, in whichever tab. */
    get: (deviceKey: string) => storage.getItem(itemOf(deviceKey)),
    save: (deviceKey: string, record: TrustRecord) =>
      storage.setItem(itemOf(deviceKey), JSON.stringify(record)),
    drop: (deviceKey: string) => storage.removeItem(itemOf(deviceKey)),
  }
}

export type TrustRecords = ReturnType<typeof createTrustRecords>

export const isUsableAge = (maxAge: unknown): maxAge is number =>
  typeof maxAge === 'number' && Number.isFinite(maxAge) && maxAge > 0

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
  const { since } = readRecord(text)
  return since === undefined || since > present + minute
    ? createdAt
    : Math.max(since, createdAt ?? since)
}

/**
 * A device's trust, as far as it is known here. For another browser it is known
 * only if a server enforces it. It then counts from the last change that
 * Cognito has noted.
 */
export function trustOf(
  device: Pick<
    UserDevice,
    'createdAt' | 'isCurrent' | 'lastModifiedAt' | 'status'
  >,
  { isEnforced = false, maxAge }: TrustOptions,
  text: string | null,
  present: number,
): DeviceTrust | undefined {
  const { createdAt, isCurrent, lastModifiedAt = createdAt, status } = device
  const { endedAt } = readRecord(text)
  if (status === 'not_remembered')
    return endedAt === undefined ? undefined : { state: 'ended', endedAt }
  if (status !== 'remembered' || !isUsableAge(maxAge)) return undefined
  const modifiedAt = isEnforced ? lastModifiedAt : undefined
  const since = isCurrent ? trustedSince(createdAt, text, present) : modifiedAt
  const endsAt = since === undefined ? Number.NaN : since + maxAge
  return endsAt <= lastDate
    ? { state: 'limited', endsAt, isEnforced }
    : undefined
}
