import type { QueryClient } from '@tanstack/react-query'
import { abort, throwIfAborted } from '../client/aborts.ts'
import type { DeviceClient } from '../client/DeviceClient.ts'
import type { Moment } from '../machine/deviceState.ts'
import { isPermitted } from '../machine/permission.ts'
import { sessionEnded } from '../machine/sessionEnded.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import type { DeviceChange } from './DeviceChange.ts'
import { getDeviceStore } from './deviceStore.ts'
import { followPage } from './followPage.ts'

export type SessionRun = {
  /** Aborted when the user leaves, or signs in anew. */
  signal: AbortSignal
  /**
   * To be waited for before each write: asks the host, unless what it has allowed
   * in this run still holds, and looks whether the user is still there. Resolves to
   * when it was allowed.
   */
  permit(change: DeviceChange): Promise<Moment>
}

/** Runs what belongs to one sign-in, and ends with it. */
export async function runInSession<Data>(
  queryClient: QueryClient,
  client: DeviceClient,
  register: DeviceRegister,
  run: (io: SessionRun) => Promise<Data>,
): Promise<Data> {
  const store = getDeviceStore(queryClient, client)
  const signIns = register.signIns()
  const controller = new AbortController()
  const { signal } = controller
  let permittedAt: Moment | undefined

  function check() {
    const isSame =
      store.getState().register === register && register.signIns() === signIns
    if (!isSame) abort(controller, sessionEnded())
  }

  const unsubscribe = store.subscribe(check)
  const unfollow = followPage({
    look() {},
    thaw() {
      permittedAt = undefined
    },
  })
  try {
    check()
    return await run({
      signal,
      async permit(change) {
        const now = () => ({
          wall: Date.now(),
          mono: performance.now(),
          asksHost: store.hosts.areAsked(),
        })
        if (!isPermitted(permittedAt, now())) {
          await store.hosts.ask(change, signal)
          permittedAt = now()
        }
        await store.look()
        throwIfAborted(signal)
        return permittedAt ?? now()
      },
    })
  } finally {
    unsubscribe()
    unfollow()
  }
}
