import { RememberedDeviceToggle } from '@cognito-devices/ui'
import type { Meta } from '@storybook/react-vite'
import { onlineManager } from '@tanstack/react-query'
import { expect, userEvent, waitFor } from 'storybook/test'
import type { Devices } from '../test/support/createDevices.ts'
import { holdLock } from '../test/support/holdLock.ts'
import { hurryTime } from './support/hurryTime.ts'
import { beginning, saying, textOf } from './support/textOf.ts'
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
  args: toggleArgs,
} satisfies Meta<typeof RememberedDeviceToggle>

export default meta

type Story = ToggleStory

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

export const TurnedOn: Story = { play: pressUntilSaved }

export const TurnedOff: Story = {
  loaders: [openDevices({ remembered: true })],
  play: async (context) => {
    await press(context)
    await waitFor(() =>
      expect(context.args.onSuccess).toHaveBeenCalledWith(
        expect.objectContaining({ status: 'not_remembered', outcome: 'saved' }),
      ),
    )
    await expect(await findSwitch(context)).not.toBeChecked()
  },
}

/** Pressed three times while the first is on its way, which is what the last asks for. */
export const PressedThreeTimes: Story = {
  play: async (context) => {
    const { devices } = loadedDevices(context)
    const release = devices.hold('UpdateDeviceStatus')
    await userEvent.tripleClick(await findSwitch(context))
    release()
    await waitFor(() =>
      expect(context.args.onSuccess).toHaveBeenCalledWith(
        expect.objectContaining({ outcome: 'saved' }),
      ),
    )
    await expect(await findSwitch(context)).toBeChecked()
    await expect(devices.writes()).toHaveLength(1)
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
  play: async (context) => {
    await context.canvas.findByText(textOf(context).offlineRead)
  },
}

const blockReads = (times: number) =>
  openDevices({
    prepare: ({ emulator }) =>
      emulator.addFault({
        operation: 'GetDevice',
        times,
        effect: {
          kind: 'response',
          status: 403,
          headers: {
            'x-amzn-requestid': '0a1b2c3d-1111-4222-8333-444455556666',
          },
          body: '<html>Blocked</html>',
        },
      }),
  })

export const CannotBeRead: Story = {
  loaders: [blockReads(Number.POSITIVE_INFINITY)],
  play: async (context) => {
    await context.canvas.findByRole('group', {
      name: textOf(context).notLoaded,
    })
    await expect(findToggle(context)).toHaveAttribute('data-state', 'error')
  },
}

/** The switch takes the place of the button, and its focus. */
export const ReadAgain: Story = {
  loaders: [blockReads(1)],
  play: async (context) => {
    await userEvent.click(
      await context.canvas.findByRole('button', {
        name: textOf(context).retry,
      }),
    )
    const control = await findSwitch(context)
    await expect(control).not.toBeChecked()
    await waitFor(() => expect(control).toHaveFocus())
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

/**
 * The host asks the person to confirm it in `onBeforeChange`. Until it answers the
 * switch shows what is still true.
 */
export const Asking: Story = {
  parameters: { provider: { onBeforeChange: () => new Promise(() => {}) } },
  play: async (context) => {
    await pressUntil('asking')(context)
    await expect(await findSwitch(context)).not.toBeChecked()
    await context.canvas.findByRole('button', { name: textOf(context).cancel })
    await expect(loadedDevices(context).devices.writes()).toEqual([])
  },
}

/** Another tab hangs in the middle of a write. Only turning on waits for it. */
export const Blocked: Story = {
  beforeEach: async (context) => {
    const { devices, deviceKey } = loadedDevices(context)
    const release = await holdLock(devices, deviceKey)
    const slowDown = hurryTime(20)
    return () => {
      slowDown()
      release()
    }
  },
  play: async (context) => {
    await pressUntil('blocked')(context)
    await context.canvas.findByRole('button', { name: textOf(context).cancel })
  },
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

/** Online, and yet no answer comes, again and again. */
export const Unreached: Story = {
  beforeEach: () => hurryTime(20),
  play: async (context) => {
    await findSwitch(context)
    const { emulator } = loadedDevices(context).devices
    for (const operation of ['UpdateDeviceStatus', 'GetDevice'])
      emulator.addFault({
        operation,
        times: Number.POSITIVE_INFINITY,
        effect: { kind: 'drop' },
      })
    await press(context)
    await waitFor(() =>
      expect(findToggle(context)).toHaveAttribute('data-message', 'unreached'),
    )
  },
}

/** Throttled: it goes on by itself, and says when. */
export const Waiting: Story = {
  loaders: [
    openDevices({
      prepare: ({ emulator }) =>
        emulator.addFault({
          operation: 'UpdateDeviceStatus',
          times: Number.POSITIVE_INFINITY,
          effect: { kind: 'error', name: 'TooManyRequestsException' },
        }),
    }),
  ],
  play: pressUntil('waiting'),
}

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

/** Asked offline, and saved by itself when the connection is back. */
export const OnlineAgain: Story = {
  play: async (context) => {
    await Offline.play?.(context)
    const { emulator } = loadedDevices(context).devices
    emulator.clearFaults()
    findConnection()
    await waitFor(() => expect(context.args.onSuccess).toHaveBeenCalled())
    await expect(await findSwitch(context)).toBeChecked()
  },
}

/** Given up while nobody knew whether it was saved. */
export const Unknown: Story = {
  beforeEach: () => findConnection,
  play: async (context) => {
    await Offline.play?.(context)
    const { checkAgain, undo } = textOf(context)
    await userEvent.click(context.canvas.getByRole('button', { name: undo }))
    // No switch can say what nobody knows.
    const button = await context.canvas.findByRole('button', {
      name: checkAgain,
    })
    await waitFor(() => expect(button).toHaveFocus())
    await expect(context.canvas.queryByRole('switch')).toBeNull()
  },
}

/** Removed in another place: only a new sign-in makes a new device. */
export const Forgotten: Story = {
  play: async (context) => {
    await findSwitch(context)
    await removeElsewhere(context)
    await pressUntil('dropped')(context)
    await context.canvas.findByRole('button', {
      name: textOf(context)['sign-in'],
    })
  },
}

/** Refused, and saved when it is tried again. */
export const Retried: Story = {
  loaders: [
    openDevices({
      prepare: ({ emulator }) =>
        emulator.addFault({
          operation: 'UpdateDeviceStatus',
          effect: { kind: 'error', name: 'ForbiddenException' },
        }),
    }),
  ],
  play: async (context) => {
    await pressUntil('parked')(context)
    await userEvent.click(
      context.canvas.getByRole('button', {
        name: textOf(context).retry,
      }),
    )
    await waitFor(() => expect(context.args.onSuccess).toHaveBeenCalled())
    const control = await findSwitch(context)
    await expect(control).toBeChecked()
    await waitFor(() => expect(control).toHaveFocus())
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
    const text = textOf(context)
    await context.canvas.findByText(text.errorNotSignedIn)
    await devices.signInAgain(deviceKey)
    await context.canvas.findByRole('button', { name: text.turnOn })
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
            username: 'Okta_117',
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
  play: async (context) => {
    const { canvas } = context
    const text = textOf(context)
    await canvas.findByText(text.old(120))
    await canvas.findByRole('button', { name: text.turnOff })
  },
}

const month = { maxAge: 30 * days }

/** The host trusts a browser for 30 days, and nothing but a visit ends it. */
export const Trusted: Story = {
  parameters: { provider: { trust: month } },
  loaders: [openDevices({ remembered: true })],
  play: async (context) => {
    const sentence = textOf(context).hintOnVisit
    await context.canvas.findByText(saying(beginning(sentence)))
  },
}

/** The host's server ends it on that day. */
export const TrustedUntil: Story = {
  parameters: { provider: { trust: { ...month, isEnforced: true } } },
  loaders: [openDevices({ remembered: true })],
  play: async (context) => {
    const sentence = textOf(context).hintOnUntil
    await context.canvas.findByText(saying(beginning(sentence)))
  },
}

/** Its trust has ended, and this is the first visit. */
export const TrustEnded: Story = {
  parameters: { provider: { trust: { maxAge: 1 } } },
  loaders: [openDevices({ remembered: true })],
  play: async (context) => {
    await context.canvas.findByText(
      saying(beginning(textOf(context).hintEnded)),
    )
    await expect(await findSwitch(context)).not.toBeChecked()
  },
}

/** The host does not let it go by itself. */
export const TrustEndedIsOffered: Story = {
  parameters: {
    provider: { trust: { maxAge: 1 }, onBeforeChange: () => false },
  },
  loaders: [openDevices({ remembered: true })],
  play: async (context) => {
    await context.canvas.findByText(textOf(context).offeredEnded)
    await expect(await findSwitch(context)).toBeChecked()
  },
}

/** The host's pool records devices and asks for a code all the same. */
export const CodesAllTheSame: Story = {
  parameters: { provider: { pool: { suppressesMfa: false } } },
  loaders: [openDevices({ remembered: true })],
  play: async (context) => {
    const name = textOf(context).label
    await context.canvas.findByRole('switch', { name })
  },
}

/** The host's pool remembers every browser by itself. */
export const RememberedByItself: Story = {
  parameters: { provider: { pool: { tracking: 'always' } } },
  loaders: [openDevices({ pool: { tracking: 'always' } })],
  play: async (context) => {
    await context.canvas.findByText(saying(textOf(context).hintAlways))
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
