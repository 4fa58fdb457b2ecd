import { RememberedDeviceToggle } from '@cognito-devices/ui'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { createDevices, readTruth } from '../support/createDevices.ts'
import { renderWithDevices } from '../support/renderWithDevices.tsx'

afterEach(() => localStorage.clear())

async function openToggle() {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { deviceKey } = await devices.signIn({ remembered: true })
  const onSuccess = vi.fn()
  const onError = vi.fn()
  renderWithDevices(
    devices.client,
    <RememberedDeviceToggle onError={onError} onSuccess={onSuccess} />,
  )
  const control = await screen.findByRole('switch')
  return { ...devices, control, deviceKey, onError, onSuccess }
}

test.each([
  [202, ''],
  [200, ''],
  [200, '{"status":"ok"}'],
  [200, '<html>Sign in to the Wi-Fi'],
])(
  '%i "%s" in place of Cognito is not "saved": it is sent until Cognito has it',
  async (status, body) => {
    const page = await openToggle()
    const { control, deviceKey, emulator, onSuccess } = page
    emulator.addFault({
      operation: 'UpdateDeviceStatus',
      effect: { kind: 'response', status, body },
    })
    await userEvent.click(control)
    await waitFor(() => expect(onSuccess).toHaveBeenCalled())
    expect(await readTruth(page, deviceKey)).toBe('not_remembered')
    expect(control.ariaChecked).toBe('false')
  },
)

test('the challenge of a firewall is said, and the switch is where the service is', async () => {
  const page = await openToggle()
  const { control, deviceKey, emulator, onError, onSuccess } = page
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: {
      kind: 'response',
      status: 202,
      body: '',
      headers: { 'x-amzn-waf-action': 'challenge' },
    },
  })
  await userEvent.click(control)
  await waitFor(() => expect(control.ariaChecked).toBe('true'))
  await waitFor(() =>
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'Forbidden' }),
    ),
  )
  expect(await readTruth(page, deviceKey)).toBe('remembered')
  expect(onSuccess).not.toHaveBeenCalled()
})
