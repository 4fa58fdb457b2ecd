// A page in production mode: the list, or as many plain items, over the same data.
import {
  DevicesProvider,
  useDeviceActions,
  useDevices,
} from '@cognito-devices/react'
import { DeviceList } from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot, type Root } from 'react-dom/client'
import { createDevices } from '../support/createDevices.ts'

const devices = await createDevices({ challengeRequiredOnNewDevice: false })

function PlainItems() {
  const { data = [] } = useDevices()
  const { updateStatus } = useDeviceActions()
  return (
    <div>
      {data.map(({ deviceKey, intent, name, status }) => (
        <button
          key={deviceKey}
          type="button"
          className="plain"
          data-pending={intent ? '' : undefined}
          onClick={() => updateStatus({ deviceKey, status: other[status] })}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

const other = {
  remembered: 'not_remembered',
  not_remembered: 'remembered',
  forgotten: 'remembered',
  unknown: 'remembered',
} as const

const queryClient = new QueryClient()

/** What every page has read already. */
function Reader() {
  const { data = [] } = useDevices()
  return <output>{data.length}</output>
}

let shown: Root | undefined

function show(kind: 'nothing' | 'plain' | 'list') {
  shown?.unmount()
  const container = document.createElement('main')
  document.body.replaceChildren(container)
  shown = createRoot(container)
  shown.render(
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={devices.client} storage={null}>
        {kind === 'nothing' && <Reader />}
        {kind === 'plain' && <PlainItems />}
        {kind === 'list' && <DeviceList locale="en" />}
      </DevicesProvider>
    </QueryClientProvider>,
  )
}

const day = 24 * 60 * 60_000

/** Signs these in, so many days ago. */
async function seed(seeded: readonly { name: string; days: number }[]) {
  for (const { days, name: deviceName } of seeded) {
    devices.emulator.advance(-days * day)
    await devices.signIn({ deviceName, remembered: true })
    devices.emulator.advance(days * day)
  }
}

export type ListPage = { seed: typeof seed; show: typeof show }

Object.assign(window, { listPage: { seed, show } satisfies ListPage })
