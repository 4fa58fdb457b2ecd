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

const bench = {
  renders: 0,
  records: 0,
  /** By key of the device, what its row was asked for last. */
  wanted: {} as Record<string, boolean>,
  /** By key of the device, frames in which its row showed another state. */
  wrongFrames: {} as Record<string, number>,
  watch,
  paint,
}

export type Bench = typeof bench

const given = window as unknown as { accessToken: string; bench: Bench }
given.bench = bench

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

const isOn = (row: HTMLElement) =>
  row instanceof HTMLInputElement ? row.checked : row.ariaChecked === 'true'

/** Looks, from now on, at what each frame shows of the rows that were clicked. */
function watch() {
  for (const [key, wanted] of Object.entries(bench.wanted)) {
    const row = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
    if (row && isOn(row) !== wanted)
      bench.wrongFrames[key] = (bench.wrongFrames[key] ?? 0) + 1
  }
  requestAnimationFrame(watch)
}

/** Clicks a row. Milliseconds until the frame that shows it is drawn. */
async function paint() {
  const row = document.querySelectorAll<HTMLElement>('[role=switch]')[3]
  if (!row) throw new Error('There is no row.')
  const before = isOn(row)
  const { port1, port2 } = new MessageChannel()
  const drawn = new Promise((resolve) => {
    port2.onmessage = resolve
  })
  const start = performance.now()
  row.click()
  do await frame()
  while (isOn(row) === before)
  // The frame is drawn after its callbacks, and before this is told.
  port1.postMessage('')
  await drawn
  return performance.now() - start
}

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
  bench.renders += 1
  return (
    <button
      type="button"
      role="switch"
      aria-checked={device.status === 'remembered'}
      data-key={device.deviceKey}
      data-pending={device.intent ? '' : undefined}
      onClick={() => {
        bench.wanted[device.deviceKey] = device.status !== 'remembered'
        onToggle(device)
      }}
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

const query = new URLSearchParams(location.search)
const container = document.createElement('main')
document.body.append(container)

/** What a browser does by itself. */
function showNative(count: number) {
  for (let index = 0; index < count; index++) {
    const row = document.createElement('input')
    row.type = 'checkbox'
    row.role = 'switch'
    container.append(row)
  }
}

function showPage(Page: () => ReactNode) {
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
}

const Page = pages[query.get('kind') ?? '']
if (Page) showPage(Page)
else showNative(Number(query.get('count')))
