'use client'

import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Device } from '../client/types.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import { isActiveIntent } from '../machine/DeviceIntent.ts'
import { deviceQueryOptions } from '../queries/deviceQueryOptions.ts'
import {
  type DeviceQueryHookOptions,
  sessionQueryFn,
} from '../queries/queryHook.ts'
import type { useDeviceStore } from './DevicesProvider.tsx'
import { useRegisterEntry } from './useRegisterEntry.ts'

/**
 * One device's query, shown through `select` with what the register knows. What
 * the register knows, or that there is nobody to ask for, is shown before any
 * answer: offline none may come for long.
 */
export function useDeviceQuery<Shown>(
  state: ReturnType<typeof useDeviceStore>,
  deviceKey: string | undefined,
  options: DeviceQueryHookOptions,
  select: (device: Device | null, entry: DeviceEntry | undefined) => Shown,
) {
  const { client, register, session } = state
  const entry = useRegisterEntry(register, deviceKey)
  const isKnown = entry?.status !== undefined
  const isNobody = session !== undefined && !(session && deviceKey)
  // A new function whenever it would show something else, or TanStack keeps the
  // placeholder that it has.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  const placeholderData = useMemo(
    () => (isKnown || isNobody ? () => null : undefined),
    [isKnown, isNobody, entry, select],
  )
  const query = deviceQueryOptions(client, session, deviceKey)
  return useQuery({
    ...query,
    ...options,
    queryFn: sessionQueryFn(state) ?? query.queryFn,
    // An error would hide what is under way, and the write path reads too.
    retry: isActiveIntent(entry?.intent)
      ? (_failures, error) => error.retryable
      : query.retry,
    placeholderData,
    select: useCallback(
      (device: Device | null) => select(device, entry),
      [entry, select],
    ),
  })
}
