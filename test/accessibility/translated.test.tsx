// A page that the browser translates: what React has put there is somewhere else, and
// what it wants to change or to take away has another parent.
import '@cognito-devices/ui/styles.css'
import { DevicesProvider } from '@cognito-devices/react'
import {
  DeviceList,
  defaultDeviceListText,
  defaultDisplayText,
  defaultRememberDeviceText,
  RememberDevicePrompt,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import {
  amplifyRecoveries,
  defaultRecoveryText,
} from '@cognito-devices/ui/amplify'
import {
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Component, type ReactNode } from 'react'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { amplifyOnEmulator } from '../../stories/support/amplifyOnEmulator.ts'
import { createDevices } from '../support/createDevices.ts'
import { refuse } from '../support/refuse.ts'
import { readTranslated, translatePage } from '../support/translatePage.ts'

const text = {
  ...defaultDisplayText,
  ...defaultDeviceListText,
  ...defaultRecoveryText,
  ...defaultRememberDeviceText,
}
const always = Number.POSITIVE_INFINITY

afterEach(() => {
  vi.restoreAllMocks()
  onlineManager.setOnline(true)
})

/** Where a page goes that throws while it is rendered. */
class Boundary extends Component<{ children: ReactNode }> {
  override state = { error: undefined }
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  override render() {
    return this.state.error
      ? `Thrown: ${this.state.error}`
      : this.props.children
  }
}

type Devices = Awaited<ReturnType<typeof createDevices>>

async function openTranslated({ client }: Devices, children: ReactNode) {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const queryClient = new QueryClient()
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>
        <Boundary>{children}</Boundary>
      </DevicesProvider>
    </QueryClientProvider>,
  )
  await screen.findAllByRole('switch')
  onTestFinished(translatePage(container))
  /** What is to be seen on the page. */
  const page = () => {
    const seen = container.cloneNode(true) as HTMLElement
    for (const each of seen.querySelectorAll(
      '[hidden], .cdev-saving, .cdev-hidden',
    ))
      each.remove()
    return readTranslated(seen)
  }
  return {
    container,
    queryClient,
    shows: (sentence: string) =>
      waitFor(() => expect(page()).toContain(sentence)),
    hides: (sentence: string) =>
      waitFor(() => expect(page()).not.toContain(sentence)),
    async press(name: string) {
      const found = await waitFor(() => {
        const all = [...container.querySelectorAll('button')]
        const button = all.find(
          (each) => (each.ariaLabel ?? readTranslated(each)) === name,
        )
        return button ?? expect.unreachable(`${name} on ${page()}`)
      })
      await userEvent.click(found)
    },
  }
}

function disconnect({ emulator }: Devices) {
  onlineManager.setOnline(false)
  emulator.addFault({
    operation: '*',
    times: always,
    effect: { kind: 'drop' },
  })
}

test('a toggle goes on to say what is so', async () => {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  await devices.signIn()
  const page = await openTranslated(devices, <RememberedDeviceToggle />)
  await page.shows(text.hintOff)
  const control = screen.getByRole('switch')
  await userEvent.click(control)
  await page.shows(text.hintOn)
  await page.hides(text.hintOff)
  await waitFor(() =>
    expect(page.container.querySelector('[data-pending]')).toBeNull(),
  )
  refuse(devices, 'UpdateDeviceStatus', 'Forbidden')
  await userEvent.click(control)
  await page.shows(`${text.notSaved} ${text.errorForbidden}`)
  refuse(devices, 'UpdateDeviceStatus', 'NotApplied')
  await page.press(text.retry)
  await page.hides(text.errorForbidden)
  await page.press(text.dismiss)
  await page.hides(text.notSaved)
  disconnect(devices)
  await userEvent.click(control)
  await page.shows(text.offline)
  await page.press(text.undo)
  await page.shows(text.hintUnknown)
  await page.hides(text.offline)
  devices.emulator.clearFaults()
  act(() => onlineManager.setOnline(true))
  await page.press(text.checkAgain)
  await page.shows(text.hintOn)
  await page.hides(text.hintUnknown)
  refuse(devices, 'UpdateDeviceStatus', 'TooManyRequests')
  await userEvent.click(screen.getByRole('switch'))
  await page.shows(text.retryIn(1))
  await page.shows(text.hintOff)
  act(() => devices.signOut())
  await page.shows(text['not-signed-in'])
  await page.hides(text.hintOff)
})

test('so does a list', async () => {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  await devices.signIn({ deviceName: 'Other', remembered: true })
  await devices.signIn({ deviceName: 'Mine', remembered: true })
  const page = await openTranslated(devices, <DeviceList />)
  const row = () => page.container.querySelector('.cdev-device:last-child')
  const toggle = () =>
    userEvent.click(
      row()?.querySelector('[role=switch]') ?? expect.unreachable(),
    )
  refuse(devices, 'UpdateDeviceStatus', 'Forbidden')
  await toggle()
  await page.shows(text.notSaved)
  await page.press(text.more('Other'))
  await page.shows(text.errorForbidden)
  await page.press(text.dismiss)
  await page.hides(text.notSaved)
  disconnect(devices)
  await toggle()
  await page.shows(text.offline)
  await page.press(text.undo)
  await page.shows(text.hintUnknown)
  devices.emulator.clearFaults()
  act(() => onlineManager.setOnline(true))
  await page.press(text.checkAgain)
  await page.hides(text.hintUnknown)
  refuse(devices, 'ForgetDevice', 'Forbidden')
  await page.press(text.removeOthers)
  await page.press(text.removeSelected(1))
  await page.shows(`${text.result(0, 1)} ${text.errorForbidden}`)
  await page.press(text.retry)
  await page.shows(text.result(1, 0))
  await page.hides(text.errorForbidden)
  act(() => devices.signOut())
  await page.shows(text.notSignedInList)
  await page.hides('Mine')
})

test('and the fields of a reset, and the question after a sign-in', async () => {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  await devices.signIn()
  onTestFinished(await amplifyOnEmulator(devices.emulator, devices.seed))
  const page = await openTranslated(
    devices,
    <>
      <RememberDevicePrompt />
      <RememberedDeviceToggle recoveries={amplifyRecoveries} />
    </>,
  )
  await page.press(text.notNow)
  await page.hides(text.question)
  refuse(devices, 'UpdateDeviceStatus', 'PasswordResetRequired')
  await userEvent.click(screen.getByRole('switch'))
  await page.press(text['reset-password'])
  await page.shows(text.codeHint)
  await page.press(text.sendCode)
  await page.shows(text.sendAgain)
  await page.hides(text.codeHint)
  await page.press(text.savePassword)
  await page.shows(text.codeMissing)
  await page.press(text.show)
  await page.shows(text.hide)
  await page.press(text.cancel)
  await page.hides(text.codeMissing)
  await page.shows(text.hintOff)
})
