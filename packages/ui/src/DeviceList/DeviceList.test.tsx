import '@cognito-devices/ui/styles.css'
import { DevicesProvider } from '@cognito-devices/react'
import { DeviceList } from '@cognito-devices/ui'
import {
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { removeElsewhere } from '../../../../test/support/elsewhere.ts'
import {
  button,
  day,
  nameOf,
  names,
  openList,
  press,
  row,
  rows,
  seedDevices,
  switchOf,
  text,
  three,
} from '../../../../test/support/openList.tsx'
import { refuse } from '../../../../test/support/refuse.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'
import { violations } from '../../../../test/support/violations.ts'

afterEach(() => onlineManager.setOnline(true))

describe('a row', () => {
  test('says when a device was used, relative and in full', async () => {
    await openList()
    const time = row('Middle').querySelector('time')
    expect(time?.dateTime).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(time?.textContent).toContain('2 weeks ago')
    expect(time?.textContent).toContain(time?.title)
    expect(row('Mine').textContent).toContain(text.activeNow)
  })

  test('says that it is not used', async () => {
    await openList({ staleAfter: 100 * day })
    expect(row('Oldest').textContent).toContain(text.unused(120))
    expect(row('Middle').textContent).not.toContain('Not used')
  })

  test('shows an address only where it was asked for', async () => {
    const { unmount } = await openList()
    await press(text.more('Mine'))
    expect(row('Mine').textContent).not.toContain('127.0.0.1')
    unmount()
    await openList({ includeIpAddress: true })
    await press(text.more('Mine'))
    expect(row('Mine').textContent).toContain('127.0.0.1')
  })

  test('has the host’s name, with the browser beside it', async () => {
    const name = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0'
    await openList({
      devices: [{ name, days: 22 }, { name: 'Mine' }],
      provider: {
        formatDeviceName: (device) =>
          device.name === name ? 'Kitchen' : undefined,
      },
    })
    expect(names()).toEqual(['Mine', 'Kitchen'])
    expect(row('Kitchen').textContent).toContain('Firefox · 3 weeks ago')
  })

  test('marks what is probably an earlier sign-in', async () => {
    const name = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0'
    await openList({
      devices: [
        { name: 'C', days: 65 },
        { name, days: 22 },
        { name: 'C', days: 1 },
        { name },
      ],
    })
    expect(names()).toEqual(['Firefox on Linux', 'C', 'Firefox on Linux', 'C'])
    const lines = rows().map((each) => each.textContent)
    expect(lines[0]).not.toContain(text.alike)
    expect(lines[1]).not.toContain(text.alike)
    expect(lines[2]).toContain(`${text.alikeHere} · 3 weeks ago`)
    expect(lines[3]).toContain(`${text.alike} · 2 months ago`)
  })

  test('of a stranger has a name that one can read, apart from the badge', async () => {
    const { root } = await openList({
      devices: [
        { name: '\u200b\u200b', days: 1 },
        { name: text.thisBrowser, days: 2 },
        { name: 'W'.repeat(1_024), days: 3 },
        { name: 'Mine' },
      ],
    })
    expect(names().slice(0, 3)).toEqual([
      'Mine',
      text.unknownBrowser,
      text.thisBrowser,
    ])
    expect(names()[3]).toHaveLength(64)
    screen.getByRole('switch', { name: `Remember ${text.unknownBrowser}` })
    const badges = root.querySelectorAll('.cdev-badge')
    expect([...badges].map((each) => each.closest('[role=listitem]'))).toEqual([
      row('Mine'),
    ])
    expect(nameOf(row('Mine'))).toBe('Mine')
    for (const each of rows())
      expect(each.scrollWidth).toBeLessThanOrEqual(root.clientWidth)
  })

  test('begins where all others do, whatever the direction of its name', async () => {
    const { root } = await openList({
      devices: [{ name: 'محمد', days: 1 }, { name: 'Mine' }],
    })
    root.style.inlineSize = '340px'
    const [mine, other] = ['Mine', 'محمد'].map((name) => {
      const range = document.createRange()
      range.selectNodeContents(within(row(name)).getByText(name))
      return range.getBoundingClientRect().left
    })
    expect(other).toBeCloseTo(mine ?? 0, 0)
  })

  test('is not laid out while it is far from the screen', async () => {
    const { root } = await openList({
      devices: [{ name: 'Phone' }, { name: 'Laptop' }],
    })
    const laidOut = () =>
      rows().filter((each) =>
        each.firstElementChild?.checkVisibility({
          contentVisibilityAuto: true,
        }),
      ).length
    // A browser lays out what is up to some screens away.
    root.style.marginBlockStart = '20000px'
    await waitFor(() => expect(laidOut()).toBe(0))
    root.style.marginBlockStart = '0'
    await waitFor(() => expect(laidOut()).toBe(2))
  })

  test('is there for this browser while it is off, with the way on', async () => {
    const page = await openList({
      devices: [{ name: 'Other' }, { remembered: false }],
    })
    expect(rows()).toHaveLength(2)
    const own = rows()[0] ?? expect.unreachable()
    expect(own.dataset.state).toBe('off')
    expect(page.calls('GetDevice')).toHaveLength(1)
    await userEvent.click(within(own).getByRole('switch'))
    await waitFor(() => expect(own.dataset.pending).toBeUndefined())
    expect(own.dataset.state).toBe('on')
    expect(rows()[0]).toBe(own)
  })

  test('is not there for this browser where a toggle has it', async () => {
    const page = await openList({ includeCurrentDevice: false })
    expect(names()).toEqual(['Middle', 'Oldest'])
    screen.getByRole('region', { name: text.titleOthers })
    expect(page.calls('GetDevice')).toEqual([])
  })

  test('that can be recovered in place has a panel for it', async () => {
    const page = await openList({
      recoveries: { 'reset-password': { component: () => <p>Step</p> } },
    })
    refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired')
    await userEvent.click(switchOf('Middle'))
    const panel = await within(row('Middle')).findByRole('group')
    expect(within(row('Mine')).queryByRole('group')).toBeNull()
    await userEvent.click(
      within(panel).getByRole('button', { name: text['reset-password'] }),
    )
    within(row('Middle')).getByText('Step')
  })

  test('that a pool refuses says so, and has no switch', async () => {
    const page = await openList()
    refuse(page, 'UpdateDeviceStatus', 'OperationNotEnabled')
    await userEvent.click(switchOf('Middle'))
    await within(row('Middle')).findByText(text['refused-by-pool'])
    expect(within(row('Middle')).queryByRole('switch')).toBeNull()
    expect(within(row('Middle')).queryByRole('group')).toBeNull()
    await waitFor(() =>
      expect(document.activeElement).toBe(button(text.more('Middle'))),
    )
  })
})

describe('without rows', () => {
  test('it says that remembering is not available for this account', async () => {
    const devices = await createDevices({ tracking: 'off' })
    await devices.signIn()
    renderWithDevices(devices.client, <DeviceList />)
    await screen.findByText(text['refused-by-pool'])
    const root = screen.getByRole('region')
    expect(root.dataset.state).toBe('unavailable')
    expect(screen.queryByRole('group')).toBeNull()
    expect(screen.getByRole('status').textContent).toBe('')
    expect(await violations(root)).toEqual([])
  })

  test('it says so too where the host declares it', async () => {
    const { root } = await openList({
      isLate: true,
      provider: { pool: { tracking: 'off' } },
    })
    await screen.findByText(text['refused-by-pool'])
    expect(root.dataset.state).toBe('unavailable')
    expect(rows()).toEqual([])
  })

  test('it says that it is offline', async () => {
    onlineManager.setOnline(false)
    const { root } = await openList({ isLate: true })
    await screen.findByText(text.offlineRead)
    expect(root.dataset.state).toBe('offline')
    expect(await violations(root)).toEqual([])
  })
})

describe('when the list is read again', () => {
  async function openCached() {
    const { client, ...devices } = await seedDevices(three)
    const queryClient = new QueryClient()
    const page = renderWithDevices(
      client,
      <QueryClientProvider client={queryClient}>
        <DevicesProvider client={client}>
          <DeviceList />
        </DevicesProvider>
      </QueryClientProvider>,
    )
    await screen.findAllByRole('listitem')
    const root = screen.getByRole('region')
    return { ...devices, ...page, client, queryClient, root }
  }

  test('the focus of a row that is gone moves to the next', async () => {
    const page = await openCached()
    button(text.more('Middle')).focus()
    await removeElsewhere(page, page.keys[1])
    await act(() => page.queryClient.refetchQueries())
    expect(names()).toEqual(['Mine', 'Oldest'])
    await waitFor(() => expect(document.activeElement).toBe(row('Oldest')))
  })

  test('and that fails, what was read before stays', async () => {
    const { emulator, queryClient, root } = await openCached()
    const effect = { kind: 'error', name: 'ForbiddenException' } as const
    emulator.addFault({ operation: 'ListDevices', effect })
    await act(() => queryClient.refetchQueries())
    await screen.findByRole('group', { name: text.notRefreshed })
    expect(root.dataset.state).toBe('ready')
    expect(root.dataset.error).toBe('Forbidden')
    expect(names()).toHaveLength(3)
    expect(await violations(root)).toEqual([])
    await press(text.retry)
    await waitFor(() => expect(screen.queryByRole('group')).toBeNull())
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })
})
