import '@cognito-devices/ui/styles.css'
import { DevicesProvider } from '@cognito-devices/react'
import {
  DeviceList,
  type DeviceListProps,
  defaultDeviceListText,
  defaultDisplayText,
} from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  act,
  type RenderResult,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { userEvent as realUser } from 'vitest/browser'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { listen } from '../../../../test/support/listen.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'
import { violations } from '../../../../test/support/violations.ts'

const text = { ...defaultDisplayText, ...defaultDeviceListText }
const day = 24 * 60 * 60_000

type Seeded = { name?: string; days?: number; remembered?: boolean }
type Options = DeviceListProps & { devices?: Seeded[]; isLate?: boolean }

const three = [
  { name: 'Oldest', days: 120 },
  { name: 'Middle', days: 2 },
  { name: 'Mine' },
]

/** Somebody with these devices, the last of which is this browser's. */
async function seedDevices(seeded: readonly Seeded[]) {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const keys: string[] = []
  for (const { days = 0, name, remembered = true } of seeded) {
    devices.emulator.advance(-days * day)
    const { deviceKey } = await devices.signIn({ deviceName: name, remembered })
    devices.emulator.advance(days * day)
    keys.push(deviceKey)
  }
  devices.emulator.clearLog()
  return { ...devices, keys }
}

async function openList({ devices = three, isLate, ...props }: Options = {}) {
  const seeded = await seedDevices(devices)
  const page = renderWithDevices(
    seeded.client,
    <DeviceList locale="en-GB" {...props} />,
  )
  if (!isLate) await screen.findAllByRole('listitem')
  const calls = (operation: string) =>
    seeded.emulator.log.filter((call) => call.operation === operation)
  return { ...seeded, ...page, calls }
}

type Page = Awaited<ReturnType<typeof openList>>

const root = ({ container }: Pick<RenderResult, 'container'>) =>
  container.querySelector<HTMLElement>('.cdev-list')

const rows = () => screen.queryAllByRole('listitem')

const names = () =>
  rows().map((row) => row.querySelector('.cdev-device-name')?.textContent)

function row(name: string) {
  const found = rows().find((each) => within(each).queryByText(name))
  if (!found) throw new Error(`There is no row called ${name}.`)
  return found
}

const switchOf = (name: string) => within(row(name)).getByRole('switch')
const button = (name: string) => screen.getByRole('button', { name })

const rested = (name: string) =>
  waitFor(() => expect(row(name).dataset.pending).toBeUndefined())

function refuse({ emulator }: Page, operation: string, name: string) {
  const effect = { kind: 'error', name: `${name}Exception` } as const
  emulator.addFault({ operation, effect })
}

describe('the rows', () => {
  test('are a list, this browser first, then the last used', async () => {
    const page = await openList()
    expect(root(page)?.dataset.state).toBe('ready')
    screen.getByRole('region', { name: text.title })
    expect(names()).toEqual(['Mine', 'Middle', 'Oldest'])
    expect(row('Mine').dataset.current).toBe('')
    expect(row('Mine').textContent).toContain(text.thisBrowser)
    expect(row('Middle').dataset.current).toBeUndefined()
    expect(await violations(page.container)).toEqual([])
  })

  test('name their switches and buttons after the device', async () => {
    await openList()
    screen.getByRole('switch', { name: `Middle ${text.skipCode}` })
    button('Remove Middle')
    expect(screen.getAllByRole('status')).toHaveLength(1)
  })

  test('say when a device was used, relative and in full', async () => {
    await openList()
    const time = row('Middle').querySelector('time')
    expect(time?.dateTime).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(time?.textContent).toContain('2 days ago')
    expect(time?.textContent).toContain(time?.title)
    expect(row('Middle').textContent).toContain(text.firstSeen)
  })

  test('show the full date with focus where they are wide, else always', async () => {
    const { container } = await openList()
    const shows = () =>
      row('Middle').querySelector('time > span')?.checkVisibility({
        opacityProperty: true,
      })
    container.style.inlineSize = '800px'
    expect(shows()).toBe(false)
    switchOf('Middle').focus()
    expect(shows()).toBe(true)
    switchOf('Middle').blur()
    expect(shows()).toBe(false)
    container.style.inlineSize = '320px'
    expect(shows()).toBe(true)
  })

  test('suggest to remove what has long not been used', async () => {
    await openList({ staleAfter: 100 * day })
    expect(row('Oldest').textContent).toContain(text.stale(120))
    expect(row('Middle').textContent).not.toContain('Not used')
  })

  test('show addresses only when asked for', async () => {
    const { unmount } = await openList()
    expect(row('Mine').textContent).not.toContain('127.0.0.1')
    unmount()
    await openList({ includeIpAddress: true })
    expect(row('Mine').textContent).toContain('127.0.0.1')
  })

  test("have the host's name, where it has one", async () => {
    const { client } = await seedDevices(three)
    renderWithDevices(
      client,
      <DevicesProvider
        client={client}
        formatDeviceName={(device) =>
          device.name === 'Middle' ? 'Kitchen' : undefined
        }
      >
        <DeviceList />
      </DevicesProvider>,
    )
    await screen.findByText('Kitchen')
    expect(names()).toEqual(['Mine', 'Kitchen', 'Oldest'])
  })

  test('mark what is probably the same browser', async () => {
    const name = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0'
    await openList({
      devices: [{ name, days: 3 }, { name: 'B', days: 1 }, { name }],
    })
    expect(names()).toEqual(['Firefox on Linux', 'B', 'Firefox on Linux'])
    const marked = rows().map((each) =>
      each.textContent?.includes(text.duplicate),
    )
    expect(marked).toEqual([false, false, true])
  })

  test('are not laid out while they are far from the screen', async () => {
    await openList({
      devices: Array.from({ length: 40 }, (_, index) => ({
        name: `Browser ${index}`,
      })),
    })
    const laidOut = () =>
      rows().filter((each) =>
        each.firstElementChild?.checkVisibility({
          contentVisibilityAuto: true,
        }),
      ).length
    await waitFor(() => {
      expect(laidOut()).toBeGreaterThan(2)
      expect(laidOut()).toBeLessThan(30)
    })
  })

  test('have this browser while it is off, with the way on', async () => {
    const page = await openList({
      devices: [{ name: 'Other' }, { remembered: false }],
    })
    expect(rows()).toHaveLength(2)
    const own = rows()[0]
    expect(own?.dataset.state).toBe('off')
    expect(page.calls('GetDevice')).toHaveLength(1)
    if (own) await userEvent.click(within(own).getByRole('switch'))
    await waitFor(() => expect(own?.dataset.pending).toBeUndefined())
    expect(own?.dataset.state).toBe('on')
    expect(rows()[0]).toBe(own)
  })
})

