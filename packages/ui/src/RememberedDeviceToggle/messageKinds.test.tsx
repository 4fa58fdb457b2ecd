import type { DevicesProviderProps } from '@cognito-devices/react'
import {
  type DeviceRecoveries,
  RememberedDeviceToggle,
  type ToggleMessage,
} from '@cognito-devices/ui'
import { onlineManager } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { controlClock, passTime } from '../../../../test/support/clock.ts'
import {
  createDevices,
  type Devices,
} from '../../../../test/support/createDevices.ts'
import { removeElsewhere } from '../../../../test/support/elsewhere.ts'
import { holdLock, isAwaited } from '../../../../test/support/holdLock.ts'
import { refuse } from '../../../../test/support/refuse.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'

afterEach(() => {
  vi.useRealTimers()
  onlineManager.setOnline(true)
})

const recoveries: DeviceRecoveries = { 'sign-in': { onStart: () => {} } }
const always = Number.POSITIVE_INFINITY

const toggle = <RememberedDeviceToggle recoveries={recoveries} />

type Page = Devices & {
  deviceKey: string
  show(page?: ReactNode, settings?: Omit<DevicesProviderProps, 'client'>): void
}

const shownKind = () =>
  document.querySelector<HTMLElement>('[data-message]')?.dataset.message

const press = async () => userEvent.click(await screen.findByRole('switch'))

const drop = ({ emulator }: Page, operation: string) =>
  emulator.addFault({ operation, times: always, effect: { kind: 'drop' } })

function loseConnection(page: Page) {
  onlineManager.setOnline(false)
  drop(page, '*')
}

/**
 * How each kind of message is come by. A kind without its way does not compile, and
 * one that its way does not lead to fails.
 */
const ways: Record<ToggleMessage['kind'], (page: Page) => Promise<void>> = {
  async asking(page) {
    page.show(toggle, { onBeforeChange: () => new Promise(() => {}) })
    await press()
  },
  async blocked(page) {
    controlClock()
    onTestFinished(await holdLock(page, page.deviceKey))
    page.show()
    await press()
    await waitFor(async () =>
      expect(await isAwaited(page.deviceKey)).toBe(true),
    )
    await passTime(5_000)
  },
  async unreached(page) {
    controlClock()
    page.show()
    await screen.findByRole('switch')
    drop(page, 'UpdateDeviceStatus')
    drop(page, 'GetDevice')
    await press()
    await waitFor(() => expect(shownKind()).toBe('checking'))
    await passTime(3_000)
  },
  async checking(page) {
    page.show()
    await screen.findByRole('switch')
    page.hold('GetDevice')
    page.emulator.addFault({
      operation: 'UpdateDeviceStatus',
      effect: { kind: 'drop', applied: true },
    })
    await press()
  },
  async offline(page) {
    page.show()
    await screen.findByRole('switch')
    loseConnection(page)
    await press()
  },
  async waiting(page) {
    refuse(page, 'UpdateDeviceStatus', 'TooManyRequests', always)
    page.show()
    await press()
  },
  async refused(page) {
    refuse(page, 'UpdateDeviceStatus', 'Forbidden', always)
    page.show()
    await press()
  },
  async offered(page) {
    refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired', always)
    page.show()
    await press()
    await screen.findByRole('group')
    page.signOut()
    await page.signInAgain(page.deviceKey)
  },
  async removed(page) {
    page.show()
    await screen.findByRole('switch')
    await removeElsewhere(page, page.deviceKey)
    await press()
  },
  async old(page) {
    await page.signIn({ remembered: true })
    page.show(<RememberedDeviceToggle maxAge={-60_000} />)
  },
  async 'signed-out'(page) {
    page.signOut()
    page.show()
  },
  async unavailable(page) {
    refuse(page, 'GetDevice', 'OperationNotEnabled', always)
    page.show()
  },
  async unknown(page) {
    await ways.offline(page)
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  },
  async unread(page) {
    onlineManager.setOnline(false)
    page.show()
  },
  async unreadable(page) {
    refuse(page, 'GetDevice', 'Forbidden', always)
    page.show()
  },
}

test.each(Object.entries(ways))('"%s" is reached', async (kind, go) => {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { deviceKey } = await devices.signIn()
  await go({
    ...devices,
    deviceKey,
    show(page = toggle, settings) {
      renderWithDevices(devices.client, page, settings)
    },
  })
  await waitFor(() => expect(shownKind()).toBe(kind))
})
