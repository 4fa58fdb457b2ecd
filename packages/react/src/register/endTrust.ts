import type { Device, DeviceSession } from '../client/types.ts'
import { withinLimit } from '../client/withinLimit.ts'
import type { DeviceState } from '../machine/deviceState.ts'
import type { DeviceRunner } from '../machine/runDevice.ts'
import { presentOf, type TrustRecords, trustedSince } from './deviceTrust.ts'

type TrustIo = {
  session(): DeviceSession
  records: TrustRecords
  /** The least that a host allows, in milliseconds; undefined: no limit. */
  maxAge(): number | undefined
  /** The device, or null when the service does not show it. */
  read(deviceKey: string): Promise<Device | null>
  runnerOf(deviceKey: string, device: Device): DeviceRunner
}

/** A client that never answers is asked again after so long, in milliseconds. */
const readLimit = 30_000

/**
 * Turns this browser off once it has been on for longer than the host allows. It is
 * read for that, so that a page needs no component which shows it.
 */
export function createTrust({ records, session, ...io }: TrustIo) {
  let isChecking = false
  /** The turning on that was ended, so that nobody is asked about it twice. */
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
    // Somebody else has signed in, or this browser was turned on meanwhile.
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
      // What cannot be read now is read at the next look at the page.
      await check().catch(() => {})
      isChecking = false
    },
    /** A new sign-in is another visit. */
    startAnew() {
      ended = undefined
    },
    /** Keeps when this browser was turned on here, and that its trust has ended. */
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
