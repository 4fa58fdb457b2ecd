import type { Device, DeviceSession } from '../client/types.ts'
import type { DeviceIntent } from '../machine/DeviceIntent.ts'
import type { DeviceStorage } from './DeviceStorage.ts'
import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from './UpdateDeviceStatusData.ts'

type Asking = {
  session(): DeviceSession
  storage: DeviceStorage
  read(deviceKey: string): Promise<Device | null>
  updateStatus(
    variables: UpdateDeviceStatusVariables,
  ): Promise<UpdateDeviceStatusData>
}

const askedKey = (deviceKey: string) => `cognito-devices/asked/${deviceKey}`

/** What a user answered when asked to remember this browser, and what became of a yes. */
export function createAnswers({
  read,
  session,
  storage,
  updateStatus,
}: Asking) {
  /** A yes that is not saved; `error` says why, once it is refused. */
  let open: { deviceKey: string; error?: unknown } | undefined

  function noteAsked(deviceKey: string) {
    try {
      storage.setItem(askedKey(deviceKey), '1')
    } catch {
      // It is asked again after a reload.
    }
  }

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
    wasAsked(deviceKey: string) {
      try {
        return storage.getItem(askedKey(deviceKey)) !== null
      } catch {
        return false
      }
    },
    remember,
    /** Of a choice made at the sign-in: writes only what is not so already. */
    async carryOut() {
      const { deviceKey } = session()
      if (!deviceKey) return
      // Before the read: its answer must not make anybody ask.
      noteAsked(deviceKey)
      const device = await read(deviceKey).catch(() => null)
      // A refusal is found as an intent.
      if (device === null) remember(deviceKey).catch(() => {})
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
