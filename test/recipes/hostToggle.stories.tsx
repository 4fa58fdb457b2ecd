import {
  createEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import {
  createCognitoDeviceClient,
  DevicesProvider,
} from '@cognito-devices/react'
import { RememberedDeviceToggle } from '@cognito-devices/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'

export default {
  component: RememberedDeviceToggle,
  loaders: [
    async () => {
      const emulator = createEmulator()
      const seed = await seedPool(emulator)
      const { accessToken } = await seedSession(emulator, seed)
      const client = createCognitoDeviceClient({
        endpoint: 'http://cognito.test/',
        getAccessToken: async () => accessToken,
        fetch: emulator.fetch,
      })
      return { client, queryClient: new QueryClient() }
    },
  ],
  decorators: [
    (Story, { loaded }) => (
      <QueryClientProvider client={loaded.queryClient}>
        <DevicesProvider client={loaded.client}>
          <Story />
        </DevicesProvider>
      </QueryClientProvider>
    ),
  ],
} satisfies Meta<typeof RememberedDeviceToggle>

export const Default: StoryObj = {}
