import {
  type DeviceClient,
  DevicesProvider,
  useDevices,
} from '@cognito-devices/react'
import { RememberedDeviceToggle } from '@cognito-devices/ui'
import {
  type DehydratedState,
  HydrationBoundary,
  type QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'

export type SettingsPageProps = {
  endpoint: string
  accessToken: string
  /** What a server has read already. */
  prefetched?: DehydratedState | undefined
}

function Devices() {
  const { data: devices } = useDevices()
  return (
    <ul>
      {devices?.map(({ deviceKey, name }) => (
        <li key={deviceKey}>{name}</li>
      ))}
    </ul>
  )
}

type Clients = { client: DeviceClient; queryClient: QueryClient }

/** What a server and a browser both render. */
export function SettingsPage({
  client,
  prefetched,
  queryClient,
}: Clients & Pick<SettingsPageProps, 'prefetched'>) {
  return (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>
        <HydrationBoundary state={prefetched}>
          <RememberedDeviceToggle />
          <Devices />
        </HydrationBoundary>
      </DevicesProvider>
    </QueryClientProvider>
  )
}
