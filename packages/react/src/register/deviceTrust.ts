import { isObject } from '../client/isObject.ts'
import type { DeviceSession } from '../client/types.ts'
import type { DeviceStorage } from './DeviceStorage.ts'
import type { UserDevice } from './mergeDevice.ts'

/** For how long the host trusts a remembered browser. */
export type TrustOptions = {
  /** Milliseconds, above zero. */
  maxAge: number
  /**
   * The host runs a job on its server that turns off what is over age, so a date can
   * be promised.
   * @default false
   */
  isEnforced?: boolean | undefined
}

/**
 * Where a device stands: it is on, until its first visit after `endsAt`; or it is
 * off, since its trust ended. Both are epoch milliseconds.
 */
export type DeviceTrust =
  | {
      state: 'limited'
      endsAt: number
      /** It ends then even where nobody visits. */
      isEnforced: boolean
    }
  | { state: 'ended'; endedAt: number }

/** What this browser knows of its own trust. Epoch milliseconds. */
type TrustRecord = {
  /** It was turned on here. */
  since?: number | undefined
  /** It was turned off here because of its age. */
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
    // Somebody else has written it.
  }
  return {}
}

/** What is kept of a device's trust: it outlives the sign-out of its user. */
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

/** No clock of a person can be before the service's at their sign-in. */
export const presentOf = (session: DeviceSession) =>
  Math.max(Date.now(), (session.signedInAt ?? 0) * 1000)

/**
 * Since when it counts as on: its turning on, if it was seen here, else its creation.
 * A time that lies in the future was told by a clock that was wrong.
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
 * A device's trust, as far as it is known here. Of another browser's it is known only
 * where a server enforces it, from the last change that Cognito has noted.
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
