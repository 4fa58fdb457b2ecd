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
  /** What is asked for a device, or known beyond the cache. */
  entry(deviceKey: string): DeviceEntry | undefined
  read(deviceKey: string): Promise<Device | null>
  updateStatus(
    variables: UpdateDeviceStatusVariables,
  ): Promise<UpdateDeviceStatusData>
}

const askedKey = (deviceKey: string) => `cognito-devices/asked/${deviceKey}`

/**
 * The user's answer to the question whether to remember this browser, and what
 * became of a yes.
 */
export function createRememberOnSignIn({
  entry,
  read,
  session,
  storage,
  trust,
  updateStatus,
}: RememberIo) {
  /** A yes that is not saved. Once it is refused, `error` says why. */
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
    /**
     * Carries out a choice made at the sign-in. It writes only if something
     * would change.
     */
    async carryOut() {
      const { deviceKey, signedInAt } = session()
      if (!deviceKey) return
      // This comes before the read, whose answer must not make anybody ask.
      noteAsked(deviceKey)
      const before = entry(deviceKey)?.intent
      const trustBefore = trust.get(deviceKey)
      // If the read fails, the device is not known to be off.
      const device = await read(deviceKey).catch(() => undefined)
      // Somebody has clicked or signed in again in the meantime, or the trust
      // in this browser has ended. All of these are newer.
      const isOvertaken =
        entry(deviceKey)?.intent !== before ||
        trust.get(deviceKey) !== trustBefore ||
        session().signedInAt !== signedInAt
      // A refusal is shown as an intent.
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
