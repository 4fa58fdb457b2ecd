'use client'

import {
  type UseSuspenseQueryResult,
  useQueryErrorResetBoundary,
  useSuspenseQuery,
} from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import {
  type DevicesQueryOptions,
  devicesQueryOptions,
} from '../queries/devicesQueryOptions.ts'
import type { DeviceStore } from '../register/deviceStore.ts'
import type { UserDevice } from '../register/mergeDevice.ts'
import { useDeviceStore } from './DevicesProvider.tsx'
import { useMergedDevices } from './useMergedDevices.ts'

export type UseSuspenseDevicesResult = UseSuspenseQueryResult<
  UserDevice[],
  DeviceError
>

/** Resolves when the session is known, or known not to be readable. */
function untilKnown({ getState, subscribe }: DeviceStore) {
  return new Promise<void>((resolve) => {
    const unsubscribe = subscribe(check)
    function check() {
      const { error, session } = getState()
      if (session === undefined && !error) return
      unsubscribe()
      resolve()
    }
  })
}

/**
 * `useDevices` for Suspense, in the browser: it suspends until the session and
 * the list are known, throws what refuses them, and is empty for nobody. What it
 * throws is asked for again when TanStack's `QueryErrorResetBoundary` is reset.
 */
export function useSuspenseDevices({
  includeIpAddress,
}: DevicesQueryOptions = {}): UseSuspenseDevicesResult {
  const { client, error, register, session, store } =
    useDeviceStore('useSuspenseDevices')
  const boundary = useQueryErrorResetBoundary()
  if (error && !session && !boundary.isReset()) throw error
  if (session === undefined) {
    // A server never learns who is signed in: React then sends the fallback and
    // renders this in the browser.
    if (typeof window === 'undefined')
      throw new Error('useSuspenseDevices renders in the browser only.')
    // React's protocol for what is not a query: it renders once it is known.
    throw error ? store.refresh().catch(boundary.clearReset) : untilKnown(store)
  }
  const { select } = useMergedDevices({ register, session }, includeIpAddress)
  const { queryFn, ...options } = devicesQueryOptions(client, session, {
    includeIpAddress,
  })
  return useSuspenseQuery({
    ...options,
    queryFn: typeof queryFn === 'function' ? queryFn : () => [],
    select,
  })
}
