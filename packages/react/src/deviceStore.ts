import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from './DeviceClient.ts'
import type { DeviceError } from './DeviceError.ts'
import type { DeviceUser } from './deviceQueryKeys.ts'
import {
  createDeviceRegister,
  type DeviceRegister,
  type DeviceRegisterOptions,
} from './register/createDeviceRegister.ts'
import { createMemoryStorage } from './register/createJournal.ts'
import { toDeviceError } from './toDeviceError.ts'
import type { DeviceSession } from './types.ts'

export type DeviceStoreState = {
  /** Undefined until it is known, null when nobody is signed in. */
  session: DeviceSession | null | undefined
  register: DeviceRegister | undefined
  /** Whether the next sign-in is to remember this browser. */
  choice: boolean
  /** Why the session cannot be read. */
  error?: DeviceError | undefined
}

export const pendingState: DeviceStoreState = {
  session: undefined,
  register: undefined,
  choice: false,
}

const isSameUser = (a: DeviceUser, b: DeviceUser) =>
  a.userId === b.userId && a.userPoolId === b.userPoolId

/** Who is signed in to one client, and that user's register in one cache. */
function createDeviceStore(queryClient: QueryClient, client: DeviceClient) {
  let state = pendingState
  let options: DeviceRegisterOptions = { storage: createMemoryStorage() }
  let reading = 0
  let isListening = false
  const listeners = new Set<() => void>()

  function set(next: Partial<DeviceStoreState>) {
    state = { ...state, ...next }
    for (const listener of [...listeners]) listener()
  }

  function setSession(session: DeviceSession | null) {
    const { register } = state
    if (register && session && isSameUser(register.session(), session)) {
      register.resume(session)
      const unchanged =
        JSON.stringify(state.session) === JSON.stringify(session)
      if (!unchanged) set({ session })
      return
    }
    register?.close({ replaced: session !== null })
    if (!session) return set({ session, register: undefined, error: undefined })
    const { choice } = state
    const next = createDeviceRegister(
      queryClient,
      client,
      session,
      () => options,
    )
    set({ session, register: next, choice: false, error: undefined })
    if (choice) void next.rememberThisDevice()
  }

  /** Failing to read a session does not end it. */
  async function refresh() {
    const mine = ++reading
    try {
      const session = await client.getSession()
      if (mine === reading) setSession(session)
    } catch (thrown) {
      const error = toDeviceError(thrown)
      if (mine === reading && !state.session) set({ error })
      throw error
    }
  }

  const refreshQuietly = () => void refresh().catch(() => {})

  /** Listens to the client from the first need on, for good. */
  function start() {
    if (isListening) return
    isListening = true
    client.subscribeSession(refreshQuietly)
    refreshQuietly()
  }

  function subscribe(listener: () => void) {
    listeners.add(listener)
    start()
    return () => {
      listeners.delete(listener)
    }
  }

  return {
    getState: () => state,
    refresh,
    subscribe,
    configure(next: Partial<DeviceRegisterOptions>) {
      options = { ...options, ...next }
    },
    setChoice(choice: boolean) {
      set({ choice })
    },
    /** Resolves when the session is known, or known not to be readable. */
    ready() {
      const isKnown = () => state.session !== undefined || state.error
      return new Promise<void>((resolve) => {
        const unsubscribe = subscribe(() => isKnown() && done())
        function done() {
          unsubscribe()
          resolve()
        }
        if (isKnown()) done()
      })
    },
  }
}

export type DeviceStore = ReturnType<typeof createDeviceStore>

const stores = new WeakMap<QueryClient, WeakMap<DeviceClient, DeviceStore>>()

/** The store of a query client and a device client; nothing is module state. */
export function getDeviceStore(queryClient: QueryClient, client: DeviceClient) {
  const ofQueryClient = stores.get(queryClient) ?? new WeakMap()
  stores.set(queryClient, ofQueryClient)
  const store: DeviceStore =
    ofQueryClient.get(client) ?? createDeviceStore(queryClient, client)
  ofQueryClient.set(client, store)
  return store
}

/** The register of that user, if the store has one. */
export function getDeviceRegister(
  queryClient: QueryClient,
  client: DeviceClient,
  user: DeviceUser,
) {
  const { register } = getDeviceStore(queryClient, client).getState()
  return register && isSameUser(register.session(), user) ? register : undefined
}
