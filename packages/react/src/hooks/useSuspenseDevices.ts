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
import { useDeviceStore } from './useDeviceStore.ts'
import { useMergedDevices } from './useMergedDevices.ts'

export type UseSuspenseDevicesResult = UseSuspenseQueryResult<
  UserDevice[],
  DeviceError
>

/**
 * Resolves when the session is known, or when it is known that it cannot be
 * read.
 */
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
 * `useDevices` for Suspense, in the browser. It suspends until the session and
 * the list are known, and throws the error if they cannot be read. If nobody is
 * signed in, the list is empty. It reads again after an error when TanStack's
 * `QueryErrorResetBoundary` is reset.
 */
export function useSuspenseDevices({
  includeIpAddress,
}: DevicesQueryOptions = {}): UseSuspenseDevicesResult {
  const { client, error, register, session, store } =
    useDeviceStore('useSuspenseDevices')
  const boundary = useQueryErrorResetBoundary()
  if (error && !session && !boundary.isReset()) throw error
  if (session === undefined) {
    // A server never learns who is signed in. React then sends the fallback,
    // and renders this in the browser.
    if (typeof window === 'undefined')
      throw new Error('useSuspenseDevices renders in the browser only.')
    // React's protocol for what is not a query. It renders once the session is
    // known.
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
