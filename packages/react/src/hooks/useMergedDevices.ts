'use client'

import { useCallback, useSyncExternalStore } from 'react'
import type { Device } from '../client/types.ts'
import type { UserDevice } from '../register/mergeDevice.ts'
import { mergeDevices } from '../register/mergeDevices.ts'
import type { useDeviceStore } from './useDeviceStore.ts'

const nothing = () => {}

/** The `select` of a list's query. It adds what the register knows. */
export function useMergedDevices(
  {
    register,
    session,
  }: Pick<ReturnType<typeof useDeviceStore>, 'register' | 'session'>,
  includeIpAddress = false,
) {
  const entries = register?.entries
  const change = useSyncExternalStore(
    useCallback(
      (listener) => entries?.subscribe(listener) ?? nothing,
      [entries],
    ),
    () => entries?.lastChange(),
    nothing as () => undefined,
  )
  // A new function whenever the register knows something else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  const select = useCallback(
    (listed: Device[]): UserDevice[] =>
      session && entries
        ? mergeDevices(listed, entries, session, includeIpAddress)
        : [],
    [change, entries, includeIpAddress, session],
  )
  return { select, hasEntries: !!entries && entries.all.size > 0 }
}
