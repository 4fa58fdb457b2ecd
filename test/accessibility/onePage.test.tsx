// The page of the guide: all three surfaces of one browser, and each thing once.
import '@cognito-devices/ui/styles.css'
import { DevicesProvider } from '@cognito-devices/react'
import {
  DeviceList,
  defaultDeviceListText,
  defaultDisplayText,
  defaultRememberDeviceText,
  RememberDeviceCheckbox,
  RememberDevicePrompt,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import {
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { Activity, type ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createDevices, type Devices } from '../support/createDevices.ts'
import { refuse } from '../support/refuse.ts'
import { findRoleFaults } from './findFaults.ts'
import { startScreenReader } from './startScreenReader.ts'

const text = {
  ...defaultDisplayText,
  ...defaultDeviceListText,
  ...defaultRememberDeviceText,
}
const sentence = text.join(text.notSaved, text.errorForbidden)
const refused = `(live) ${sentence}`
const refusedYes = `(live) ${text.join(text.notRemembered, text.errorForbidden)}`

const prompt = <RememberDevicePrompt key="prompt" />
const ownToggle = <RememberedDeviceToggle key="toggle" />
const list = <DeviceList key="list" />
const settings = [ownToggle, list]
const wholePage = [prompt, ...settings]

let stop = () => {}
afterEach(() => {
  stop()
  onlineManager.setOnline(true)
  localStorage.clear()
})

function showPage(
  { client }: Pick<Devices, 'client'>,
  children: ReactNode = wholePage,
) {
  const queryClient = new QueryClient()
  const page = (content: ReactNode) => (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>{content}</DevicesProvider>
    </QueryClientProvider>
  )
  const { rerender, unmount } = render(page(children))
  return { show: (next: ReactNode) => rerender(page(next)), unmount }
}

async function openPage(children?: ReactNode[]) {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { deviceKey } = await devices.signIn({ deviceName: 'Mine' })
  const page = showPage(devices, children)
  await findRow()
  const reader = startScreenReader()
  stop = reader.stop
  return { ...devices, ...page, deviceKey, said: reader.said }
}

const findRow = () => screen.findByRole('listitem')
const row = () => screen.getByRole('listitem')
const toggle = () => screen.getByRole('switch', { name: text.label })
const rowName = () =>
  row().querySelector('.cdev-device-name')?.textContent ?? ''
const rowSwitch = () => within(row()).getByRole('switch')

/** Where there is something to read or to press about an intent. */
const places = () =>
  [...document.querySelectorAll('.cdev-message, .cdev-prompt, .cdev-line')].map(
    (each) =>
      each.closest('.cdev-remember')
        ? 'prompt'
        : each.closest('[role=listitem]')
          ? 'row'
          : 'toggle',
  )

const findPlaces = (expected: string[]) =>
  waitFor(() => expect(places()).toEqual(expected))

const rested = () =>
  waitFor(() => expect(document.querySelector('[data-pending]')).toBeNull())

test.each([
  ['toggle', toggle, () => refused],
  ['row', rowSwitch, () => `(live) ${text.withName(rowName(), sentence)}`],
])(
  'a refusal is shown and said in the %s, where the click was',
  async (place, control, expected) => {
    const page = await openPage(settings)
    refuse(page, 'UpdateDeviceStatus', 'Forbidden')
    await userEvent.click(control())
    await findPlaces([place])
    await waitFor(() => expect(page.said).toEqual([expected()]))
    for (const each of [toggle(), rowSwitch()])
      expect(each.closest<HTMLElement>('[data-state]')?.dataset).toMatchObject({
        state: 'off',
        intent: 'parked',
        error: 'Forbidden',
      })
    // Neither is described by what the other shows.
    for (const each of [rowSwitch(), toggle()]) each.focus()
    expect(findRoleFaults(document.body)).toEqual([])
  },
)

test('a yes that is refused is shown and said by the prompt', async () => {
  const page = await openPage()
  await waitFor(() => expect(page.said).toEqual([`(live) ${text.question}`]))
  refuse(page, 'UpdateDeviceStatus', 'Forbidden')
  await userEvent.click(screen.getByRole('button', { name: text.remember }))
  await waitFor(() => expect(page.said.slice(1)).toEqual([refusedYes]))
  expect(places()).toEqual(['prompt'])
})

test('a yes while offline is said once, whatever stands first', async () => {
  const page = await openPage([...settings, prompt])
  await waitFor(() => expect(page.said).toEqual([`(live) ${text.question}`]))
  onlineManager.setOnline(false)
  page.emulator.addFault({
    operation: '*',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'drop' },
  })
  await userEvent.click(screen.getByRole('button', { name: text.remember }))
  await findPlaces(['prompt'])
  await waitFor(() =>
    expect(page.said.slice(1)).toEqual([`(live) ${text.offline}`]),
  )
})

test('a choice made at the sign-in that is refused is shown by the prompt', async () => {
  const devices = await createDevices()
  const effect = { kind: 'error', name: 'ForbiddenException' } as const
  devices.emulator.addFault({ operation: 'UpdateDeviceStatus', effect })
  const reader = startScreenReader()
  stop = reader.stop
  showPage(devices, [
    <form key="choice" onSubmit={(event) => event.preventDefault()}>
      <RememberDeviceCheckbox />
      <button type="submit">Sign in</button>
    </form>,
    ...settings,
    prompt,
  ])
  await userEvent.click(screen.getByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  await act(() => devices.signIn())
  await findPlaces(['prompt'])
  await waitFor(() => expect(reader.said).toEqual([refusedYes]))
})

test('what is refused goes to where the person asks again', async () => {
  const page = await openPage()
  refuse(page, 'UpdateDeviceStatus', 'Forbidden', 2)
  await userEvent.click(toggle())
  await findPlaces(['toggle'])
  await userEvent.click(rowSwitch())
  await findPlaces(['row'])
  await userEvent.click(within(row()).getByRole('button', { name: text.retry }))
  await rested()
  expect(places()).toEqual([])
  expect(toggle().ariaChecked).toBe('true')
})

test('offline and back is said once each', async () => {
  const page = await openPage(settings)
  onlineManager.setOnline(false)
  page.emulator.addFault({
    operation: '*',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'drop' },
  })
  await userEvent.click(toggle())
  await findPlaces(['toggle'])
  expect(rowSwitch().ariaChecked).toBe('true')
  page.emulator.clearFaults()
  act(() => onlineManager.setOnline(true))
  await rested()
  await waitFor(() => expect(page.said.at(-1)).toBe(`(live) ${text.saved}`))
  expect(page.said).toEqual([`(live) ${text.offline}`, `(live) ${text.saved}`])
  expect(places()).toEqual([])
})

test('a yes that waits is said to be saved where it was given', async () => {
  const page = await openPage()
  await waitFor(() => expect(page.said).toHaveLength(1))
  refuse(page, 'UpdateDeviceStatus', 'TooManyRequests')
  await userEvent.click(screen.getByRole('button', { name: text.remember }))
  await findPlaces(['prompt'])
  await rested()
  expect(places()).toEqual(['prompt'])
  const [region] = document.querySelectorAll('.cdev-remember [role=status]')
  await waitFor(() => expect(region?.textContent).toBe(text.saved))
  expect(page.said.slice(1)).toEqual([
    `(live) ${text.waiting}`,
    `(live) ${text.saved}`,
  ])
  await userEvent.click(screen.getByRole('button', { name: text.dismiss }))
  expect(places()).toEqual([])
})

test('what is offered after a new sign-in has one button, in the first', async () => {
  const page = await openPage()
  refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired')
  await userEvent.click(toggle())
  await findPlaces(['toggle'])
  act(page.signOut)
  await screen.findByText(text['not-signed-in'])
  await page.signInAgain(page.deviceKey)
  await findRow()
  await findPlaces(['prompt'])
  await userEvent.click(screen.getByRole('button', { name: text.turnOn }))
  await rested()
  expect(rowSwitch().ariaChecked).toBe('true')
  expect(places()).toEqual([])
})

test('what is kept from before a reload is shown in the first that can', async () => {
  const before = await openPage()
  refuse(before, 'UpdateDeviceStatus', 'Forbidden')
  await userEvent.click(rowSwitch())
  await findPlaces(['row'])
  before.unmount()
  showPage(before)
  await findRow()
  await findPlaces(['toggle'])
})

test('when the one that shows it goes, the next shows it and says nothing', async () => {
  const page = await openPage()
  refuse(page, 'UpdateDeviceStatus', 'Forbidden', 2)
  await userEvent.click(toggle())
  await findPlaces(['toggle'])
  page.said.length = 0
  page.show([prompt, list])
  await findPlaces(['row'])
  page.show(wholePage)
  await screen.findByRole('switch', { name: text.label })
  await findPlaces(['row'])
  expect(page.said).toEqual([])
})

test('one failure to read is shown in two toggles and said once', async () => {
  const devices = await createDevices()
  await devices.signIn()
  devices.emulator.addFault({
    operation: 'GetDevice',
    effect: { kind: 'error', name: 'ForbiddenException' },
  })
  const reader = startScreenReader()
  stop = reader.stop
  showPage(devices, [
    <RememberedDeviceToggle key="one" />,
    <RememberedDeviceToggle key="other" />,
  ])
  await findPlaces(['toggle', 'toggle'])
  await waitFor(() =>
    expect(reader.said).toEqual([
      `(live) ${text.notLoaded} ${text.errorForbidden}`,
    ]),
  )
})

test('of another root that makes the same ids the developer hears once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const devices = await createDevices()
  await devices.signIn()
  const queryClient = new QueryClient()
  const page = (mode: 'visible' | 'hidden') => (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={devices.client}>
        <Activity mode={mode}>{settings}</Activity>
      </DevicesProvider>
    </QueryClientProvider>
  )
  const { container, rerender } = render(page('visible'))
  await screen.findAllByRole('listitem')
  expect(warn).not.toHaveBeenCalled()
  // The markup of the other root; then this one's components mount with their ids.
  const other = container.cloneNode(true) as HTMLElement
  document.body.append(other)
  rerender(page('hidden'))
  rerender(page('visible'))
  await waitFor(() => expect(warn).toHaveBeenCalledOnce())
  expect(warn.mock.lastCall?.[0]).toContain('identifierPrefix')
  other.remove()
  warn.mockRestore()
})
