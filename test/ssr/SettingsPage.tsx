import {
  type DeviceClient,
  DevicesProvider,
  useDevices,
} from '@cognito-devices/react'
import {
  AccountReview,
  DeviceList,
  RememberedDeviceToggle,
  SessionList,
} from '@cognito-devices/ui'
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
  /** Everything there is, with a limit to trust and names that people gave. */
  isWhole?: boolean | undefined
}

const everything = {
  trust: { maxAge: 30 * 24 * 60 * 60_000 },
  deviceNames: {
    get: async (keys: string[]) =>
      Object.fromEntries(keys.map((key) => [key, 'Kitchen'])),
    set: async () => {},
  },
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
  isWhole,
  prefetched,
  queryClient,
}: Clients & Pick<SettingsPageProps, 'isWhole' | 'prefetched'>) {
  return (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client} {...(isWhole && everything)}>
        <HydrationBoundary state={prefetched}>
          <div id="toggle">
            <RememberedDeviceToggle />
          </div>
          <Devices />
          {isWhole && (
            <>
              <DeviceList />
              <SessionList whenUnavailable="message" />
              <AccountReview open onClose={() => {}} />
            </>
          )}
        </HydrationBoundary>
      </DevicesProvider>
    </QueryClientProvider>
  )
}