describe('a switch', () => {
  test('turns a device off, which stays with the way back on', async () => {
    const onSuccess = vi.fn()
    const page = await openList({ onSuccess })
    const { said } = listen()
    await userEvent.click(switchOf('Middle'))
    expect(row('Middle').dataset.pending).toBe('')
    await rested('Middle')
    expect(row('Middle').dataset.state).toBe('off')
    expect(names()).toEqual(['Mine', 'Middle', 'Oldest'])
    expect(document.activeElement).toBe(switchOf('Middle'))
    expect(onSuccess).toHaveBeenCalledOnce()
    expect(page.calls('ListDevices')).toHaveLength(1)
    expect(said).toEqual([])
    await userEvent.keyboard(' ')
    await rested('Middle')
    expect(row('Middle').dataset.state).toBe('on')
  })

  test('that is refused says so once, with the name of the device', async () => {
    const page = await openList()
    const { said } = listen()
    refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired')
    await userEvent.click(switchOf('Middle'))
    const prompt = await within(row('Middle')).findByRole('group')
    expect(prompt.textContent).toContain(text.errorPasswordResetRequired)
    expect(said).toEqual([
      `Middle: ${text.notSaved} ${text.errorPasswordResetRequired}`,
    ])
    expect(within(row('Mine')).queryByRole('group')).toBeNull()
    expect(await violations(page.container)).toEqual([])
  })
})

describe('removing one', () => {
  test('asks first, and Cancel leaves the focus on its button', async () => {
    const page = await openList()
    await userEvent.click(button('Remove Middle'))
    screen.getByRole('alertdialog', { name: text.removeTitle('Middle') })
    await userEvent.click(button('Cancel'))
    expect(document.activeElement).toBe(button('Remove Middle'))
    expect(page.calls('ForgetDevice')).toEqual([])
  })

  test.each([
    ['Middle', 'Oldest'],
    ['Oldest', 'Middle'],
  ])('%s moves the focus to %s, and is said', async (gone, next) => {
    const onForget = vi.fn()
    await openList({ onForget })
    const { said } = listen()
    await userEvent.click(button(`Remove ${gone}`))
    await userEvent.click(button('Remove'))
    await waitFor(() => expect(names()).not.toContain(gone))
    await waitFor(() => expect(document.activeElement).toBe(row(next)))
    expect(onForget).toHaveBeenCalledOnce()
    expect(said).toEqual([text.removed(gone)])
  })

  test('this browser, the last one, moves the focus to the heading', async () => {
    const page = await openList({ devices: [{ name: 'Mine' }] })
    await userEvent.click(button('Remove Mine'))
    await userEvent.click(button('Remove'))
    await screen.findByText(text.removedCurrent, { selector: 'div' })
    expect(root(page)?.dataset.state).toBe('empty')
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading')),
    )
    expect(await violations(page.container)).toEqual([])
  })

  test('that is refused stays in its dialog', async () => {
    const page = await openList()
    refuse(page, 'ForgetDevice', 'Forbidden')
    await userEvent.click(button('Remove Middle'))
    await userEvent.click(button('Remove'))
    const dialog = screen.getByRole('alertdialog')
    await within(dialog).findByRole('group', { name: text.notRemoved })
    expect(names()).toContain('Middle')
  })
})

