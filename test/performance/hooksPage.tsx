// A page in production mode: memoised rows over the hooks, or over React's state alone.
import {
  createCognitoDeviceClient,
  DevicesProvider,
  type UserDevice,
  useDeviceActions,
  useDevices,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { memo, useCallback, useState } from 'react'
import { createRoot } from 'react-dom/client'

const client = createCognitoDeviceClient({
  endpoint: 'http://cognito.test/',
  getAccessToken: async () =>
    (window as unknown as { accessToken: string }).accessToken,
})

type RowProps = { device: UserDevice; onToggle(device: UserDevice): void }

const Row = memo(function Row({ device, onToggle }: RowProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={device.status === 'remembered'}
      data-pending={device.intent ? '' : undefined}
      onClick={() => onToggle(device)}
    />
  )
})

const turned = ({ status }: UserDevice) =>
  status === 'remembered' ? 'not_remembered' : 'remembered'

const renderRows = (
  devices: readonly UserDevice[],
  onToggle: RowProps['onToggle'],
) =>
  devices.map((device) => (
    <Row key={device.deviceKey} device={device} onToggle={onToggle} />
  ))

/** A host's own list of memoised rows, over the hooks. */
function List() {
  const { data = [] } = useDevices()
  const { updateStatus } = useDeviceActions()
  const onToggle = useCallback(
    (device: UserDevice) => {
      const { deviceKey } = device
      void updateStatus({ deviceKey, status: turned(device) })
    },
    [updateStatus],
  )
  return renderRows(data, onToggle)
}

/** The same rows over nothing but state: shown as pending, then as saved. */
function OwnList({ count }: { count: number }) {
  const [devices, setDevices] = useState(() =>
    Array.from(
      { length: count },
      (_, index): UserDevice => ({
        deviceKey: `${index}`,
        isCurrent: false,
        status: 'remembered',
      }),
    ),
  )
  const onToggle = useCallback((device: UserDevice) => {
    const status = turned(device)
    const show = (intent?: UserDevice['intent']) =>
      setDevices((all) => {
        const next = all.slice()
        next[Number(device.deviceKey)] = { ...device, status, intent }
        return next
      })
    show({ status, phase: 'saving' })
    setTimeout(show)
  }, [])
  return renderRows(devices, onToggle)
}

const own = new URLSearchParams(location.search).get('own')

const container = document.createElement('main')
document.body.append(container)
createRoot(container).render(
  <QueryClientProvider client={new QueryClient()}>
    <DevicesProvider client={client} storage={null}>
      {own ? <OwnList count={Number(own)} /> : <List />}
    </DevicesProvider>
  </QueryClientProvider>,
)
