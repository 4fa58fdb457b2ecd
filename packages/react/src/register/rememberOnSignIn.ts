import type { Device, DeviceSession } from '../client/types.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import type { DeviceIntent } from '../machine/DeviceIntent.ts'
import type { DeviceStorage } from './DeviceStorage.ts'
import type { TrustRecords } from './deviceTrust.ts'
import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from './UpdateDeviceStatusData.ts'

type RememberIo = {
  session(): DeviceSession
  storage: DeviceStorage
  trust: TrustRecords
  /** What is asked for, or known, of a device beyond the cache. */
  entry(deviceKey: string): DeviceEntry | undefined
  read(deviceKey: string): Promise<Device | null>
  updateStatus(
    variables: UpdateDeviceStatusVariables,
  ): Promise<UpdateDeviceStatusData>
}

const askedKey = (deviceKey: string) => `cognito-devices/asked/${deviceKey}`

/** What a user answered when asked to remember this browser, and what became of a yes. */
export function createRememberOnSignIn({
  entry,
  read,
  session,
  storage,
  trust,
  updateStatus,
}: RememberIo) {
  /** A yes that is not saved; `error` says why, once it is refused. */
  let open: { deviceKey: string; error?: unknown } | undefined

  const noteAsked = (deviceKey: string) =>
    storage.setItem(askedKey(deviceKey), '1')

  async function remember(deviceKey: string) {
    const mine: typeof open = { deviceKey }
    open = mine
    noteAsked(deviceKey)
    try {
      const data = await updateStatus({ deviceKey, status: 'remembered' })
      if (open === mine) open = undefined
      return data
    } catch (error) {
      mine.error = error
      throw error
    }
  }

  return {
    noteAsked,
    wasAsked: (deviceKey: string) =>
      storage.getItem(askedKey(deviceKey)) !== null,
    remember,
    /** Of a choice made at the sign-in: writes only what is not so already. */
    async carryOut() {
      const { deviceKey, signedInAt } = session()
      if (!deviceKey) return
      // Before the read: its answer must not make anybody ask.
      noteAsked(deviceKey)
      const before = entry(deviceKey)?.intent
      const trustBefore = trust.get(deviceKey)
      // A read that fails is not a device that is off.
      const device = await read(deviceKey).catch(() => undefined)
      // Somebody has clicked meanwhile, or signed in anew, or the trust in this
      // browser has ended: that is newer.
      const isOvertaken =
        entry(deviceKey)?.intent !== before ||
        trust.get(deviceKey) !== trustBefore ||
        session().signedInAt !== signedInAt
      // A refusal is found as an intent.
      if (device === null && !isOvertaken) remember(deviceKey).catch(() => {})
    },
    /** Whether an intent is a yes that was given here. */
    isOurs(deviceKey: string, intent: DeviceIntent) {
      if (intent.status !== 'remembered') return false
      if (intent.phase === 'offered') return true
      return (
        open?.deviceKey === deviceKey &&
        (open.error === undefined || open.error === intent.error)
      )
    },
  }
}
