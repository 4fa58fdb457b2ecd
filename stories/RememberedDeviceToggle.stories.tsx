import { RememberedDeviceToggle } from '@cognito-devices/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { onlineManager } from '@tanstack/react-query'
import { expect, fn, userEvent, waitFor } from 'storybook/test'
import type { Devices } from '../test/support/createDevices.ts'
import { withClaims } from './support/withClaims.ts'
import {
  loadedDevices,
  openDevices,
  withDevices,
} from './support/withDevices.tsx'

const meta = {
  component: RememberedDeviceToggle,
  decorators: [withDevices],
  loaders: [openDevices()],
  args: {
    onSuccess: fn(),
    onError: fn(),
    recoveries: {
      'reset-password': { onStart: fn() },
      'confirm-sign-up': { onStart: fn() },
      'sign-in': { onStart: fn() },
      'sign-out': { onStart: fn() },
    },
  },
} satisfies Meta<typeof RememberedDeviceToggle>

export default meta

type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>
type Context = Parameters<Play>[0]

const findSwitch = ({ canvas }: Context) => canvas.findByRole('switch')

const press: Play = async (context) => {
  const control = await findSwitch(context)
  await userEvent.click(control)
  await expect(control).toHaveFocus()
}

/** A story of which the press ends in this phase. */
const pressUntil =
  (phase: string): Play =>
  async (context) => {
    await press(context)
    await waitFor(
      () =>
        expect(
          context.canvasElement.querySelector('.cdev-toggle'),
        ).toHaveAttribute('data-intent', phase),
      { timeout: 5_000 },
    )
  }

/** A story in which Cognito refuses the write with this name. */
function refusedWith(name: string, phase = 'parked', status?: number): Story {
  return {
    loaders: [
      openDevices({
        prepare: ({ emulator }) =>
          emulator.addFault({
            operation: 'UpdateDeviceStatus',
            times: Number.POSITIVE_INFINITY,
            effect: { kind: 'error', name, status },
          }),
      }),
    ],
    play: pressUntil(phase),
  }
}

const findConnection = () => window.dispatchEvent(new Event('online'))

export const Off: Story = {
  play: async (context) => {
    await expect(await findSwitch(context)).not.toBeChecked()
  },
}

export const On: Story = {
  loaders: [openDevices({ remembered: true })],
  play: async (context) => {
    await expect(await findSwitch(context)).toBeChecked()
  },
}

export const TurnedOn: Story = {
  play: async (context) => {
    await press(context)
    const control = await findSwitch(context)
    await expect(control).toBeChecked()
    await waitFor(() =>
      expect(context.args.onSuccess).toHaveBeenCalledWith(
        expect.objectContaining({ status: 'remembered', outcome: 'saved' }),
      ),
    )
    await expect(control).toBeChecked()
  },
}

export const Loading: Story = {
  loaders: [
    openDevices({
      prepare: ({ emulator }) =>
        emulator.addFault({ operation: 'GetDevice', latencyMs: 60_000 }),
    }),
  ],
}

export const OfflineWhileLoading: Story = {
  beforeEach: () => {
    // Nobody listens for the event yet.
    onlineManager.setOnline(false)
    return () => onlineManager.setOnline(true)
  },
  play: async ({ canvas }) => {
    await canvas.findByText(/^You are offline/)
  },
}

export const CannotBeRead: Story = {
  loaders: [
    openDevices({
      prepare: ({ emulator }) =>
        emulator.addFault({
          operation: 'GetDevice',
          effect: {
            kind: 'response',
            status: 403,
            headers: {
              'x-amzn-requestid': '0a1b2c3d-1111-4222-8333-444455556666',
            },
            body: '<html>Blocked</html>',
          },
        }),
    }),
  ],
  play: async (context) => {
    await userEvent.click(
      await context.canvas.findByRole('button', { name: 'Try again' }),
    )
    const control = await findSwitch(context)
    await expect(control).not.toBeChecked()
    await expect(control).toHaveFocus()
  },
}

/** The spinner comes after 400 ms, the word after two seconds. */
export const Saving: Story = {
  loaders: [
    openDevices({
      prepare: ({ emulator }) =>
        emulator.addFault({
          operation: 'UpdateDeviceStatus',
          latencyMs: 60_000,
        }),
    }),
  ],
  play: pressUntil('saving'),
}

/** The connection broke, so nobody knows yet whether it was saved. */
export const Checking: Story = {
  loaders: [
    openDevices({
      prepare({ emulator }, deviceKey) {
        emulator.addFault({
          operation: 'UpdateDeviceStatus',
          effect: { kind: 'drop', applied: true },
        })
        // The first read is the page's own.
        emulator.addFault({ operation: 'GetDevice', deviceKey })
        emulator.addFault({
          operation: 'GetDevice',
          deviceKey,
          latencyMs: 60_000,
        })
      },
    }),
  ],
  play: pressUntil('checking'),
}

export const Waiting: Story = refusedWith('TooManyRequestsException', 'waiting')

/** From here on nothing reaches Cognito. */
function loseConnection({ devices }: { devices: Devices }) {
  window.dispatchEvent(new Event('offline'))
  devices.emulator.addFault({
    operation: '*',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'drop' },
  })
}

