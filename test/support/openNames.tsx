import {
  type DevicesProviderProps,
  useDeviceNames,
  useDevices,
  useRenameDevice,
} from '@cognito-devices/react'
import type { QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { useMemo } from 'react'
import { expect } from 'vitest'
import { createDevices } from './createDevices.ts'
import { renderHookWithDevices } from './renderHookWithDevices.tsx'

/** What the client calls the browser of `openNames`. */
export const own = 'Seeded browser'

/** The names of all devices, and how to rename one. */
export function useNames() {
  const { data } = useDevices()
  const keys = useMemo(() => data?.map((each) => each.deviceKey) ?? [], [data])
  const { nameOf, namingOf } = useDeviceNames(keys)
  return {
    names: data?.map(nameOf),
    naming: keys[0] === undefined ? undefined : namingOf(keys[0]),
    rename: useRenameDevice(),
  }
}

type Settings = Omit<DevicesProviderProps, 'client'> & {
  queryClient?: QueryClient
}

/** One remembered browser, called "Seeded browser" by its client. */
export async function openNames(settings: Settings) {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const { queryClient, result, unmount } = renderHookWithDevices(
    devices.client,
    useNames,
    settings,
  )
  await waitFor(() => expect(result.current.names).toHaveLength(1))
  return {
    devices,
    deviceKey,
    queryClient,
    result,
    unmount,
    name: () => result.current.names?.[0],
    rename: (name: string) =>
      act(async () => {
        await result.current.rename
          .mutateAsync({ deviceKey, name })
          .catch(() => {})
      }),
  }
}
