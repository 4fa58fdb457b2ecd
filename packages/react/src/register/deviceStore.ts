import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import { readDeviceClient } from '../client/readDeviceClient.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import type { DeviceSession } from '../client/types.ts'
import type {
  createDeviceRegister,
  DeviceRegister,
} from './createDeviceRegister.ts'
import type { DeviceRegisterOptions } from './createHost.ts'
import type { DeviceUser } from './deviceQueryKeys.ts'

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
  createRegister ??= (await import('./createDeviceRegister.ts'))
    .createDeviceRegister
  return createRegister
}

/** As long as TanStack keeps what nobody looks at, in milliseconds. */
const keptFor = 5 * 60_000

/** Who is signed in to one client, and that user's register in one cache. */
function createDeviceStore(
  queryClient: QueryClient,
  client: DeviceClient,
  options: DeviceRegisterOptions,
) {
  let state = pendingState
  let count = 0
  let latest: Promise<void> | undefined
  let unfollow: (() => void) | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined
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
  async function readSession(mine: number) {
    try {
      const [session, create] = await Promise.all([
        client.getSession(),
        loadRegister(),
      ])
      if (mine === count) setSession(session, create)
    } catch (thrown) {
      // A newer read has the say.
      if (mine !== count) return
      const error = toDeviceError(thrown)
      if (!state.session) set({ ...state, error })
      throw error
    }
  }

  function refresh() {
    const read = readSession(++count)
    latest = read
    const done = () => {
      if (latest === read) latest = undefined
    }
    read.then(done, done)
    return read
  }

  /** Something has happened to the session: what, must become known. */
  function follow(attempt = 0) {
    const mine = count + 1
    refresh().catch(({ retryable }: DeviceError) => {
      const next = () => mine === count && follow(attempt + 1)
      if (retryable) setTimeout(next, Math.min(500 * 2 ** attempt, 30_000))
    })
  }

  function leave() {
    if (state.register?.isBusy()) return leaveLater()
    count++
    unfollow?.()
    unfollow = undefined
    state.register?.release()
    state = pendingState
  }

  function leaveLater() {
    leaving = setTimeout(leave, keptFor)
  }

  return {
    getState: () => state,
    options,
    refresh,
    /** The register of whoever is signed in; waits until that is known. */
    async whenKnown() {
      while (state.session === undefined) await (latest ?? refresh())
      return state.register
    },
    /** Listens to the client from the first need on, until nobody needs it. */
    subscribe(listener: () => void) {
      listeners.add(listener)
      clearTimeout(leaving)
      if (!unfollow) {
        unfollow = client.subscribeSession(() => follow())
        follow()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) leaveLater()
      }
    },
  }
}

export type DeviceStore = ReturnType<typeof createDeviceStore>

const stores = new WeakMap<QueryClient, WeakMap<DeviceClient, DeviceStore>>()

/**
 * The store of a query client and a device client; nothing is module state.
 * `options` are for a new one.
 */
export function getDeviceStore(
  queryClient: QueryClient,
  client: DeviceClient,
  options: DeviceRegisterOptions = {},
) {
  const ofQueryClient = stores.get(queryClient) ?? new WeakMap()
  stores.set(queryClient, ofQueryClient)
  const store: DeviceStore =
    ofQueryClient.get(client) ??
    createDeviceStore(queryClient, readDeviceClient(client), { ...options })
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
