import {
  createCognitoDeviceClient,
  DevicesProvider,
} from '@cognito-devices/react'
import {
  DeviceList,
  RememberDeviceCheckbox,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

const read = (id: string) => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no #${id}.`)
  return element
}

const { accessToken, endpoint } = JSON.parse(read('props').textContent ?? '')
const client = createCognitoDeviceClient({
  endpoint,
  getAccessToken: async () => accessToken,
})

createRoot(read('root')).render(
  <QueryClientProvider client={new QueryClient()}>
    <DevicesProvider client={client}>
      <RememberedDeviceToggle />
      <RememberDeviceCheckbox />
      <DeviceList />
    </DevicesProvider>
  </QueryClientProvider>,
)
