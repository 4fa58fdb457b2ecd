import {
  DevicesProvider,
  type DevicesProviderProps,
} from '@cognito-devices/react'
import type { Decorator } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import {
  createDevices,
  type Devices,
} from '../../test/support/createDevices.ts'

type OpenOptions = Parameters<Devices['signIn']>[0] & {
  pool?: Parameters<typeof createDevices>[0]
  /** @default true */
  signedIn?: boolean
  /** After the sign-in and before the story appears. */
  prepare?: (devices: Devices, deviceKey: string) => unknown
}

/** A loader: a local Cognito of the story's own, with somebody signed in. */
export function openDevices(options: OpenOptions = {}) {
  const { pool, signedIn = true, prepare, ...session } = options
  return async () => {
    const devices = await createDevices({
      // So that signing in again needs no proof from the device.
      challengeRequiredOnNewDevice: false,
      ...pool,
    })
    const { deviceKey } = signedIn
      ? await devices.signIn(session)
      : { deviceKey: '' }
    await prepare?.(devices, deviceKey)
    return { devices, deviceKey }
  }
}

type Loaded = {
  devices: Devices
  deviceKey: string
  /** @default one of the story's own */
  queryClient?: QueryClient
}

/** What `openDevices` loaded. */
export function loadedDevices(context: { loaded: Record<string, unknown> }) {
  return context.loaded as Loaded
}

/**
 * Puts a story under the provider, on the Cognito that was loaded for it, with
 * the parameter `provider` as its props.
 */
export const withDevices: Decorator = (Story, context) => {
  const { devices, ...loaded } = loadedDevices(context)
  const [queryClient] = useState(() => loaded.queryClient ?? new QueryClient())
  const settings: Partial<DevicesProviderProps> | undefined =
    context.parameters.provider
  return (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider {...settings} client={devices.client}>
        <Story />
      </DevicesProvider>
    </QueryClientProvider>
  )
}
