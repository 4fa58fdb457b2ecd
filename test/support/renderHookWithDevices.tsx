import { type DeviceClient, DevicesProvider } from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'

/** A hook under the provider, with a query client of its own. */
export function renderHookWithDevices<Result>(
  client: DeviceClient,
  hook: () => Result,
  queryClient = new QueryClient(),
) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>{children}</DevicesProvider>
    </QueryClientProvider>
  )
  return { ...renderHook(hook, { wrapper }), queryClient }
}
