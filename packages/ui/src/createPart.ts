'use client'

import { type DeviceError, toDeviceError } from '@cognito-devices/react'
import { useSyncExternalStore } from 'react'

export type PartState<Value> = {
  /** Undefined until it is here. */
  value?: Value | undefined
  /** Why it could not be fetched, until that is tried again. */
  error?: DeviceError | undefined
}

const pending = {}

/** Of the latest attempt: what keeps several parts away is one thing to say. */
let failure: DeviceError | undefined

/**
 * A part of a component that is a chunk of its own: fetched when the component is
 * on a page, beside the session and the device, before which there is nothing to
 * show in it. A page that cannot fetch it says so, and goes on when it can; with
 * React's `lazy` the host's error boundary would have to.
 */
export function createPart<Value>(load: () => Promise<Value>) {
  let state: PartState<Value> = pending
  /** Under way, or done. */
  let loading: Promise<void> | undefined
  const listeners = new Set<() => void>()

  function set(next: PartState<Value>) {
    state = next
    for (const listener of [...listeners]) listener()
  }

  function fetchPart() {
    if (loading) return
    set(pending)
    failure = undefined
    loading = load().then(
      (value) => set({ value }),
      (thrown) => {
        failure ??= toDeviceError(thrown, 'Network')
        set({ error: failure })
        loading = undefined
        addEventListener('online', fetchPart, { once: true })
      },
    )
  }

  return {
    get: () => state,
    fetch: fetchPart,
    subscribe(listener: () => void) {
      listeners.add(listener)
      fetchPart()
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

type Part<Value> = ReturnType<typeof createPart<Value>>

/** The part, once it is here; on a server and while hydrating it never is. */
export function usePart<Value>({ fetch, get, subscribe }: Part<Value>) {
  const state = useSyncExternalStore(
    subscribe,
    get,
    (): PartState<Value> => pending,
  )
  return { ...state, retry: fetch }
}
