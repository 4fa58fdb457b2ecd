import type { Device, DeviceSession } from '../client/types.ts'
import { withinLimit } from '../client/withinLimit.ts'
import type { DeviceState } from '../machine/deviceState.ts'
import type { DeviceRunner } from '../machine/runDevice.ts'
import { presentOf, type TrustRecords, trustedSince } from './deviceTrust.ts'

type TrustIo = {
  session(): DeviceSession
  records: TrustRecords
  /**
   * The shortest age that a provider allows, in milliseconds. Undefined means
   * no limit.
   */
  maxAge(): number | undefined
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
export function createTrust({ records, session, ...io }: TrustIo) {
  let isChecking = false
  /**
   * The turning on whose trust has ended, so that nobody is asked about it
   * twice.
   */
  let ended: number | undefined

  async function check() {
    const { deviceKey } = session()
    const maxAge = io.maxAge()
    if (!deviceKey || maxAge === undefined) return
    const present = () => presentOf(session())
    const sinceOf = (device?: Device) =>
      trustedSince(device?.createdAt, records.get(deviceKey), present())
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
    if (noted === undefined) records.save(deviceKey, { since })
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
      if (!isDone || io.maxAge() === undefined) return
      const now = presentOf(session())
      if (known === 'remembered') records.save(deviceKey, { since: now })
      else if (want?.cause === 'policy')
        records.save(deviceKey, { endedAt: now })
      else records.drop(deviceKey)
    },
  }
}
