import {
  DeviceList,
  type DeviceSwitchPartProps,
  defaultDeviceListText,
} from '@cognito-devices/ui'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { expect, test } from 'vitest'
import { userEvent as realUser } from 'vitest/browser'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'

/** Renders by row: each has one switch, which renders whenever its row does. */
const renders = new Map<string, number>()

function CountedSwitch({
  checked,
  id,
  onCheckedChange,
  ...props
}: DeviceSwitchPartProps) {
  return (
    <Profiler
      id={id}
      onRender={() => renders.set(id, (renders.get(id) ?? 0) + 1)}
    >
      <button
        {...props}
        type="button"
        role="switch"
        id={id}
        aria-checked={checked}
        onClick={() => onCheckedChange(!checked)}
      />
    </Profiler>
  )
}

const { head, more, notRemoved, showMore } = defaultDeviceListText

const findControl = (name: string) =>
  screen.findByRole('switch', { name: `${head} ${name}` })

async function press(control: HTMLElement) {
  await userEvent.click(control)
  await waitFor(() =>
    expect(
      control.closest<HTMLElement>('.cdev-device')?.dataset.pending,
    ).toBeUndefined(),
  )
  // TanStack notifies in a task of its own: let one pass.
  await new Promise((resolve) => setTimeout(resolve))
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
    await screen.findAllByRole('listitem')
    if (count > 20)
      await userEvent.click(
        screen.getByRole('button', { name: showMore(count - 20) }),
      )
    const control = await findControl('Browser 3')
    expect(screen.getAllByRole('listitem')).toHaveLength(count)
    renders.clear()
    await press(control)
    expect([...renders]).toEqual([[control.id, 2]])
    await press(control)
    expect([...renders]).toEqual([[control.id, 4]])
  },
  60_000,
)

test('a row that shows a refused removal is not rendered for another', async () => {
  const devices = await createDevices()
  for (const deviceName of ['One', 'Two'])
    await devices.signIn({ deviceName, remembered: true })
  renderWithDevices(
    devices.client,
    <DeviceList components={{ Switch: CountedSwitch }} />,
  )
  const effect = { kind: 'error', name: 'ForbiddenException' } as const
  const operation = 'ForgetDevice'
  devices.emulator.addFault({ operation, effect })
  const release = devices.hold(operation)
  await userEvent.click(
    await screen.findByRole('button', { name: more('One') }),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Remove One' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  // A script's key press does not reach the browser's own handling.
  await realUser.keyboard('{Escape}')
  release()
  await screen.findByRole('group', { name: notRemoved })
  renders.clear()
  const control = await findControl('Two')
  await press(control)
  expect([...renders]).toEqual([[control.id, 2]])
})
