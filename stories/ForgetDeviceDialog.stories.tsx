import type { DeviceErrorCode } from '@cognito-devices/react'
import { ForgetDeviceDialog } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor } from 'storybook/test'
import { textOf } from './support/textOf.ts'
import {
  loadedDevices,
  openDevices,
  withDevices,
} from './support/withDevices.tsx'

const meta = {
  component: ForgetDeviceDialog,
  decorators: [withDevices],
  loaders: [openDevices({ remembered: true })],
  args: {
    device: {
      deviceKey: '',
      isCurrent: false,
      name: 'Firefox on Linux',
      status: 'remembered',
    },
    open: true,
    onClose: fn(),
    onSuccess: fn(),
    onError: fn(),
    recoveries: amplifyRecoveries,
  },
  render: (args, context) => {
    const { deviceKey } = loadedDevices(context)
    const device = { ...args.device, deviceKey }
    return <ForgetDeviceDialog {...args} device={device} />
  },
} satisfies Meta<typeof ForgetDeviceDialog>

export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const pressRemove = async (context: Context) => {
  const name = textOf(context).remove
  await userEvent.click(await context.canvas.findByRole('button', { name }))
}

export const AnotherBrowser: Story = {
  play: async (context) => {
    const name = textOf(context).cancel
    await expect(
      await context.canvas.findByRole('button', { name }),
    ).toHaveFocus()
  },
}

export const ThisBrowser: Story = {
  args: { device: { ...meta.args.device, isCurrent: true } },
}

export const WithoutName: Story = {
  args: { device: { ...meta.args.device, name: undefined } },
}

export const Removing: Story = {
  loaders: [
    openDevices({
      prepare: ({ emulator }) =>
        emulator.addFault({ operation: 'ForgetDevice', latencyMs: 60_000 }),
    }),
  ],
  play: pressRemove,
}

export const Removed: Story = {
  play: async (context) => {
    await pressRemove(context)
    await waitFor(() =>
      expect(context.args.onClose).toHaveBeenCalledWith('removed'),
    )
    await expect(context.args.onSuccess).toHaveBeenCalledOnce()
  },
}

/** A story in which Cognito refuses the removal with this code. */
function refusedWith(code: DeviceErrorCode): Story {
  return {
    loaders: [
      openDevices({
        prepare: ({ emulator }) =>
          emulator.addFault({
            operation: 'ForgetDevice',
            times: Number.POSITIVE_INFINITY,
            effect: { kind: 'error', name: `${code}Exception` },
          }),
      }),
    ],
    play: async (context) => {
      await pressRemove(context)
      const prompt = await context.canvas.findByRole('group')
      await expect(prompt).toHaveAttribute('data-error', code)
    },
  }
}

/** One for each kind of way out; `DeviceErrorPrompt` has every code. */
export const PasswordResetRequired = refusedWith('PasswordResetRequired')
export const NotAuthorized = refusedWith('NotAuthorized')
export const UserNotConfirmed = refusedWith('UserNotConfirmed')
export const UserNotFound = refusedWith('UserNotFound')
export const Forbidden = refusedWith('Forbidden')
export const InvalidParameter = refusedWith('InvalidParameter')

/** Tried again with the same button. */
export const Retried: Story = {
  loaders: [
    openDevices({
      remembered: true,
      prepare: ({ emulator }) =>
        emulator.addFault({
          operation: 'ForgetDevice',
          effect: { kind: 'error', name: 'ForbiddenException' },
        }),
    }),
  ],
  play: async (context) => {
    await pressRemove(context)
    const name = textOf(context).retry
    await userEvent.click(await context.canvas.findByRole('button', { name }))
    await waitFor(() =>
      expect(context.args.onClose).toHaveBeenCalledWith('removed'),
    )
  },
}
