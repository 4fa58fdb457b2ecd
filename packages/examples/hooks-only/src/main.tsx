import {
  createCognitoDeviceClient,
  DevicesProvider,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { SecuritySettings } from './SecuritySettings.tsx'

// Once, outside of components: what waits for a sign-in waits in them.
const queryClient = new QueryClient()
const client = createCognitoDeviceClient({
  endpoint: import.meta.env.VITE_COGNITO_ENDPOINT,
  getAccessToken: async () => sessionStorage.getItem('accessToken'),
})

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>
        <SecuritySettings />
      </DevicesProvider>
    </QueryClientProvider>,
  )
