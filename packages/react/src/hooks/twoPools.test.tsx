import {
  createCognitoDeviceClient,
  DevicesProvider,
  useCurrentDevice,
  useDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import {
  createDevices,
  type Devices,
} from '../../../../test/support/createDevices.ts'

function Account({ label }: { label: string }) {
  const { data: current } = useCurrentDevice()
  const { data: devices } = useDevices()
  const { error, mutate } = useUpdateDeviceStatus()
  const deviceKey = current?.deviceKey
  return (
    <section aria-label={label}>
      <output>{current?.reason ?? current?.status}</output>
      <p role="alert">{error?.code}</p>
      <ul>
        {devices?.map(({ deviceKey, intent, isCurrent, name, status }) => (
          <li key={deviceKey}>
            {[isCurrent ? 'this' : name, status, intent?.phase].join(' ')}
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => deviceKey && mutate({ deviceKey, status: 'remembered' })}
      >
        Remember
      </button>
    </section>
  )
}

/** One page and one cache for two user pools, one account inside the other. */
function openPage(shop: Devices, forum: Devices) {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <DevicesProvider client={shop.client}>
        <Account label="Shop" />
        <DevicesProvider client={forum.client}>
          <Account label="Forum" />
        </DevicesProvider>
      </DevicesProvider>
    </QueryClientProvider>,
  )
}

/** In each pool the same name, a tablet remembered and this browser not. */
async function signInTwice() {
  const shop = await createDevices()
  const forum = await createDevices()
  for (const [pool, deviceName] of [
    [shop, 'Shop tablet'],
    [forum, 'Forum tablet'],
  ] as const) {
    await pool.signIn({ deviceName, remembered: true })
    await pool.signIn()
    pool.emulator.clearLog()
  }
  return { shop, forum }
}

const account = (name: 'Shop' | 'Forum') =>
  within(screen.getByRole('region', { name }))

const remember = (name: 'Shop' | 'Forum') =>
  userEvent.click(account(name).getByRole('button'))

async function sees(name: 'Shop' | 'Forum', status: string, rows: string[]) {
  const { getByRole, queryAllByRole } = account(name)
  await waitFor(() => {
    expect(getByRole('status').textContent).toBe(status)
    const items = queryAllByRole('listitem')
    expect(items.map((item) => item.textContent?.trim())).toEqual(rows)
  })
}

const refuseNext = ({ emulator }: Devices) =>
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })

test('each pool has its own session, devices and writes', async () => {
  const { forum, shop } = await signInTwice()
  openPage(shop, forum)
  await sees('Shop', 'not_remembered', ['Shop tablet remembered'])
  await sees('Forum', 'not_remembered', ['Forum tablet remembered'])
  await remember('Forum')
  await sees('Forum', 'remembered', [
    'this remembered',
    'Forum tablet remembered',
  ])
  await sees('Shop', 'not_remembered', ['Shop tablet remembered'])
  expect(forum.writes()).toHaveLength(1)
  expect(shop.writes()).toHaveLength(0)
})

test('a refusal, and the intent that it parks, belong to one pool', async () => {
  const { forum, shop } = await signInTwice()
  openPage(shop, forum)
  await sees('Shop', 'not_remembered', ['Shop tablet remembered'])
  refuseNext(shop)
  await remember('Shop')
  const parked = ['this not_remembered parked', 'Shop tablet remembered']
  await sees('Shop', 'not_remembered', parked)
  await remember('Forum')
  await sees('Forum', 'remembered', [
    'this remembered',
    'Forum tablet remembered',
  ])
  await sees('Shop', 'not_remembered', parked)
  expect(account('Shop').getByRole('alert').textContent).toBe(
    'PasswordResetRequired',
  )
  expect(account('Forum').getByRole('alert').textContent).toBe('')
})

test('leaving one pool takes nothing from the other, nor from its next page', async () => {
  const { forum, shop } = await signInTwice()
  const page = openPage(shop, forum)
  await sees('Forum', 'not_remembered', ['Forum tablet remembered'])
  refuseNext(forum)
  await remember('Forum')
  const parked = ['this not_remembered parked', 'Forum tablet remembered']
  await sees('Forum', 'not_remembered', parked)
  act(shop.signOut)
  await sees('Shop', 'not-signed-in', [])
  await sees('Forum', 'not_remembered', parked)
  page.unmount()
  await act(() => shop.signIn())
  openPage(shop, forum)
  await sees('Forum', 'not_remembered', parked)
  await sees('Shop', 'not_remembered', ['Shop tablet remembered'])
})

test('a second client asks before any task, since all it needs is there', async () => {
  const region = 'us-east-1'
  const getAccessToken = vi.fn(async () => undefined)
  const [first, second] = [1, 2].map(() =>
    createCognitoDeviceClient({ region, getAccessToken }),
  )
  await first?.getSession()
  const session = second?.getSession()
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  expect(getAccessToken).toHaveBeenCalledTimes(2)
  await session
})
