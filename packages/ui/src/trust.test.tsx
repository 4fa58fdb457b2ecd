import type { DevicesProviderProps } from '@cognito-devices/react'
import { DeviceList, RememberedDeviceToggle } from '@cognito-devices/ui'
import { displayText as de } from '@cognito-devices/ui/locales/de'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { openOldBrowser } from '../../../test/support/openOldBrowser.ts'
import { renderWithDevices } from '../../../test/support/renderWithDevices.tsx'

afterEach(() => localStorage.clear())

const day = 24 * 60 * 60_000

/** As a page in English writes a day of this or another year. */
function dayIn(days: number, locale = 'en') {
  const date = new Date(Date.now() + days * day)
  const isThisYear = date.getFullYear() === new Date().getFullYear()
  return date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: isThisYear ? undefined : 'numeric',
  })
}

type Trust = DevicesProviderProps['trust']

async function openToggle(days: number, trust: Trust, displayText = {}) {
  const { devices } = await openOldBrowser(days)
  renderWithDevices(
    devices.client,
    <RememberedDeviceToggle displayText={displayText} />,
    { trust },
  )
  return devices
}

const month = { maxAge: 30 * day }

test('the toggle says when it is turned off, and promises no date', async () => {
  await openToggle(20, month)
  await screen.findByText(
    `You sign in here with your password only. Turned off at your first visit after ${dayIn(10)}.`,
  )
})

test('it promises a date where a server keeps it', async () => {
  await openToggle(20, { ...month, isEnforced: true })
  await screen.findByText(
    `You sign in here with your password only, until ${dayIn(10)}.`,
  )
})

test('dates are in the language of the texts', async () => {
  await openToggle(20, { ...month, isEnforced: true }, de)
  await screen.findByText(de.hintOnUntil(dayIn(10, 'de')))
})

test('a limit beyond all dates is none', async () => {
  await openToggle(20, { maxAge: 1e300 })
  await screen.findByText('You sign in here with your password only.')
})

test('turned off by itself, it says so, for the eye and the ear, once', async () => {
  const { devices } = await openOldBrowser()
  const open = devices.hold('UpdateDeviceStatus')
  renderWithDevices(
    devices.client,
    <>
      <RememberedDeviceToggle />
      <DeviceList />
    </>,
    { trust: month },
  )
  const [control] = await screen.findAllByRole('switch')
  expect(document.activeElement).toBe(document.body)
  open()
  const sentence = `Turned off on ${dayIn(0)}, as planned. Turn on only on your own device.`
  await waitFor(() => expect(control).toHaveProperty('ariaChecked', 'false'))
  await screen.findByText(sentence, { selector: '.cdev-hint *' })
  await waitFor(() => {
    const heard = screen
      .getAllByRole('status')
      .filter(({ textContent }) => textContent === sentence)
    expect(heard).toHaveLength(1)
  })
  await userEvent.click(
    screen.getByRole('button', { name: /^More: /, expanded: false }),
  )
  await screen.findByText(`Turned off on ${dayIn(0)}, as planned`)
})

test('what the host does not allow is offered as one button', async () => {
  const { devices } = await openOldBrowser()
  renderWithDevices(devices.client, <RememberedDeviceToggle />, {
    trust: month,
    onBeforeChange: ({ cause }) => cause === 'click',
  })
  await screen.findByText('Time to turn this off, as planned.')
  expect(screen.getByRole('switch')).toHaveProperty('ariaChecked', 'true')
  await userEvent.click(screen.getByRole('button', { name: 'Turn off' }))
  await screen.findByText(/^A code is asked at each sign-in here/)
  await waitFor(() => expect(devices.writes()).toHaveLength(1))
})

test('a row says a date in its line only where a server keeps it', async () => {
  const { devices } = await openOldBrowser(20)
  const page = renderWithDevices(devices.client, <DeviceList />, {
    trust: { ...month, isEnforced: true },
  })
  const row = await screen.findByRole('listitem')
  await within(row).findByText(`Active now · until ${dayIn(10)}`)
  page.unmount()
  renderWithDevices(devices.client, <DeviceList />, { trust: month })
  const other = await screen.findByRole('listitem')
  await within(other).findByText('Active now')
  await userEvent.click(within(other).getByRole('button', { name: /^More: / }))
  await within(other).findByText(
    `Turned off at your first visit after ${dayIn(10)}`,
  )
})
