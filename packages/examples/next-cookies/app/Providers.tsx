'use client'

import { DevicesProvider } from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { client } from './deviceClient'

export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>{children}</DevicesProvider>
    </QueryClientProvider>
  )
}
