import {
  DeviceList,
  type DeviceSwitchProps,
  defaultDeviceListText,
} from '@cognito-devices/ui'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { expect, test } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'

/** Renders by row: each has one switch, which renders whenever its row does. */
const renders = new Map<string, number>()

function CountedSwitch({ id = '', ...props }: DeviceSwitchProps) {
  return (
    <Profiler
      id={id}
      onRender={() => renders.set(id, (renders.get(id) ?? 0) + 1)}
    >
      <button
        type="button"
        role="switch"
        id={id}
        aria-checked={props['aria-checked']}
        aria-labelledby={props['aria-labelledby']}
        onClick={props.onClick}
      />
    </Profiler>
  )
}

test.each([10, 200])(
  'among %i devices, a toggle renders its own row twice and no other',
  async (count) => {
    const devices = await createDevices()
    for (let index = 0; index < count; index++)
      await devices.signIn({ deviceName: `Browser ${index}`, remembered: true })
    renderWithDevices(
      devices.client,
      <DeviceList components={{ Switch: CountedSwitch }} />,
    )
    const control = await screen.findByRole('switch', {
      name: `Browser 3 ${defaultDeviceListText.skipCode}`,
    })
    expect(screen.getAllByRole('listitem')).toHaveLength(count)
    renders.clear()

    const settle = () =>
      waitFor(() =>
        expect(
          control.closest<HTMLElement>('.cdev-device')?.dataset.pending,
        ).toBeUndefined(),
      )
    await userEvent.click(control)
    await settle()
    // TanStack notifies in a task of its own: let one pass.
    await new Promise((resolve) => setTimeout(resolve))
    expect([...renders]).toEqual([[control.id, 2]])

    await userEvent.click(control)
    await settle()
    await new Promise((resolve) => setTimeout(resolve))
    expect([...renders]).toEqual([[control.id, 4]])
  },
  60_000,
)
