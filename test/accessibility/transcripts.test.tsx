import '@cognito-devices/ui/styles.css'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import {
  AccountReview,
  DeviceList,
  defaultAccountReviewText,
  defaultDeviceListText,
  defaultDisplayText,
  defaultRememberDeviceText,
  RememberDeviceCheckbox,
  RememberDevicePrompt,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import {
  amplifyRecoveries,
  defaultRecoveryText,
} from '@cognito-devices/ui/amplify'
import { screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { amplifyOnEmulator } from '../../stories/support/amplifyOnEmulator.ts'
import { createManyDevices } from '../../stories/support/openManyDevices.ts'
import { createDevices, type Devices } from '../support/createDevices.ts'
import { createSessions } from '../support/createSessions.ts'
import { renderWithDevices } from '../support/renderWithDevices.tsx'
import { startScreenReader } from './startScreenReader.ts'

const text = {
  ...defaultDisplayText,
  ...defaultDeviceListText,
  ...defaultRememberDeviceText,
}

let stop = () => {}
afterEach(() => stop())

/** A page, and a person who listens to it with the keyboard alone. */
function listenTo(devices: Pick<Devices, 'client'>, page: ReactNode) {
  const { container } = renderWithDevices(devices.client, page)
  const reader = startScreenReader()
  stop = reader.stop
  const rests = () =>
    waitFor(
      () => expect(container.querySelector('[data-pending]')).toBeNull(),
      { timeout: 10_000 },
    )
  return {
    said: reader.said,
    look: reader.look,
    /** Presses these keys one after the other, and hears what each does. */
    async press(...keys: string[]) {
      for (const key of keys) {
        await userEvent.keyboard(key)
        await reader.look()
      }
    },
    type: (characters: string) => userEvent.keyboard(characters),
    /** Waits until nothing is at work. */
    async rest() {
      await rests()
      await reader.look()
    },
  }
}

const refusal = {
  operation: 'UpdateDeviceStatus',
  effect: { kind: 'error', name: 'PasswordResetRequiredException' },
} as const

test('a toggle', async () => {
  const devices = await createDevices()
  await devices.signIn()
  const { press, rest, said } = listenTo(devices, <RememberedDeviceToggle />)
  await screen.findByRole('switch')
  await press('{Tab}', ' ')
  await rest()
  await press('{Enter}')
  await rest()
  expect(said).toEqual([
    `${text.label}, switch, off. ${text.hintOff}`,
    `on. ${text.hintOn}`,
    `off. ${text.hintOff}`,
  ])
})

test('a refusal', async () => {
  const devices = await createDevices()
  await devices.signIn()
  const { press, rest, said } = listenTo(
    devices,
    <RememberedDeviceToggle
      recoveries={{ 'reset-password': { onStart: () => {} } }}
    />,
  )
  await screen.findByRole('switch')
  devices.emulator.addFault(refusal)
  const release = devices.hold('UpdateDeviceStatus')
  await press('{Tab}', ' ')
  release()
  await rest()
  await press('{Tab}', '{Tab}', '{Shift>}{Tab}{/Shift}', '{Tab}', '{Enter}')
  const refused = text.errorPasswordResetRequired
  expect(said).toEqual([
    `${text.label}, switch, off. ${text.hintOff}`,
    `on. ${text.hintOn}`,
    `(live) Not saved. ${refused}`,
    `off. ${text.hintOff}`,
    'Not saved., group',
    'Reset password, button',
    'Dismiss, button',
    'Reset password, button',
    'Dismiss, button',
    `${text.label}, switch, off. ${text.hintOff}`,
  ])
})

test('a refusal, for who comes back to the switch', async () => {
  const devices = await createDevices()
  await devices.signIn()
  const { press, rest, said } = listenTo(devices, <RememberedDeviceToggle />)
  await screen.findByRole('switch')
  devices.emulator.addFault(refusal)
  await press('{Tab}', ' ')
  await rest()
  said.length = 0
  await press('{Tab}', '{Shift>}{Tab}{/Shift}')
  expect(said).toEqual([
    'Not saved., group',
    'Dismiss, button',
    `${text.label}, switch, off. ${text.hintOff} Not saved. ${text.errorPasswordResetRequired}`,
  ])
})

const three = [
  { name: 'Oldest', days: 40 },
  { name: 'Middle', days: 15 },
  { name: 'Mine' },
]

test('a removal', async () => {
  const devices = await createManyDevices(three)
  const { look, press, said } = listenTo(devices, <DeviceList />)
  await screen.findAllByRole('listitem')
  await press('{Tab}', '{Tab}', '{Tab}', '{Tab}', '{Enter}', '{Tab}', '{Enter}')
  await press('{Tab}')
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2), {
    timeout: 10_000,
  })
  await waitFor(() => expect(said.at(-1)).toContain('(live)'))
  await look()
  const withoutDates = said.map((each) => each.replace(/ \(\w+ \d.*\)/, ''))
  expect(withoutDates).toEqual([
    `${text.title}, region`,
    `Remember Mine, switch, on. ${text.activeNow}`,
    'More: Mine, button, collapsed',
    'Remember Middle, switch, on. 2 weeks ago',
    'More: Middle, button, collapsed',
    'expanded',
    'Remove Middle, button',
    `Remove Middle?, alertdialog. ${text.removeText} ${text.removeUnknownText}`,
    'Cancel, button',
    'Remove, button',
    '(live) Middle was removed.',
    `${text.title}, region`,
    'Oldest, listitem',
  ])
})

