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
import type { useDeviceStore } from './useDeviceStore.ts'
import { useRegisterEntry } from './useRegisterEntry.ts'

/**
 * The query of one device. `select` adds what the register knows. That, or the
 * fact that nobody is signed in, is shown before any answer comes, since
 * offline it may take long.
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
  // A new function whenever it would return something else. Otherwise TanStack
  // keeps the old placeholder.
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
    // An error would hide the change under way. The write path reads too.
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
