import {
  createCognitoDeviceClient,
  DevicesProvider,
  type TrustOptions,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** What the page around is told before its scripts run. */
export type SignedIn = { endpoint: string; accessToken: string }

const { accessToken, endpoint } = (window as unknown as { signedIn: SignedIn })
  .signedIn

const client = createCognitoDeviceClient({
  endpoint,
  getAccessToken: async () => accessToken,
})

/** An app whose provider stands at its root. */
export function renderApp(route: ReactNode, trust?: TrustOptions) {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <QueryClientProvider client={new QueryClient()}>
      <DevicesProvider client={client} trust={trust}>
        {route}
      </DevicesProvider>
    </QueryClientProvider>,
  )
}
