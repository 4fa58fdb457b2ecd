import type { DeviceSession } from '../client/types.ts'
import type { UserDevice } from './mergeDevice.ts'
import { isUsableAge, type TrustOptions } from './TrustOptions.ts'
import { readTrust } from './trustRecords.ts'

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

const minute = 60_000

/** The last that a `Date` can tell, epoch milliseconds. */
const lastDate = 8.64e15

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
  const { endedAt } = readTrust(text)
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
