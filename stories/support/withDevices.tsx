import {
  DevicesProvider,
  type DevicesProviderProps,
} from '@cognito-devices/react'
import type { Decorator } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useLayoutEffect, useState } from 'react'
import {
  createDevices,
  type Devices,
} from '../../test/support/createDevices.ts'
import { setNetwork } from './networks.ts'

type OpenOptions = Parameters<Devices['signIn']>[0] & {
  pool?: Parameters<typeof createDevices>[0]
  /** @default true */
  signedIn?: boolean
  /** How long a call may take. @default 10000 */
  timeoutMs?: number
  /** After the sign-in and before the story appears. */
  prepare?: (devices: Devices, deviceKey: string) => unknown
}

/** A loader: a local Cognito of the story's own, with somebody signed in. */
export function openDevices(options: OpenOptions = {}) {
  const { pool, signedIn = true, prepare, timeoutMs, ...session } = options
  return async () => {
    const devices = await createDevices({
      // So that signing in again needs no proof from the device.
      challengeRequiredOnNewDevice: false,
      timeoutMs,
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
  // The toolbar has everything loaded anew; what happened so far must stay.
  const [{ devices, queryClient }] = useState(() => ({
    queryClient: new QueryClient(),
    ...loadedDevices(context),
  }))
  const { network } = context.globals
  useLayoutEffect(
    () => setNetwork(devices.emulator, network),
    [devices, network],
  )
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
