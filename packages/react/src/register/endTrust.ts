import type { Device, DeviceSession } from '../client/types.ts'
import { withinLimit } from '../client/withinLimit.ts'
import type { DeviceState } from '../machine/deviceState.ts'
import type { DeviceRunner } from '../machine/runDevice.ts'
import type { DeviceStorage } from './DeviceStorage.ts'
import type { Hosts } from './hosts.ts'
import { isUsableAge } from './TrustOptions.ts'
import {
  dropTrust,
  getTrust,
  presentOf,
  saveTrust,
  trustedSince,
} from './trustRecords.ts'

type TrustIo = {
  session(): DeviceSession
  storage: DeviceStorage
  hosts: Hosts
  /** The device, or null if the service does not show it. */
  read(deviceKey: string): Promise<Device | null>
  runnerOf(deviceKey: string, device: Device): DeviceRunner
}

/**
 * In milliseconds. A client that does not answer is asked again after this
 * time.
 */
const readLimit = 30_000

/**
 * Turns this browser off once it has been on for longer than the host allows.
 * It reads the device itself, so the page needs no component that shows it.
 */
export function createTrust({ hosts, session, storage, ...io }: TrustIo) {
  let isChecking = false
  /**
   * The turning on whose trust has ended, so that nobody is asked about it
   * twice.
   */
  let ended: number | undefined

  /**
   * The shortest age that a provider allows, in milliseconds. Undefined if there is
   * none, or if nothing may be changed.
   */
  function findMaxAge() {
    const ages = hosts.maxAges().filter(isUsableAge)
    return ages.length === 0 || hosts.isReadOnly()
      ? undefined
      : Math.min(...ages)
  }

  async function check() {
    const { deviceKey } = session()
    const maxAge = findMaxAge()
    if (!deviceKey || maxAge === undefined) return
    const present = () => presentOf(session())
    const sinceOf = (device?: Device) =>
      trustedSince(device?.createdAt, getTrust(storage, deviceKey), present())
    const isOver = (since: number) =>
      since !== ended && present() - since > maxAge
    const noted = sinceOf()
    if (noted !== undefined && !isOver(noted)) return
    const device = await withinLimit(readLimit, undefined, () =>
      io.read(deviceKey),
    )
    // Another user has signed in, or this browser was turned on in the
    // meantime.
    if (!device || session().deviceKey !== deviceKey) return
    const since = sinceOf(device)
    if (since === undefined) return
    if (noted === undefined) saveTrust(storage, deviceKey, { since })
    if (isOver(since) && io.runnerOf(deviceKey, device).endTrust())
      ended = since
  }

  return {
    async check() {
      if (isChecking) return
      isChecking = true
      // If it cannot be read now, it is read when somebody looks at the page
      // again.
      await check().catch(() => {})
      isChecking = false
    },
    /** A new sign-in is another visit. */
    startAnew() {
      ended = undefined
    },
    /**
     * Stores when this browser was turned on here, and when its trust ended.
     */
    note(deviceKey: string, before: DeviceState, { known }: DeviceState) {
      const { want } = before
      const isDone = known !== before.known && known === want?.status
      if (!isDone || findMaxAge() === undefined) return
      const now = presentOf(session())
      if (known === 'remembered') saveTrust(storage, deviceKey, { since: now })
      else if (want?.cause === 'policy')
        saveTrust(storage, deviceKey, { endedAt: now })
      else dropTrust(storage, deviceKey)
    },
  }
}
