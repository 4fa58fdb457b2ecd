import {
  DevicesProvider,
  type DevicesProviderProps,
} from '@cognito-devices/react'
import {
  DeviceList,
  type DeviceListMessage,
  type DeviceRecoveries,
  defaultDeviceListText,
  defaultDisplayText,
  type ToggleMessage,
} from '@cognito-devices/ui'
import {
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { controlClock, passTime } from '../../../../test/support/clock.ts'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { removeElsewhere } from '../../../../test/support/elsewhere.ts'
import { holdLock, isAwaited } from '../../../../test/support/holdLock.ts'
import { listen } from '../../../../test/support/listen.ts'

const text = { ...defaultDisplayText, ...defaultDeviceListText }
const always = Number.POSITIVE_INFINITY
const day = 24 * 60 * 60_000

afterEach(() => {
  vi.useRealTimers()
  onlineManager.setOnline(true)
})

/** Somebody with a browser elsewhere, whose row it is about, and with this one. */
async function openPage() {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { emulator } = devices
  const other = await devices.signIn({ deviceName: 'Other', remembered: true })
  const own = await devices.signIn({ remembered: true })
  const queryClient = new QueryClient()
  const root = () => screen.getByRole('region')
  const row = () =>
    root().querySelector<HTMLElement>(`[data-key="${other.deviceKey}"]`) ??
    expect.unreachable()
  return {
    ...devices,
    queryClient,
    deviceKey: other.deviceKey,
    ownKey: own.deviceKey,
    root,
    row,
    async show(
      list: ReactNode = <DeviceList />,
      settings?: Omit<DevicesProviderProps, 'client'>,
    ) {
      render(
        <QueryClientProvider client={queryClient}>
          <DevicesProvider client={devices.client} {...settings}>
            {list}
          </DevicesProvider>
        </QueryClientProvider>,
      )
      await waitFor(() => expect(root().dataset.state).not.toBe('loading'))
    },
    toggle: () => userEvent.click(within(row()).getByRole('switch')),
    press: (name: string) =>
      userEvent.click(screen.getByRole('button', { name })),
    refuse: (operation: string, name: string, times = always) =>
      emulator.addFault({
        operation,
        times,
        effect: { kind: 'error', name: `${name}Exception` },
      }),
    drop: (operation: string) =>
      emulator.addFault({ operation, times: always, effect: { kind: 'drop' } }),
    forgetElsewhere: () => removeElsewhere(devices, other.deviceKey),
    readAgain: () => act(() => queryClient.refetchQueries()),
    /** As many as a list needs to be one that is searched. */
    async addMany() {
      emulator.advance(-120 * day)
      for (let index = 0; index < 9; index++)
        await devices.signIn({ remembered: true })
      emulator.advance(120 * day)
      await devices.signIn({ remembered: true })
    },
  }
}

type Page = Awaited<ReturnType<typeof openPage>>
type Ways<Kind extends string> = Record<Kind, (page: Page) => Promise<void>>

async function loseConnection(page: Page) {
  await page.show()
  onlineManager.setOnline(false)
  page.drop('*')
  await page.toggle()
}

/** What a row cannot say: that is told of the whole list. */
type OfList = 'signed-out' | 'unread' | 'unreadable'

/**
 * How each kind of message of a row is come by. A kind without its way does not
 * compile, and one that its way does not lead to fails.
 */
const ofRow: Ways<Exclude<ToggleMessage['kind'], OfList>> = {
  async asking(page) {
    await page.show(undefined, { onBeforeChange: () => new Promise(() => {}) })
    await page.toggle()
  },
  async blocked(page) {
    // Turning off goes on without the lock: only turning on waits for it.
    await page.show()
    await page.toggle()
    await waitFor(() => expect(page.row().dataset.pending).toBeUndefined())
    controlClock()
    onTestFinished(await holdLock(page, page.deviceKey))
    await page.toggle()
    await waitFor(async () =>
      expect(await isAwaited(page.deviceKey)).toBe(true),
    )
    await passTime(5_000)
  },
  async unreached(page) {
    controlClock()
    await page.show()
    page.drop('UpdateDeviceStatus')
    page.drop('GetDevice')
    await page.toggle()
    await waitFor(() => expect(page.row().dataset.message).toBe('checking'))
    await passTime(3_000)
  },
  async checking(page) {
    await page.show()
    page.hold('GetDevice')
    page.emulator.addFault({
      operation: 'UpdateDeviceStatus',
      effect: { kind: 'drop', applied: true },
    })
    await page.toggle()
  },
  offline: loseConnection,
  async unknown(page) {
    await loseConnection(page)
    await userEvent.click(
      await screen.findByRole('button', { name: text.undo }),
    )
  },
  async waiting(page) {
    page.refuse('UpdateDeviceStatus', 'TooManyRequests')
    await page.show()
    await page.toggle()
  },
  async refused(page) {
    page.refuse('UpdateDeviceStatus', 'Forbidden')
    await page.show()
    await page.toggle()
  },
  async offered(page) {
    page.refuse('UpdateDeviceStatus', 'PasswordResetRequired')
    await page.show(undefined, {
      onBeforeChange: async ({ cause }) => cause === 'click',
    })
    await page.toggle()
    await waitFor(() => expect(page.row().dataset.message).toBe('refused'))
    page.signOut()
    await page.signInAgain(page.ownKey)
  },
  async removed(page) {
    await page.show()
    await page.forgetElsewhere()
    await page.toggle()
  },
  async unavailable(page) {
    page.refuse('UpdateDeviceStatus', 'OperationNotEnabled')
    await page.show()
    await page.toggle()
  },
  async old(page) {
    await page.show(<DeviceList maxAge={-day} />)
  },
}

test.each(Object.entries(ofRow))('a row says "%s"', async (kind, go) => {
  const page = await openPage()
  await go(page)
  await waitFor(() => expect(page.row().dataset.message).toBe(kind))
})

const recoveries: DeviceRecoveries = { 'sign-in': { onStart: () => {} } }

/** How each kind of message of the whole list is come by, and its words. */
const ofList: Record<
  DeviceListMessage['kind'],
  [words: string, go: (page: Page) => Promise<void>]
> = {
  'signed-out': [
    text.notSignedInList,
    async (page) => {
      page.signOut()
      await page.show(<DeviceList recoveries={recoveries} />)
    },
  ],
  unavailable: [
    text['refused-by-pool'],
    async (page) => {
      page.refuse('ListDevices', 'InvalidUserPoolConfiguration')
      await page.show()
    },
  ],
  empty: [
    text.empty,
    async (page) => {
      await page.forgetElsewhere()
      await page.show(<DeviceList includeCurrentDevice={false} />)
    },
  ],
  offline: [
    text.offlineRead,
    async (page) => {
      onlineManager.setOnline(false)
      await page.show()
    },
  ],
  'not-found': [
    text.nothingFound('netscape'),
    async (page) => {
      await page.addMany()
      await page.show()
      await userEvent.type(screen.getByRole('searchbox'), 'netscape')
    },
  ],
  unreadable: [
    text.notLoaded,
    async (page) => {
      page.refuse('ListDevices', 'Forbidden')
      await page.show()
    },
  ],
  outdated: [
    text.notRefreshed,
    async (page) => {
      await page.show()
      page.refuse('ListDevices', 'Forbidden')
      await page.readAgain()
    },
  ],
  'removed-current': [
    text.removedCurrent,
    async (page) => {
      await page.show()
      const [own] = screen.getAllByRole('button', { name: /^More: / })
      await userEvent.click(own ?? expect.unreachable())
      await page.press(`Remove ${own?.ariaLabel?.slice('More: '.length)}`)
      await page.press(text.remove)
    },
  ],
  unused: [
    text.unusedCount(9, 90),
    async (page) => {
      await page.addMany()
      await page.show()
    },
  ],
}

test.each(Object.entries(ofList))('the list says "%s"', async (kind, way) => {
  const [words, go] = way
  const page = await openPage()
  await go(page)
  await waitFor(() => expect(page.root().dataset.message).toBe(kind))
  const notSpoken = { ignore: '[role=status], script, style' }
  expect(screen.getAllByText(words, notSpoken)).toHaveLength(1)
})

test('a list of the others says only what is so of them', async () => {
  const page = await openPage()
  await page.forgetElsewhere()
  await page.show(<DeviceList includeCurrentDevice={false} />)
  screen.getByText(text.empty)
  // This browser is remembered: no code is asked at its sign-in.
  expect(page.root().textContent).not.toContain(text.emptyHint)
})

test('nobody who is signed in is one press from the sign-in', async () => {
  const page = await openPage()
  const onStart = vi.fn()
  page.signOut()
  await page.show(<DeviceList recoveries={{ 'sign-in': { onStart } }} />)
  await page.press(text.signIn)
  expect(onStart).toHaveBeenCalledOnce()
  expect(onStart.mock.calls[0]?.[0]).toMatchObject({ code: 'NotSignedIn' })
})

test('a browser that was removed elsewhere is not taken for this one', async () => {
  const page = await openPage()
  await page.show()
  const { said } = listen()
  await page.forgetElsewhere()
  await page.toggle()
  await within(page.row()).findByText(text.goneRow)
  expect(page.row().textContent).not.toContain(text.thisBrowser)
  const sentence = text.join(text.notSaved, text.hintOtherForgotten)
  await waitFor(() => expect(said).toEqual([`Other: ${sentence}`]))
  // Its switch is gone, and nothing else in the row can have the focus.
  await waitFor(() => expect(document.activeElement).toBe(page.row()))
})
