import type { UserDevice } from './mergeDevice.ts'
import { isUsableAge, type TrustOptions } from './TrustOptions.ts'
import { readTrust, trustedSince } from './trustRecords.ts'

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

/** The last that a `Date` can tell, epoch milliseconds. */
const lastDate = 8.64e15

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
