// One list of switches, by the way it is written: `?kind=…&count=…`. Production React.
import {
  createCognitoDeviceClient,
  DevicesProvider,
  type UserDevice,
  useDeviceActions,
  useDevices,
} from '@cognito-devices/react'
import { DeviceList } from '@cognito-devices/ui'
import {
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { memo, type ReactNode, useCallback, useState } from 'react'
import { createRoot } from 'react-dom/client'
import useSWR from 'swr'

type Item = Pick<UserDevice, 'deviceKey' | 'status'>

const given = window as unknown as { accessToken: string; renders: number }
given.renders = 0

const client = createCognitoDeviceClient({
  endpoint: 'http://cognito.test/',
  getAccessToken: async () => given.accessToken,
})

const other = ({ status }: Item): Item['status'] =>
  status === 'remembered' ? 'not_remembered' : 'remembered'

type RowProps = {
  device: Item & Partial<UserDevice>
  onToggle(device: Item): void
}

function Row({ device, onToggle }: RowProps) {
  given.renders += 1
  return (
    <button
      type="button"
      role="switch"
      aria-checked={device.status === 'remembered'}
      data-key={device.deviceKey}
      data-pending={device.intent ? '' : undefined}
      onClick={() => onToggle(device)}
    />
  )
}

const MemoRow = memo(Row)

/** Every page of the list, as a recipe reads it again after a write. */
async function readAll() {
  const all: Item[] = []
  let paginationToken: string | undefined
  do {
    const page = await client.listDevices({ limit: 60, paginationToken })
    all.push(
      ...(page.devices ?? []).map(({ deviceKey }) => ({
        deviceKey,
        status: 'remembered' as const,
      })),
    )
    paginationToken = page.paginationToken ?? undefined
  } while (paginationToken)
  // A device that is off is not in Cognito's list: a recipe has to keep it somehow.
  known = known.length > 0 ? known : all
  const on = new Set(all.map(({ deviceKey }) => deviceKey))
  return known.map(
    ({ deviceKey }): Item => ({
      deviceKey,
      status: on.has(deviceKey) ? 'remembered' : 'not_remembered',
    }),
  )
}
let known: Item[] = []

const write = ({ deviceKey, status }: Item) =>
  client.updateDeviceStatus({
    deviceKey,
    status: status as 'remembered' | 'not_remembered',
  })

function Hooks() {
  const { data = [] } = useDevices()
  const { updateStatus } = useDeviceActions()
  const onToggle = useCallback(
    ({ deviceKey, status }: Item) =>
      void updateStatus({
        deviceKey,
        status: status === 'remembered' ? 'not_remembered' : 'remembered',
      }),
    [updateStatus],
  )
  return data.map((device) => (
    <MemoRow key={device.deviceKey} device={device} onToggle={onToggle} />
  ))
}

const queryKey = ['devices']

/** TanStack's documented recipe: snapshot, cancel, set, invalidate. */
function Recipe() {
  const queryClient = useQueryClient()
  const { data = [] } = useQuery({ queryKey, queryFn: readAll })
  const { mutate } = useMutation({
    mutationFn: write,
    onMutate: async (next) => {
      await queryClient.cancelQueries({ queryKey })
      const before = queryClient.getQueryData<Item[]>(queryKey)
      queryClient.setQueryData<Item[]>(queryKey, (all = []) =>
        all.map((one) => (one.deviceKey === next.deviceKey ? next : one)),
      )
      return { before }
    },
    onError: (_, __, context) =>
      queryClient.setQueryData(queryKey, context?.before),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  })
  return data.map((device) => (
    <Row
      key={device.deviceKey}
      device={device}
      onToggle={(one) => mutate({ ...one, status: other(one) })}
    />
  ))
}

function Swr() {
  const { data = [], mutate } = useSWR('devices', readAll)
  return data.map((device) => (
    <Row
      key={device.deviceKey}
      device={device}
      onToggle={(one) => {
        const next = { ...one, status: other(one) }
        const apply = (all: Item[] = []) =>
          all.map((each) => (each.deviceKey === next.deviceKey ? next : each))
        void mutate(
          write(next).then(() => apply(data)),
          {
            optimisticData: apply,
            rollbackOnError: true,
          },
        ).catch(() => {})
      }}
    />
  ))
}

/** Nothing but state, and the write: what React itself costs. */
function Floor() {
  const { data } = useQuery({ queryKey, queryFn: readAll })
  const [changed, setChanged] = useState<ReadonlyMap<string, Item>>(new Map())
  const onToggle = useCallback((one: Item) => {
    const next = { ...one, status: other(one) }
    setChanged((all) => new Map(all).set(one.deviceKey, next))
    void write(next).catch(() => {})
  }, [])
  return data?.map((device) => (
    <MemoRow
      key={device.deviceKey}
      device={changed.get(device.deviceKey) ?? device}
      onToggle={onToggle}
    />
  ))
}

const pages: Record<string, () => ReactNode> = {
  floor: Floor,
  hooks: Hooks,
  list: () => <DeviceList locale="en" />,
  recipe: Recipe,
  swr: Swr,
}

const Page =
  pages[new URLSearchParams(location.search).get('kind') ?? ''] ?? Floor
const container = document.createElement('main')
document.body.append(container)
const queryClient = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false } },
})
createRoot(container).render(
  <QueryClientProvider client={queryClient}>
    <DevicesProvider client={client} storage={null}>
      <Page />
    </DevicesProvider>
  </QueryClientProvider>,
)
