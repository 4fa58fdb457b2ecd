import {
  createEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import {
  createCognitoDeviceClient,
  DevicesProvider,
} from '@cognito-devices/react'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { RememberedDeviceToggle } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { displayText } from '@cognito-devices/ui/locales/pt-BR'
import '@cognito-devices/ui/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { version } from 'react'
import { createRoot } from 'react-dom/client'

const emulator = createEmulator()
const seed = await seedPool(emulator, { mfa: 'OFF' })
const { accessToken } = await seedSession(emulator, seed)
const client = createCognitoDeviceClient({
  endpoint: 'http://cognito.test',
  getAccessToken: async () => accessToken,
  fetch: emulator.fetch,
})
// Not used here: only that it can be imported and built.
export const amplifyClient = createAmplifyDeviceClient

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root.')
root.dataset.react = version
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <DevicesProvider client={client}>
      <RememberedDeviceToggle
        recoveries={amplifyRecoveries}
        displayText={displayText}
      />
    </DevicesProvider>
  </QueryClientProvider>,
)
