'use client'

import {
  createCognitoDeviceClient,
  DevicesProvider,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'

type ProvidersProps = { endpoint: string; children: ReactNode }

async function getAccessToken() {
  return /accessToken=([^;]+)/.exec(document.cookie)?.[1]
}

export function Providers({ endpoint, children }: ProvidersProps) {
  const [queryClient] = useState(() => new QueryClient())
  const [client] = useState(() =>
    createCognitoDeviceClient({ endpoint, getAccessToken }),
  )
  return (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>{children}</DevicesProvider>
    </QueryClientProvider>
  )
}
