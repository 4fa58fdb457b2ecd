import { defaultDisplayText, RememberedDeviceToggle } from '@cognito-devices/ui'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'

const text = defaultDisplayText

/** The switch was pressed, and the host asks the person to confirm it. */
async function openStepUp(wasOn: boolean) {
  const devices = await createDevices()
  await devices.signIn({ remembered: wasOn })
  devices.emulator.clearLog()
  let answer = (_: boolean) => {}
  const onBeforeChange = () =>
    new Promise<boolean>((resolve) => {
      answer = resolve
    })
  const toggle = <RememberedDeviceToggle />
  renderWithDevices(devices.client, toggle, { onBeforeChange })
  const control = await screen.findByRole('switch')
  await userEvent.click(control)
  await screen.findByText(wasOn ? text.askingOff : text.asking)
  return {
    writes: devices.writes,
    answer: (isAllowed: boolean) => answer(isAllowed),
    isOn: () => control.getAttribute('aria-checked') === 'true',
    isPending: () => control.hasAttribute('data-pending'),
  }
}

test.each([true, false])(
  'a switch that is on (%s) stays as it is, and pending, while the host asks',
  async (wasOn) => {
    const { answer, isOn, isPending, writes } = await openStepUp(wasOn)
    expect(isOn()).toBe(wasOn)
    expect(isPending()).toBe(true)
    expect(document.querySelector('[data-state]')).toHaveProperty(
      'dataset.state',
      wasOn ? 'on' : 'off',
    )
    // What is not true yet is nowhere on the page.
    const later = wasOn ? text.hintOff : text.hintOn
    expect(document.body.textContent).not.toContain(later)
    expect(writes()).toEqual([])
    answer(true)
    await waitFor(() => expect(isPending()).toBe(false))
    expect(isOn()).toBe(!wasOn)
    expect(writes()).toHaveLength(1)
  },
)

test.each([true, false])(
  'Cancel ends the question of a switch that is on (%s), whatever is answered then',
  async (wasOn) => {
    const { answer, isOn, isPending, writes } = await openStepUp(wasOn)
    await userEvent.click(screen.getByRole('button', { name: text.cancel }))
    await waitFor(() => expect(isPending()).toBe(false))
    answer(true)
    // The next change is asked for anew, and what came too late has sent nothing.
    await userEvent.click(screen.getByRole('switch'))
    await screen.findByText(wasOn ? text.askingOff : text.asking)
    expect(isOn()).toBe(wasOn)
    expect(writes()).toEqual([])
  },
)