test('the removal of all others', async () => {
  const devices = await createManyDevices(three)
  const { look, press, said } = listenTo(devices, <DeviceList />)
  await screen.findAllByRole('listitem')
  screen.getByRole('button', { name: text.removeOthers }).focus()
  await look()
  const release = devices.hold('ForgetDevice')
  await press('{Enter}', '{Tab}', '{Enter}')
  release()
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1), {
    timeout: 10_000,
  })
  await waitFor(() => expect(said).toContain(`(live) ${text.result(2, 0)}`))
  await look()
  expect(said).toEqual([
    `${text.title}, region`,
    `${text.removeOthers}, button`,
    `Remove 2 browsers?, alertdialog. ${text.removeManyText}`,
    'Cancel, button',
    'Remove 2, button',
    `(live) ${text.progress(1, 2)}`,
    `${text.title}, region`,
    'Stop, button',
    `(live) ${text.result(2, 0)}`,
    `${text.title}, heading`,
  ])
})

test('a review of what is not mine', async () => {
  const review = defaultAccountReviewText
  const sessions = await createSessions({
    own: { deviceName: 'Mine', remembered: true },
    others: [{ deviceName: 'Strange', remembered: true }],
  })
  const { look, press, said } = listenTo(
    sessions,
    <AccountReview open onClose={() => {}} />,
  )
  const focus = async (role: string, name: string) => {
    const element = await screen.findByRole(role, { name })
    element.focus()
    await look()
  }
  await focus('button', review.notMine)
  await press('{Enter}')
  await focus('checkbox', 'Strange')
  await press(' ')
  await focus('button', review.start)
  expect(said.map((each) => each.replace(/ \(.*\)/, ''))).toEqual([
    `${review.whatHappened(undefined)}, region`,
    `${review.notMine}, button`,
    `${review.chooseTitle}, region`,
    `${review.chooseTitle}, heading`,
    `${review.rememberedThere}, group`,
    'Strange, checkbox, not checked. Now',
    'checked',
    `${review.start}, button`,
  ])
  await press('{Enter}')
  await waitFor(() => expect(said).toContain(`(live) ${review.reviewDone}`))
  await look()
  expect(said.at(-1)).toBe(`${review.reviewDone}, heading`)
})

test('the choice beside the password', async () => {
  const devices = await createDevices()
  const { press, said } = listenTo(devices, <RememberDeviceCheckbox />)
  await press('{Tab}', ' ')
  expect(said).toEqual([
    `${text.choice}, checkbox, not checked. ${text.ownDeviceOnly}`,
    'checked',
  ])
})

test('the question after a sign-in', async () => {
  const devices = await createDevices()
  await devices.signIn()
  const { press, said } = listenTo(
    devices,
    <>
      <a href="#content">Skip to content</a>
      <RememberDevicePrompt />
    </>,
  )
  await waitFor(() => expect(said).toHaveLength(1))
  await press('{Tab}', '{Tab}', '{Tab}', '{Enter}')
  expect(said).toEqual([
    `(live) ${text.question}`,
    'Skip to content, link',
    `${text.question}, group. ${text.ownDeviceOnly}`,
    'Remember, button',
    'Not now, button',
    'Skip to content, link',
  ])
})

test('a password reset in place', async () => {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const undo = await amplifyOnEmulator(devices.emulator, devices.seed)
  const { look, press, rest, said, type } = listenTo(
    { client: createAmplifyDeviceClient() },
    <RememberedDeviceToggle recoveries={amplifyRecoveries} />,
  )
  await screen.findByRole('switch')
  const { emulator, seed } = devices
  await emulator.send('AdminResetUserPassword', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
  })
  await press('{Tab}', ' ')
  await rest()
  said.length = 0
  await press('{Tab}', '{Enter}')
  await type('000000')
  await press('{Tab}')
  await type('A-new-horse-10')
  await press('{Tab}', '{Enter}', '{Tab}')
  await type('{Enter}')
  await waitFor(() =>
    expect(screen.getByLabelText('Code')).toHaveProperty('ariaInvalid', 'true'),
  )
  await press('{Shift>}{Tab}{Tab}{Tab}{/Shift}')
  await type('{Control>}a{/Control}')
  await type(emulator.messages.at(-1)?.code ?? '')
  await type('{Enter}')
  await waitFor(() => expect(screen.queryByLabelText('Code')).toBeNull())
  await look()
  expect(said).toEqual([
    'Not saved., group',
    'Reset password, button',
    'Reset password, group',
    'Code, textbox',
    `New password, textbox. ${defaultRecoveryText.passwordRule}`,
    'Show, button',
    'Hide',
    'Save password, button',
    `(live) ${text.saving}`,
    `(live) ${defaultRecoveryText.codeWrong}`,
    `Code, textbox, invalid. ${defaultRecoveryText.codeWrong}`,
    `(live) ${text.saving}`,
    defaultRecoveryText.passwordSaved,
  ])
  undo()
})
