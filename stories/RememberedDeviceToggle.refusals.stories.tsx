import type { Fault } from '@cognito-devices/emulator'
import { RememberedDeviceToggle } from '@cognito-devices/ui'
import type { Meta } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { textOf } from './support/textOf.ts'
import {
  findSwitch,
  findToggle,
  press,
  pressUntil,
  pressUntilSaved,
  removeElsewhere,
  type ToggleStory,
  toggleArgs,
} from './support/toggleStory.ts'
import {
  loadedDevices,
  openDevices,
  withDevices,
} from './support/withDevices.tsx'

/**
 * A press of the switch for each of the error codes. A code without its story
 * does not compile: `test/types/stories.test-d.ts`.
 */
const meta = {
  title: 'RememberedDeviceToggle/Refusals',
  component: RememberedDeviceToggle,
  tags: ['!autodocs'],
  decorators: [withDevices],
  loaders: [openDevices()],
  args: toggleArgs,
} satisfies Meta<typeof RememberedDeviceToggle>

export default meta

type Story = ToggleStory

/** A loader: Cognito answers the writes like this. */
const openWith = (fault: Omit<Fault, 'operation'>) =>
  openDevices({
    timeoutMs: 500,
    prepare: ({ emulator }) =>
      emulator.addFault({ operation: 'UpdateDeviceStatus', ...fault }),
  })

const always = Number.POSITIVE_INFINITY

/** Cognito refuses the write with this name, and again at each retry. */
const refusedWith = (name: string, phase = 'parked'): Story => ({
  loaders: [openWith({ times: always, effect: { kind: 'error', name } })],
  play: pressUntil(phase),
})

export const Forbidden = refusedWith('ForbiddenException')

export const InternalError = refusedWith('InternalErrorException', 'waiting')

export const InvalidParameter = refusedWith(
  'InvalidParameterException',
  'dropped',
)

export const InvalidUserPoolConfiguration = refusedWith(
  'InvalidUserPoolConfigurationException',
  'dropped',
)

export const NotAuthorized = refusedWith('NotAuthorizedException')

export const OperationNotEnabled = refusedWith(
  'OperationNotEnabledException',
  'dropped',
)

export const PasswordResetRequired: Story = {
  play: async (context) => {
    await findSwitch(context)
    const { emulator, seed } = loadedDevices(context).devices
    await emulator.send('AdminResetUserPassword', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
    })
    await pressUntil('parked')(context)
    await userEvent.click(
      context.canvas.getByRole('button', {
        name: textOf(context)['reset-password'],
      }),
    )
    await expect(
      context.args.recoveries?.['reset-password']?.onStart,
    ).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'PasswordResetRequired' }),
    )
  },
}

/** Removed in another place while this page was open. */
export const ResourceNotFound: Story = {
  play: async (context) => {
    await findSwitch(context)
    await removeElsewhere(context)
    await pressUntil('dropped')(context)
    await expect(findToggle(context)).toHaveAttribute('data-state', 'forgotten')
  },
}

export const TooManyRequests = refusedWith(
  'TooManyRequestsException',
  'waiting',
)

export const UserNotConfirmed = refusedWith('UserNotConfirmedException')

export const UserNotFound = refusedWith('UserNotFoundException', 'dropped')

/** Nobody answered and nothing was written: it is read, then written again. */
export const Network: Story = {
  loaders: [openWith({ effect: { kind: 'drop' } })],
  play: pressUntilSaved,
}

/** The same, after the time that a call may take. */
export const Timeout: Story = {
  loaders: [openWith({ latencyMs: 60_000 })],
  play: pressUntilSaved,
}

/** Cognito says yes and nothing changes. */
export const NotApplied: Story = {
  loaders: [openWith({ times: always, effect: { kind: 'ignore' } })],
  play: pressUntil('parked'),
}

/** A name that nobody knows, with a reference for support. */
export const Unknown = refusedWith('UserLambdaValidationException')

/** The host has asked something of its own, so that nothing is left to say. */
export const Vetoed: Story = {
  parameters: { provider: { onBeforeChange: () => false } },
  play: async (context) => {
    await press(context)
    await waitFor(() =>
      expect(context.args.onError).toHaveBeenCalledWith(
        expect.objectContaining({ code: 'Vetoed' }),
      ),
    )
    await expect(await findSwitch(context)).not.toBeChecked()
  },
}

/** Signed out in another tab. */
export const NotSignedIn: Story = {
  play: async (context) => {
    await findSwitch(context)
    loadedDevices(context).devices.signOut()
    await context.canvas.findByText(textOf(context).errorNotSignedIn)
  },
}

/** This sign-in has no device: there is no switch, and the line says why. */
export const NoCurrentDevice: Story = {
  loaders: [openDevices({ pool: { tracking: 'off' } })],
  play: async (context) => {
    await context.canvas.findByText(textOf(context)['no-device-key'])
    await expect(findToggle(context)).toHaveAttribute(
      'data-state',
      'unavailable',
    )
    await expect(context.canvas.queryByRole('switch')).toBeNull()
  },
}
