import {
  createEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import {
  createCognitoDeviceClient,
  DevicesProvider,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { DeviceList } from '@/components/cognito-devices/DeviceList'
import { RememberDeviceCheckbox } from '@/components/cognito-devices/RememberDeviceCheckbox'
import { RememberDevicePrompt } from '@/components/cognito-devices/RememberDevicePrompt'
import { RememberedDeviceToggle } from '@/components/cognito-devices/RememberedDeviceToggle'
import './index.css'

const emulator = createEmulator()
const seed = await seedPool(emulator, { mfa: 'OFF' })
const { accessToken } = await seedSession(emulator, seed)
const client = createCognitoDeviceClient({
  endpoint: 'http://cognito.test',
  getAccessToken: async () => accessToken,
  fetch: emulator.fetch,
})

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root.')
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <DevicesProvider client={client}>
      <RememberDeviceCheckbox />
      <RememberDevicePrompt />
      <RememberedDeviceToggle classNames={{ label: 'text-[7px]' }} />
      <DeviceList />
    </DevicesProvider>
  </QueryClientProvider>,
)
