import type { DeviceIntent } from '../machine/DeviceIntent.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import { getTrust } from './trustRecords.ts'

const askedKey = (deviceKey: string) => `cognito-devices/asked/${deviceKey}`

/** What a user answered when asked to remember this browser, and what became of a yes. */
function createRememberOnSignIn({
  entries,
  read,
  session,
  signIns,
  storage,
  updateStatus,
}: DeviceRegister) {
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
    /**
     * Carries out a choice made at the sign-in. It writes only if something
     * would change.
     */
    async carryOut() {
      const { deviceKey } = session()
      if (!deviceKey) return
      // This comes before the read, whose answer must not make anybody ask.
      noteAsked(deviceKey)
      const before = entries.get(deviceKey)?.intent
      const signInsBefore = signIns()
      const trustBefore = getTrust(storage, deviceKey)
      // If the read fails, the device is not known to be off.
      const device = await read(deviceKey).catch(() => undefined)
      // Somebody has clicked or signed in again in the meantime, or the trust
      // in this browser has ended. All of these are newer.
      const isOvertaken =
        entries.get(deviceKey)?.intent !== before ||
        getTrust(storage, deviceKey) !== trustBefore ||
        signIns() !== signInsBefore
      // A refusal is shown as an intent.
      const isOff = device === null || device?.status === 'not_remembered'
      if (isOff && !isOvertaken) remember(deviceKey).catch(() => {})
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

const all = new WeakMap<
  DeviceRegister,
  ReturnType<typeof createRememberOnSignIn>
>()

/** They end with the register, which ends with the session. */
export function answersOf(register: DeviceRegister) {
  const answers = all.get(register) ?? createRememberOnSignIn(register)
  all.set(register, answers)
  return answers
}
