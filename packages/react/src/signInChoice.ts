import type { DeviceStore } from './deviceStore.ts'
import type { DeviceRegister } from './register/createDeviceRegister.ts'
import type { DeviceIntent } from './register/DeviceIntent.ts'

const askedKey = (deviceKey: string) => `cognito-devices/asked/${deviceKey}`

/** Whose sign-in it is; undefined while nobody is known to be signed in. */
function signInOf({ getState }: DeviceStore) {
  const { session } = getState()
  return session
    ? `${session.userPoolId} ${session.userId} ${session.signedInAt}`
    : undefined
}

/**
 * What was said about remembering this browser: the choice for the next sign-in,
 * which outlives its checkbox and is stored nowhere, and what became of a yes.
 */
function createSignInChoice(store: DeviceStore) {
  let choice = false
  let unfollow = () => {}
  /** A yes that is not saved; `error` says why, once it is refused. */
  let open: { deviceKey: string; error?: unknown } | undefined
  const listeners = new Set<() => void>()

  function tell(next: boolean) {
    choice = next
    for (const listener of [...listeners]) listener()
  }

  /** A yes is for the next sign-in; signing out, or another user's, ends it. */
  function set(next: boolean) {
    unfollow()
    tell(next)
    if (!next) return
    const before = signInOf(store)
    const unsubscribe = store.subscribe(() => {
      const { register, session } = store.getState()
      if (session === undefined || signInOf(store) === before) return
      set(false)
      if (register) void carryOut(register)
    })
    unfollow = () => {
      unfollow = () => {}
      unsubscribe()
    }
  }

  function noteAsked({ storage }: DeviceRegister, deviceKey: string) {
    try {
      storage.setItem(askedKey(deviceKey), '1')
    } catch {
      // It is asked again after a reload.
    }
  }

  async function remember(current: DeviceRegister, deviceKey: string) {
    const mine: typeof open = { deviceKey }
    open = mine
    noteAsked(current, deviceKey)
    try {
      const variables = { deviceKey, status: 'remembered' } as const
      const data = await current.updateStatus(variables)
      if (open === mine) open = undefined
      return data
    } catch (error) {
      mine.error = error
      throw error
    }
  }

  /** Writes only what is not so already; a refusal is found as an intent. */
  async function carryOut(current: DeviceRegister) {
    const { deviceKey } = current.session()
    if (!deviceKey) return
    // Before the read: its answer must not make anybody ask.
    noteAsked(current, deviceKey)
    const device = await current.read(deviceKey).catch(() => null)
    if (device === null) remember(current, deviceKey).catch(() => {})
  }

  return {
    get: () => choice,
    set,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    noteAsked,
    wasAsked({ storage }: DeviceRegister, deviceKey: string) {
      try {
        return storage.getItem(askedKey(deviceKey)) !== null
      } catch {
        return false
      }
    },
    remember,
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

type SignInChoice = ReturnType<typeof createSignInChoice>

const choices = new WeakMap<DeviceStore, SignInChoice>()

export function getSignInChoice(store: DeviceStore) {
  const choice = choices.get(store) ?? createSignInChoice(store)
  choices.set(store, choice)
  return choice
}
