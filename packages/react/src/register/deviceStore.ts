import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import { isOnline } from '../client/online.ts'
import { readDeviceClient } from '../client/readDeviceClient.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import type { DeviceSession } from '../client/types.ts'
import { withinLimit } from '../client/withinLimit.ts'
import { backoff } from '../machine/backoff.ts'
import {
  createDeviceRegister,
  type DeviceRegister,
} from './createDeviceRegister.ts'
import { createEchoes } from './createEchoes.ts'
import { openStorage } from './DeviceStorage.ts'
import type { DeviceUser } from './deviceQueryKeys.ts'
import { followPage } from './followPage.ts'
import { createHosts } from './hosts.ts'
import { getMountedHosts } from './mountedHosts.ts'
import { perClient } from './perClient.ts'

export type DeviceStoreState = {
  /** Undefined until it is known, and null if nobody is signed in. */
  session?: DeviceSession | null | undefined
  register?: DeviceRegister | undefined
  /** Why the session cannot be read. */
  error?: DeviceError | undefined
}

export const pendingState: DeviceStoreState = {}

/** In milliseconds: as long as TanStack keeps data that no component uses. */
const keptFor = 5 * 60_000

/** In milliseconds. Reading the session delays nothing for longer. */
const lookLimit = 5_000

const isSameUser = (a: DeviceUser, b: DeviceUser) =>
  a.userId === b.userId && a.userPoolId === b.userPoolId

const isSame = (
  a: DeviceStoreState['session'],
  b: DeviceStoreState['session'],
) => JSON.stringify(a) === JSON.stringify(b)

/** Who is signed in to one client, and that user's register in one cache. */
function createDeviceStore(
  queryClient: QueryClient,
  hostsClient: DeviceClient,
) {
  const client = readDeviceClient(hostsClient)
  let state = pendingState
  let count = 0
  let latest: Promise<void> | undefined
  let looking: Promise<void> | undefined
  let unfollow: (() => void) | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined
  /** The register of the last user. */
  let previous: DeviceRegister | undefined
  const listeners = new Set<() => void>()
  const hosts = createHosts(getMountedHosts(queryClient, hostsClient))
  const storage = openStorage(hosts.storage, new Map())
  const echoes = createEchoes(() => follow())

  function set(next: DeviceStoreState) {
    state = next
    for (const listener of [...listeners]) listener()
  }

  /**
   * `mayBeNew`: something has happened, and a client may not tell two sign-ins
   * apart.
   */
  function setSession(session: DeviceSession | null, mayBeNew: boolean) {
    const { register, session: before } = state
    const isChanged = !isSame(before, session)
    if (before !== undefined && isChanged) echoes.changed()
    if (register && before && session && isSameUser(before, session)) {
      const isNewSignIn =
        before.signedInAt !== session.signedInAt ||
        (mayBeNew && session.signedInAt === undefined)
      register.resume(session, isNewSignIn)
      if (isNewSignIn || isChanged) set({ session, register })
      return
    }
    register?.close()
    if (session === null) return set({ session })
    if (previous && !isSameUser(previous.session(), session)) previous.purge()
    previous = createDeviceRegister(session, {
      queryClient,
      client,
      hosts,
      storage,
      look,
    })
    set({ session, register: previous })
  }

  /** If a session cannot be read, it has not ended. */
  async function readSession(mine: number) {
    try {
      const session = await echoes.of(client.getSession)
      if (mine === count) setSession(session, true)
    } catch (thrown) {
      // A newer read decides.
      if (mine !== count) return
      const error = toDeviceError(thrown)
      if (!state.session) set({ ...state, error })
      throw error
    }
  }

  function refresh() {
    looking = undefined
    const mine = ++count
    const read = readSession(mine)
    // A client may tell of the read while it is called.
    if (mine === count) latest = read
    const done = () => {
      if (latest === read) latest = undefined
    }
    read.then(done, done)
    return read
  }

  /** Something has happened to the session. Reads it until it is known what. */
  function follow(attempt = 0) {
    const mine = count + 1
    refresh().catch(({ retryable }: DeviceError) => {
      const next = () => mine === count && follow(attempt + 1)
      if (retryable) setTimeout(next, backoff(attempt, Math.random()))
    })
  }

  /** However late it is answered, it tells: but of what has happened since. */
  async function lookOnce() {
    const mine = count
    try {
      const session = await echoes.of(client.getSession)
      if (mine === count && state.session !== undefined)
        setSession(session, false)
      // What has happened since decides.
      while (mine !== count && latest) await latest
    } catch {
      // It is known no worse than before.
    } finally {
      if (mine === count) looking = undefined
    }
  }

  /** Another user may have signed in without an event. */
  function look(): Promise<void> {
    // Offline, a client may report no session because it cannot refresh the
    // tokens.
    if (!state.session || !isOnline()) return Promise.resolve()
    // While one is not answered all share it, and its limit.
    looking ??= withinLimit(lookLimit, undefined, lookOnce).catch(() => {})
    return looking
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

  function followAll() {
    const unsubscribe = client.subscribeSession(echoes.hear)
    const unfollowPage = followPage({
      look: () => void look().then(() => state.register?.checkTrust()),
      thaw() {
        state.register?.thaw()
        follow()
      },
    })
    follow()
    return () => {
      echoes.stop()
      unsubscribe()
      unfollowPage()
    }
  }

  return {
    getState: () => state,
    hosts,
    look,
    refresh,
    /** The register of whoever is signed in; waits until that is known. */
    async whenKnown() {
      while (state.session === undefined) await (latest ?? refresh())
      return state.register
    },
    /** Listens to the client while at least one listener is there. */
    subscribe(listener: () => void) {
      listeners.add(listener)
      clearTimeout(leaving)
      unfollow ??= followAll()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) leaveLater()
      }
    },
  }
}

export type DeviceStore = ReturnType<typeof createDeviceStore>

/** Who is signed in, for a query client and a device client. */
export const getDeviceStore = perClient(createDeviceStore)

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
