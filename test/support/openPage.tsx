import {
  type DevicesProviderProps,
  useCurrentDevice,
  useDeviceActions,
  useDevices,
  useForgetDevice,
  useForgetOtherDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import type { QueryClient } from '@tanstack/react-query'
import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import type { Devices } from './createDevices.ts'
import { openBrowser } from './openBrowser.ts'
import { renderHookWithDevices } from './renderHookWithDevices.tsx'

function usePage() {
  return {
    current: useCurrentDevice(),
    devices: useDevices(),
    update: useUpdateDeviceStatus(),
    forget: useForgetDevice(),
    forgetOthers: useForgetOtherDevices(),
    actions: useDeviceActions(),
  }
}

type PageOptions = Omit<DevicesProviderProps, 'client'> & {
  queryClient?: QueryClient | undefined
}

/** What a person sees of every device of the signed-in user. */
export async function showPage(devices: Devices, options: PageOptions = {}) {
  const { result, queryClient, unmount } = renderHookWithDevices(
    devices.client,
    usePage,
    options,
  )
  await waitFor(() => {
    expect(result.current.current.isSuccess).toBe(true)
    expect(result.current.devices.isSuccess).toBe(true)
  })
  return {
    ...devices,
    result,
    queryClient,
    unmount,
    shown: () => result.current.current.data?.status,
    intent: () => result.current.current.data?.intent,
    /** Status by device key, in the order of the list. */
    listed: () =>
      result.current.devices.data?.map(({ deviceKey, status }) => [
        deviceKey,
        status,
      ]),
  }
}

/** Signed in on one browser, which is not remembered unless the options say so. */
export async function openPage({
  remembered,
  ...options
}: PageOptions & { remembered?: boolean } = {}) {
  const { deviceKey, devices } = await openBrowser(remembered)
  const page = await showPage(devices, options)
  devices.emulator.clearLog()
  return { ...page, deviceKey }
}
