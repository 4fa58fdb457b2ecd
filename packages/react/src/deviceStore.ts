import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from './DeviceClient.ts'
import type { DeviceError } from './DeviceError.ts'
import type { DeviceUser } from './deviceQueryKeys.ts'
import type {
  createDeviceRegister,
  DeviceRegister,
  DeviceRegisterOptions,
} from './register/createDeviceRegister.ts'
import { createMemoryStorage } from './register/DeviceStorage.ts'
import { toDeviceError } from './toDeviceError.ts'
import type { DeviceSession } from './types.ts'

export type DeviceStoreState = {
  /** Undefined until it is known, null when nobody is signed in. */
  session?: DeviceSession | null | undefined
  register?: DeviceRegister | undefined
  /** Why the session cannot be read. */
  error?: DeviceError | undefined
}

export const pendingState: DeviceStoreState = {}

const isSameUser = (a: DeviceUser, b: DeviceUser) =>
  a.userId === b.userId && a.userPoolId === b.userPoolId

let createRegister: typeof createDeviceRegister | undefined

/**
 * The write path is a chunk of its own, fetched beside the first session that is
 * asked for: a provider at the root of an app costs the other pages little.
 */
async function loadRegister() {
  createRegister ??= (await import('./register/createDeviceRegister.ts'))
    .createDeviceRegister
  return createRegister
}

/** Who is signed in to one client, and that user's register in one cache. */
function createDeviceStore(queryClient: QueryClient, client: DeviceClient) {
  let state = pendingState
  let reading = 0
  let isListening = false
  const options: DeviceRegisterOptions = { storage: createMemoryStorage() }
  const listeners = new Set<() => void>()

  function set(next: DeviceStoreState) {
    state = next
    for (const listener of [...listeners]) listener()
  }

  function setSession(
    session: DeviceSession | null,
    create: typeof createDeviceRegister,
  ) {
    let { register } = state
    if (register && session && isSameUser(register.session(), session)) {
      register.resume(session)
      if (JSON.stringify(state.session) === JSON.stringify(session)) return
    } else {
      register?.close(session !== null)
      register =
        session === null
          ? undefined
          : create(queryClient, client, session, options)
    }
    set({ session, register })
  }

  /** Failing to read a session does not end it. */
  async function refresh() {
    const mine = ++reading
    try {
      const [session, create] = await Promise.all([
        client.getSession(),
        loadRegister(),
      ])
      if (mine === reading) setSession(session, create)
    } catch (thrown) {
      const error = toDeviceError(thrown)
      if (mine === reading && !state.session) set({ ...state, error })
      throw error
    }
  }

  const refreshQuietly = () => void refresh().catch(() => {})

  return {
    getState: () => state,
    options,
    refresh,
    /** The register of whoever is signed in; waits until that is known. */
    async whenKnown() {
      while (state.session === undefined) await refresh()
      return state.register
    },
    /** Listens to the client from the first need on, for good. */
    subscribe(listener: () => void) {
      listeners.add(listener)
      if (!isListening) {
        isListening = true
        client.subscribeSession(refreshQuietly)
        refreshQuietly()
      }
      return () => {
        listeners.delete(listener)
      }
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
  user: DeviceUser | null | undefined,
) {
  const { register } = getDeviceStore(queryClient, client).getState()
  return register && user && isSameUser(register.session(), user)
    ? register
    : undefined
}