export const Offline: Story = {
  beforeEach: () => findConnection,
  play: async (context) => {
    await findSwitch(context)
    loseConnection(loadedDevices(context))
    await pressUntil('offline')(context)
  },
}

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
      context.canvas.getByRole('button', { name: 'Reset password' }),
    )
    await expect(
      context.args.recoveries?.['reset-password']?.onStart,
    ).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'PasswordResetRequired' }),
    )
  },
}

export const NotAuthorized: Story = refusedWith('NotAuthorizedException')
export const UserNotConfirmed: Story = refusedWith('UserNotConfirmedException')
export const UserNotFound: Story = refusedWith(
  'UserNotFoundException',
  'dropped',
)
export const InvalidParameter: Story = refusedWith(
  'InvalidParameterException',
  'dropped',
)
export const Forbidden: Story = refusedWith('ForbiddenException', 'parked', 403)
export const UnknownError: Story = refusedWith('UserLambdaValidationException')
export const RefusedByPool: Story = refusedWith(
  'InvalidUserPoolConfigurationException',
  'dropped',
)

/** Cognito says yes and nothing changes. */
export const NotApplied: Story = {
  loaders: [
    openDevices({
      prepare: ({ emulator }) =>
        emulator.addFault({
          operation: 'UpdateDeviceStatus',
          times: Number.POSITIVE_INFINITY,
          effect: { kind: 'ignore' },
        }),
    }),
  ],
  play: pressUntil('parked'),
}

/** Removed in another place while this page was open. */
export const Forgotten: Story = {
  play: async (context) => {
    await findSwitch(context)
    const { devices, deviceKey } = loadedDevices(context)
    const { emulator, seed } = devices
    await emulator.send('AdminForgetDevice', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
      DeviceKey: deviceKey,
    })
    await pressUntil('dropped')(context)
  },
}

/** Given up while nobody knew whether it was saved. */
export const Unknown: Story = {
  beforeEach: () => findConnection,
  play: async (context) => {
    await Offline.play?.(context)
    await userEvent.click(
      context.canvas.getByRole('button', { name: 'Cancel' }),
    )
    await context.canvas.findByRole('button', { name: 'Check again' })
    await expect(await findSwitch(context)).toHaveFocus()
  },
}

/** Refused, cured by a new sign-in, and offered as one button. */
export const Offered: Story = {
  play: async (context) => {
    const { devices, deviceKey } = loadedDevices(context)
    devices.emulator.addFault({
      operation: 'UpdateDeviceStatus',
      effect: { kind: 'error', name: 'PasswordResetRequiredException' },
    })
    await pressUntil('parked')(context)
    devices.signOut()
    await context.canvas.findByText('Sign in to change this setting.')
    await devices.signInAgain(deviceKey)
    await context.canvas.findByRole('button', { name: 'Turn on' })
  },
}

export const SignedOut: Story = {
  loaders: [openDevices({ signedIn: false })],
}

export const NoDeviceKey: Story = {
  loaders: [openDevices({ pool: { tracking: 'off' } })],
}

export const NoDeviceKeyFederated: Story = {
  loaders: [
    openDevices({
      pool: { tracking: 'off' },
      prepare: async ({ setToken, seed, signIn }) => {
        const { accessToken } = await signIn()
        setToken(
          withClaims(accessToken, {
            'cognito:groups': [`${seed.userPoolId}_Okta`],
          }),
        )
      },
    }),
  ],
}

export const NoDeviceKeyHosted: Story = {
  loaders: [
    openDevices({
      pool: { tracking: 'off' },
      prepare: async ({ setToken, signIn }) => {
        const { accessToken } = await signIn()
        setToken(
          withClaims(accessToken, {
            scope: 'openid aws.cognito.signin.user.admin',
          }),
        )
      },
    }),
  ],
}

const days = 24 * 60 * 60_000

/** On for longer than the host's `maxAge`. */
export const Old: Story = {
  args: { maxAge: 90 * days },
  loaders: [
    openDevices({
      remembered: true,
      pool: { challengeRequiredOnNewDevice: false },
      prepare: async ({ emulator, signIn, signInAgain }) => {
        emulator.advance(-120 * days)
        const { deviceKey } = await signIn({ remembered: true })
        emulator.advance(120 * days)
        await signInAgain(deviceKey)
      },
    }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Keep it on' })
  },
}

/** The host's pool records devices and asks for a code all the same. */
export const CodesAllTheSame: Story = {
  parameters: { provider: { pool: { suppressesMfa: false } } },
  loaders: [openDevices({ remembered: true })],
  play: async ({ canvas }) => {
    await canvas.findByRole('switch', { name: 'Remember this browser' })
  },
}

/** The host's pool remembers every browser by itself. */
export const RememberedByItself: Story = {
  parameters: { provider: { pool: { tracking: 'always' } } },
  loaders: [openDevices({ pool: { tracking: 'always' } })],
  play: async ({ canvas }) => {
    await canvas.findByText(/New browsers are remembered by themselves/)
  },
}

/** Another device of the user, by its key. */
export const AnotherDevice: Story = {
  loaders: [
    async (context) => {
      const open = openDevices({
        remembered: true,
        deviceName: 'Firefox on Linux',
      })
      const { devices, deviceKey } = await open()
      await devices.signIn()
      context.args.deviceKey = deviceKey
      return { devices, deviceKey }
    },
  ],
}
