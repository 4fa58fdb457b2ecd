import {
  type DeviceClient,
  DevicesProvider,
  type DevicesProviderProps,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'

/** An element under the provider, with a query client of its own. */
export function renderWithDevices(
  client: DeviceClient,
  element: ReactNode,
  settings: Omit<DevicesProviderProps, 'client'> = {},
) {
  const queryClient = new QueryClient()
  const around = (children: ReactNode) => (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client} {...settings}>
        {children}
      </DevicesProvider>
    </QueryClientProvider>
  )
  const page = render(around(element))
  return {
    ...page,
    queryClient,
    /** Another element, on the same page. */
    again: (next: ReactNode) => page.rerender(around(next)),
  }
}
