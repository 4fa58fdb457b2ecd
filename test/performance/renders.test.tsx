import type { Emulator } from '@cognito-devices/emulator'
import {
  createCognitoDeviceClient,
  DevicesProvider,
  type UserDevice,
  useDevice,
  useDeviceActions,
  useDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, waitFor } from '@testing-library/react'
import { memo } from 'react'
import { describe, expect, test } from 'vitest'
import { createDevices, type Devices } from '../support/createDevices.ts'

/** Renders since the last reset, by device key. */
const renders = new Map<string, number>()

const count = (deviceKey: string) =>
  renders.set(deviceKey, (renders.get(deviceKey) ?? 0) + 1)

type RowProps = { device: UserDevice }

function Switch({ device, onClick }: RowProps & { onClick: () => void }) {
  const { deviceKey, status, intent } = device
  return (
    <button type="button" data-key={deviceKey} onClick={onClick}>
      {status} {intent?.phase}
    </button>
  )
}

const other = ({ status }: UserDevice) =>
  status === 'remembered' ? 'not_remembered' : 'remembered'

/** As the kit's list does it: memoised rows under `useDevices`. */
const ListedRow = memo(function ListedRow({ device }: RowProps) {
  const { deviceKey } = device
  const { updateStatus } = useDeviceActions()
  count(deviceKey)
  return (
    <Switch
      device={device}
      onClick={() => void updateStatus({ deviceKey, status: other(device) })}
    />
  )
})

/** As a host may do it, reading the mutation's result in the row. */
const HostRow = memo(function HostRow({ device }: RowProps) {
  const { deviceKey } = device
  const { mutate } = useUpdateDeviceStatus()
  count(deviceKey)
  return (
    <Switch
      device={device}
      onClick={() => mutate({ deviceKey, status: other(device) })}
    />
  )
})

/** As a host may do it, with a query for each row. */
function OwnRow({ deviceKey }: { deviceKey: string }) {
  const { data } = useDevice({ deviceKey })
  const { updateStatus } = useDeviceActions()
  count(deviceKey)
  return data ? (
    <Switch
      device={data}
      onClick={() => void updateStatus({ deviceKey, status: other(data) })}
    />
  ) : null
}

const OwnRowOf = memo(function OwnRowOf({ device }: RowProps) {
  return <OwnRow deviceKey={device.deviceKey} />
})

function List({ row: Row }: { row: typeof ListedRow }) {
  return useDevices().data?.map((device) => (
    <Row key={device.deviceKey} device={device} />
  ))
}

/** A page with a client of its own. */
function open(fetch: Emulator['fetch'], token: string, Row: typeof ListedRow) {
  const listeners = new Set<() => void>()
  let accessToken: string | undefined = token
  const client = createCognitoDeviceClient({
    endpoint: 'http://cognito.test/',
    getAccessToken: async () => accessToken,
    subscribeSession(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    fetch,
  })
  const queryClient = new QueryClient()
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client} storage={null}>
        <List row={Row} />
      </DevicesProvider>
    </QueryClientProvider>,
  )
  return {
    client,
    queryClient,
    buttons: () => [...container.querySelectorAll('button')],
    /** Otherwise it would answer the next page as another tab does. */
    close() {
      accessToken = undefined
      for (const listener of listeners) listener()
      cleanup()
    },
  }
}

const kinds: [string, typeof ListedRow, number][] = [
  ['memoised rows under useDevices', ListedRow, 2],
  ['rows that read the result of the mutation', HostRow, 3],
  ['rows with useDevice', OwnRowOf, 2],
]

describe.each([10, 100, 1_000])('with %i devices', (deviceCount) => {
  let devices: Devices
  let accessToken = ''

  test('they can be listed', { timeout: 120_000 }, async () => {
    devices = await createDevices()
    for (let index = 0; index < deviceCount; index++)
      accessToken = (await devices.signIn({ remembered: true })).accessToken
  })

  test.each(kinds)(
    '%s: a toggle renders its own row',
    async (_, row, exactly) => {
      const { emulator } = devices
      const page = open(emulator.fetch, accessToken, row)
      const { buttons } = page
      await waitFor(() => expect(buttons()).toHaveLength(deviceCount), {
        timeout: 60_000,
      })
      const button = buttons()[1]
      const deviceKey = button?.dataset.key ?? ''
      const calls = emulator.log.length
      renders.clear()
      button?.click()
      await waitFor(() => expect(button?.textContent).toBe('not_remembered '))
      await waitFor(() => expect(emulator.log).toHaveLength(calls + 2))
      await waitFor(() => expect(page.queryClient.isMutating()).toBe(0))
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const operations = emulator.log
        .slice(calls)
        .map(({ operation }) => operation)
      console.info(`${renders.get(deviceKey)} renders, ${operations}`)
      expect(operations).toEqual(['UpdateDeviceStatus', 'GetDevice'])
      expect([...renders.keys()]).toEqual([deviceKey])
      expect(renders.get(deviceKey)).toBe(exactly)
      // For the next kind of row.
      await page.client.updateDeviceStatus({ deviceKey, status: 'remembered' })
      page.close()
    },
  )
})
