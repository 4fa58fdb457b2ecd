import type { RememberedDeviceToggle } from '@cognito-devices/ui'
import type { StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor } from 'storybook/test'
import { loadedDevices } from './withDevices.tsx'

export type ToggleStory = StoryObj<typeof RememberedDeviceToggle>
export type TogglePlay = NonNullable<ToggleStory['play']>
export type ToggleContext = Parameters<TogglePlay>[0]

/** A host that has a way out of everything. */
export const toggleArgs = {
  onSuccess: fn(),
  onError: fn(),
  recoveries: {
    'reset-password': { onStart: fn() },
    'confirm-sign-up': { onStart: fn() },
    'sign-in': { onStart: fn() },
    'sign-out': { onStart: fn() },
  },
}

export const findSwitch = ({ canvas }: ToggleContext) =>
  canvas.findByRole('switch')

export const findToggle = ({ canvasElement }: ToggleContext) =>
  canvasElement.querySelector<HTMLElement>('.cdev-toggle')

export const press: TogglePlay = async (context) => {
  const control = await findSwitch(context)
  await userEvent.click(control)
  await expect(control).toHaveFocus()
}

/** A story of which the press ends in this phase. */
export const pressUntil =
  (phase: string): TogglePlay =>
  async (context) => {
    await press(context)
    await waitFor(() =>
      expect(findToggle(context)).toHaveAttribute('data-intent', phase),
    )
  }

/** Whatever came between, it is saved in the end. */
export const pressUntilSaved: TogglePlay = async (context) => {
  await press(context)
  await waitFor(() =>
    expect(context.args.onSuccess).toHaveBeenCalledWith(
      expect.objectContaining({ status: 'remembered', outcome: 'saved' }),
    ),
  )
  await expect(await findSwitch(context)).toBeChecked()
}

/** Removed in another place while the page was open. */
export async function removeElsewhere(context: ToggleContext) {
  const { devices, deviceKey } = loadedDevices(context)
  const { emulator, seed } = devices
  await emulator.send('AdminForgetDevice', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
    DeviceKey: deviceKey,
  })
}
