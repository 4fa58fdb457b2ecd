import type {
  Device,
  DeviceRememberedStatus,
  DeviceStatus,
} from '../client/types.ts'
import type { DeviceWriterIo } from './DeviceWriterIo.ts'

/** What the service last showed or acknowledged of one device, and what of it counts. */
export function createKnown(
  io: Pick<DeviceWriterIo, 'commit' | 'trustsPresence'>,
  initialStatus: DeviceStatus | undefined,
  initialDevice: Device | undefined,
) {
  let status = initialStatus
  let device = initialDevice
  /** What another tab says it has written. */
  let hearsay: DeviceStatus | undefined
  /** A turning off was acknowledged, and no read has shown it since. */
  let isOffUnseen = false

  /** The status that a read tells; undefined when it tells none. */
  function statusOf(read: Device | null): DeviceStatus | undefined {
    if (!read) {
      isOffUnseen = false
      return 'not_remembered'
    }
    return read.statusSource !== 'attribute' && !io.trustsPresence(isOffUnseen)
      ? undefined
      : read.status
  }

  function commit(next: DeviceStatus, read?: Device | null) {
    status = next
    device = read ?? device
    io.commit(next, read)
  }

  return {
    status: () => status,
    device: () => device,
    statusOf,
    commit,
    acknowledge(next: DeviceRememberedStatus) {
      hearsay = undefined
      isOffUnseen = next === 'not_remembered'
      commit(next)
    },
    hear(next: DeviceStatus) {
      hearsay = next
    },
    /** What became of a write whose answer this tab has not; undefined: unread. */
    resolve(read: Device | null | undefined) {
      if (read === undefined) status = 'unknown'
      else {
        const isGone = hearsay === 'forgotten' && !read
        const shown = isGone ? hearsay : statusOf(read)
        commit(shown ?? hearsay ?? 'unknown', read)
      }
      hearsay = undefined
    },
    /** A read that nothing has overtaken; null: the service did not show it. */
    observe(read: Device | null, whenAbsent: DeviceStatus) {
      device = read ?? device
      const shown = statusOf(read)
      if (read) status = shown ?? status
      else if (status !== 'not_remembered' && status !== 'forgotten')
        status = whenAbsent
    },
    /** Given up before it was read. */
    lose() {
      status = 'unknown'
    },
  }
}
