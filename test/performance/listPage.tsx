// A page in production mode: the list, or as many plain items, over the same data.
import { DevicesProvider, useDevices } from '@cognito-devices/react'
import { DeviceList } from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createDevices } from '../support/createDevices.ts'

const devices = await createDevices({ challengeRequiredOnNewDevice: false })

function PlainItems() {
  const { data = [] } = useDevices()
  return (
    <ul>
      {data.map(({ deviceKey, name }) => (
        <li key={deviceKey}>{name}</li>
      ))}
    </ul>
  )
}

const queryClient = new QueryClient()

/** What every page has read already. */
function Reader() {
  const { data = [] } = useDevices()
  return <output>{data.length}</output>
}

function show(kind: 'nothing' | 'plain' | 'list') {
  const container = document.createElement('main')
  document.body.replaceChildren(container)
  createRoot(container).render(
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
