import {
  type DeviceClient,
  DevicesProvider,
  type DevicesProviderProps,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'

type Options = Omit<DevicesProviderProps, 'client'> & {
  queryClient?: QueryClient | undefined
}

/** A hook under the provider, with a query client of its own. */
export function renderHookWithDevices<Result>(
  client: DeviceClient,
  hook: () => Result,
  { queryClient = new QueryClient(), ...settings }: Options = {},
) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client} {...settings}>
        {children}
      </DevicesProvider>
    </QueryClientProvider>
  )
  return { ...renderHook(hook, { wrapper }), queryClient }
}