describe('a removal whose dialog was closed meanwhile', () => {
  const refused = `Middle: ${text.notRemoved} ${text.errorForbidden}`

  async function closeEarly(page: Page) {
    const release = page.hold('ForgetDevice')
    await userEvent.click(button('Remove Middle'))
    await userEvent.click(button('Remove'))
    // A script's key press does not reach the browser's own handling.
    await realUser.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(document.activeElement).toBe(button('Remove Middle'))
    return release
  }

  const findNotice = () =>
    within(row('Middle')).findByRole('group', { name: text.notRemoved })

  test('is said when it is done, and the focus moves on', async () => {
    const page = await openList()
    const { said } = listen()
    const release = await closeEarly(page)
    release()
    await waitFor(() => expect(names()).toEqual(['Mine', 'Oldest']))
    await waitFor(() => expect(document.activeElement).toBe(row('Oldest')))
    expect(said).toEqual([text.removed('Middle')])
  })

  test('is shown in its row and said when it is refused', async () => {
    const onError = vi.fn()
    const page = await openList({ onError })
    const { said } = listen()
    refuse(page, 'ForgetDevice', 'Forbidden')
    const release = await closeEarly(page)
    release()
    const notice = await findNotice()
    expect(notice.textContent).toContain(text.errorForbidden)
    expect(said).toEqual([refused])
    expect(onError).toHaveBeenCalledOnce()
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(document.activeElement).toBe(button('Remove Middle'))
    expect(await violations(page.container)).toEqual([])
    await userEvent.click(button('Dismiss'))
    expect(screen.queryByRole('group')).toBeNull()
    expect(document.activeElement).toBe(button('Remove Middle'))
    expect(said).toEqual([refused])
  })

  test('is asked for again from its row', async () => {
    const page = await openList()
    refuse(page, 'ForgetDevice', 'Forbidden')
    const release = await closeEarly(page)
    release()
    await findNotice()
    const again = within(row('Middle')).getByRole('button', {
      name: 'Try again',
    })
    await userEvent.click(again)
    await userEvent.click(button('Cancel'))
    expect(document.activeElement).toBe(again)
    await userEvent.click(again)
    await userEvent.click(
      within(screen.getByRole('alertdialog')).getByRole('button', {
        name: 'Remove',
      }),
    )
    await waitFor(() => expect(names()).toEqual(['Mine', 'Oldest']))
  })

  test('leaves the dialog of another device as it is', async () => {
    const page = await openList()
    const { said } = listen()
    const release = await closeEarly(page)
    await userEvent.click(button('Remove Oldest'))
    release()
    await waitFor(() => expect(names()).toEqual(['Mine', 'Oldest']))
    screen.getByRole('alertdialog', { name: text.removeTitle('Oldest') })
    expect(said).toEqual([])
    await userEvent.click(button('Cancel'))
    expect(said).toEqual([text.removed('Middle')])
  })
})

describe('removing all others', () => {
  async function removeOthers(count: number) {
    await userEvent.click(button(text.removeOthers))
    screen.getByRole('alertdialog', { name: text.removeOthersTitle(count) })
    await userEvent.click(button(text.removeAll))
  }

  test('leaves this one, says so, and moves the focus to the heading', async () => {
    const onForgetOthers = vi.fn()
    const page = await openList({ onForgetOthers })
    const { said } = listen()
    await removeOthers(2)
    expect(document.activeElement).toBe(button(text.stop))
    await screen.findByText('2 removed', { selector: 'div' })
    expect(names()).toEqual(['Mine'])
    expect(onForgetOthers).toHaveBeenCalledOnce()
    expect(said).toEqual([text.removingOthers, '2 removed'])
    expect(document.activeElement).toBe(screen.getByRole('heading'))
    expect(await violations(page.container)).toEqual([])
  })

  test('is not said again when the host renders with texts of its own', async () => {
    const devices = await seedDevices(three)
    const client = new QueryClient()
    const page = (title: string) => (
      <QueryClientProvider client={client}>
        <DevicesProvider client={devices.client}>
          <DeviceList displayText={{ title }} />
        </DevicesProvider>
      </QueryClientProvider>
    )
    const { rerender } = render(page('Browsers'))
    await screen.findAllByRole('listitem')
    const { said } = listen()
    await removeOthers(2)
    await waitFor(() => expect(said).toContain('2 removed'))
    rerender(page('My browsers'))
    await screen.findByText('My browsers')
    expect(said).toEqual([text.removingOthers, '2 removed'])
  })

  test('shows what was refused, and why', async () => {
    const page = await openList()
    page.emulator.addFault({
      operation: 'ForgetDevice',
      deviceKey: page.keys[0],
      effect: { kind: 'error', name: 'ForbiddenException' },
    })
    await removeOthers(2)
    const prompt = await screen.findByRole('group', {
      name: '1 removed, 1 refused',
    })
    expect(prompt.textContent).toContain(text.errorForbidden)
    expect(names()).toEqual(['Mine', 'Oldest'])
    await userEvent.click(button('Try again'))
    await screen.findByText('1 removed', { selector: 'div' })
    expect(names()).toEqual(['Mine'])
  })

  test('can be stopped', async () => {
    const page = await openList()
    const release = page.hold('ForgetDevice')
    await removeOthers(2)
    await userEvent.click(button(text.stop))
    expect(button(text.stopping).getAttribute('aria-disabled')).toBe('true')
    release()
    await screen.findByText(
      '1 removed, 1 not tried',
      { selector: 'div' },
      { timeout: 10_000 },
    )
    expect(document.activeElement).toBe(button(text.removeOthers))
    await userEvent.click(button('Dismiss'))
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull()
    expect(names()).toHaveLength(2)
  })
})

describe('without rows', () => {
  test('it says that nobody is signed in', async () => {
    const page = await openList({ devices: [], isLate: true })
    await screen.findByText(text.notSignedInList)
    expect(root(page)?.dataset.state).toBe('empty')
    expect(await violations(page.container)).toEqual([])
  })

  test('it says that remembering is not available for this account', async () => {
    const devices = await createDevices({ tracking: 'off' })
    await devices.signIn()
    const page = renderWithDevices(devices.client, <DeviceList />)
    await screen.findByText(text['refused-by-pool'])
    expect(root(page)?.dataset.state).toBe('unavailable')
    expect(screen.queryByRole('group')).toBeNull()
    expect(screen.getByRole('status').textContent).toBe('')
    expect(await violations(page.container)).toEqual([])
  })

  test('it says so too where the host declares it', async () => {
    const devices = await createDevices()
    await devices.signIn({ remembered: true })
    const page = renderWithDevices(devices.client, <DeviceList />, {
      pool: { tracking: 'off' },
    })
    await screen.findByText(text['refused-by-pool'])
    expect(root(page)?.dataset.state).toBe('unavailable')
    expect(screen.queryByRole('listitem')).toBeNull()
  })

  test('a pool that refuses a change is told of in the row', async () => {
    const page = await openList({ devices: three })
    refuse(page, 'UpdateDeviceStatus', 'OperationNotEnabled')
    const [control] = screen.getAllByRole('switch')
    if (!control) throw new Error('No switch.')
    await userEvent.click(control)
    await screen.findByText(text['refused-by-pool'])
    expect(control.isConnected).toBe(false)
    expect(screen.queryByRole('group')).toBeNull()
  })

  test('a failed read is tried again, and the focus goes to the heading', async () => {
    const page = await openList({ devices: three, isLate: true })
    refuse(page, 'ListDevices', 'Forbidden')
    expect(root(page)?.dataset.state).toBe('loading')
    expect(await violations(page.container)).toEqual([])
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    )
    await screen.findAllByRole('listitem')
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading')),
    )
    expect(screen.queryByRole('group')).toBeNull()
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
    return { ...devices, ...page, client, queryClient }
  }

  test('the focus of a row that is gone moves to the next', async () => {
    const { emulator, keys, queryClient, seed } = await openCached()
    button('Remove Middle').focus()
    await emulator.send('AdminForgetDevice', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
      DeviceKey: keys[1],
    })
    await act(() => queryClient.refetchQueries())
    expect(names()).toEqual(['Mine', 'Oldest'])
    await waitFor(() => expect(document.activeElement).toBe(row('Oldest')))
  })

  test('and that fails, what was read before stays', async () => {
    const page = await openCached()
    const effect = { kind: 'error', name: 'ForbiddenException' } as const
    page.emulator.addFault({ operation: 'ListDevices', effect })
    await act(() => page.queryClient.refetchQueries())
    await screen.findByRole('group', { name: text.notRefreshed })
    expect(root(page)?.dataset.state).toBe('ready')
    expect(root(page)?.dataset.error).toBe('Forbidden')
    expect(names()).toHaveLength(3)
    expect(await violations(page.container)).toEqual([])
    await userEvent.click(button('Try again'))
    await waitFor(() => expect(screen.queryByRole('group')).toBeNull())
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })
})
