import { DeviceList } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { onlineManager, QueryClient } from '@tanstack/react-query'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import {
  createManyDevices,
  deviceNames,
  type SeededDevice,
  someDevices,
} from './support/openManyDevices.ts'
import {
  loadedDevices,
  openDevices,
  withDevices,
} from './support/withDevices.tsx'

type Many = Awaited<ReturnType<typeof createManyDevices>>

/** A loader: somebody with these devices. */
const openMany =
  (seeded = someDevices, prepare?: (devices: Many) => void) =>
  async () => {
    const devices = await createManyDevices(seeded)
    prepare?.(devices)
    return { devices, deviceKey: devices.deviceKey }
  }

const meta = {
  component: DeviceList,
  decorators: [withDevices],
  loaders: [openMany()],
  args: {
    locale: 'en-GB',
    onSuccess: fn(),
    onForget: fn(),
    onForgetOthers: fn(),
    onError: fn(),
    recoveries: amplifyRecoveries,
  },
} satisfies Meta<typeof DeviceList>

export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const findRows = ({ canvas }: Context) => canvas.findAllByRole('listitem')

async function findRow(context: Context, name: string) {
  const rows = await findRows(context)
  const row = rows.find((each) => within(each).queryByText(name))
  if (!row) throw new Error(`There is no row called ${name}.`)
  return row
}

const press = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }))

/** This browser first, then the last used. */
export const Several: Story = {
  play: async (context) => {
    const rows = await findRows(context)
    await expect(rows).toHaveLength(5)
    await expect(rows[0]).toHaveTextContent('Chrome on macOS This browser')
    await expect(rows[1]).toHaveTextContent('Safari on iPhone')
    await expect(rows[1]).toHaveTextContent('Last used yesterday')
    await expect(rows[4]).toHaveTextContent('Not used for 130 days')
  },
}

export const OnlyThisBrowser: Story = {
  loaders: [openMany([{ name: deviceNames.chromeOnMac }])],
  play: async (context) => {
    await expect(await findRows(context)).toHaveLength(1)
    await expect(context.canvas.queryByText(/all other/)).toBeNull()
  },
}

/** Cognito lists it no more, and it stays with the way back on. */
export const ThisBrowserOff: Story = {
  loaders: [
    openMany([
      ...someDevices.slice(0, 2),
      { name: deviceNames.chromeOnMac, remembered: false },
    ]),
  ],
  play: async (context) => {
    const [row] = await findRows(context)
    await expect(row).toHaveAttribute('data-current')
    await expect(row).toHaveAttribute('data-state', 'off')
  },
}

export const TurnedOff: Story = {
  play: async (context) => {
    const row = await findRow(context, 'Safari on iPhone')
    const control = within(row).getByRole('switch')
    await userEvent.click(control)
    await waitFor(() => expect(row).not.toHaveAttribute('data-pending'))
    await expect(row).toHaveAttribute('data-state', 'off')
    await expect(control).toHaveFocus()
  },
}

/** A refusal stays in the row that it is about. */
export const Refused: Story = {
  loaders: [
    openMany(someDevices, ({ emulator }) =>
      emulator.addFault({
        operation: 'UpdateDeviceStatus',
        effect: { kind: 'error', name: 'PasswordResetRequiredException' },
      }),
    ),
  ],
  play: async (context) => {
    const row = await findRow(context, 'Safari on iPhone')
    await userEvent.click(within(row).getByRole('switch'))
    await within(row).findByRole('button', { name: 'Reset password' })
  },
}

/** Asked while there is no connection: the row says so, and waits. */
export const OfflineInARow: Story = {
  beforeEach: () => () => window.dispatchEvent(new Event('online')),
  play: async (context) => {
    const row = await findRow(context, 'Safari on iPhone')
    const { emulator } = loadedDevices(context).devices
    window.dispatchEvent(new Event('offline'))
    emulator.addFault({
      operation: '*',
      times: Number.POSITIVE_INFINITY,
      effect: { kind: 'drop' },
    })
    await userEvent.click(within(row).getByRole('switch'))
    await within(row).findByText(/^You’re offline/)
  },
}

/** Given up there: nobody knows, and it can be asked. */
export const UnknownInARow: Story = {
  beforeEach: () => () => window.dispatchEvent(new Event('online')),
  play: async (context) => {
    await OfflineInARow.play?.(context)
    await press(context, 'Cancel')
    const row = await findRow(context, 'Safari on iPhone')
    await within(row).findByRole('button', { name: 'Check again' })
    await expect(row).toHaveAttribute('data-state', 'unknown')
  },
}

/** A device that is gone in Cognito when its switch is pressed. */
export const RemovedElsewhere: Story = {
  play: async (context) => {
    const row = await findRow(context, 'Safari on iPhone')
    const { devices } = loadedDevices(context)
    const { emulator, keys, seed } = devices as Many
    await emulator.send('AdminForgetDevice', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
      DeviceKey: keys[2],
    })
    await userEvent.click(within(row).getByRole('switch'))
    await within(row).findByText('This browser was removed from your account.')
    await expect(row).toHaveAttribute('data-state', 'forgotten')
  },
}

/** On for longer than the host's `maxAge`. */
export const OnForLong: Story = {
  args: { maxAge: 100 * 24 * 60 * 60_000 },
  play: async (context) => {
    const row = await findRow(context, 'Safari on iPad')
    await within(row).findByRole('button', { name: 'Keep it on' })
  },
}

export const Removing: Story = {
  play: async (context) => {
    const { canvas } = context
    await press(context, 'Remove Safari on iPhone')
    await canvas.findByRole('alertdialog', { name: 'Remove Safari on iPhone?' })
  },
}

/** The focus goes to the next row. */
export const Removed: Story = {
  play: async (context) => {
    await Removing.play?.(context)
    await press(context, 'Remove')
    await waitFor(() =>
      expect(context.canvas.queryByText('Safari on iPhone')).toBeNull(),
    )
    await waitFor(async () =>
      expect(await findRow(context, 'Ada’s laptop')).toHaveFocus(),
    )
  },
}

/** The refusal stays in the dialog, and the row in the list. */
export const RemovalRefused: Story = {
  loaders: [
    openMany(someDevices, ({ emulator }) =>
      emulator.addFault({
        operation: 'ForgetDevice',
        times: Number.POSITIVE_INFINITY,
        effect: { kind: 'error', name: 'ForbiddenException', status: 403 },
      }),
    ),
  ],
  play: async (context) => {
    await Removing.play?.(context)
    await press(context, 'Remove')
    await context.canvas.findByRole('group', { name: 'Not removed.' })
    await findRow(context, 'Safari on iPhone')
  },
}

/** Its dialog was closed with Escape while it was at work. */
export const RemovalRefusedLater: Story = {
  loaders: RemovalRefused.loaders,
  play: async (context) => {
    const { canvas, loaded } = context
    const release = loadedDevices({ loaded }).devices.hold('ForgetDevice')
    await Removing.play?.(context)
    await press(context, 'Remove')
    // A script's key does not reach the browser's own handling.
    canvas
      .getByRole('alertdialog')
      .dispatchEvent(new Event('cancel', { cancelable: true }))
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
    release()
    const row = within(await findRow(context, 'Safari on iPhone'))
    await row.findByRole('group', { name: 'Not removed.' })
    await expect(
      canvas.getByRole('button', { name: 'Remove Safari on iPhone' }),
    ).toHaveFocus()
  },
}

export const ThisBrowserRemoved: Story = {
  play: async (context) => {
    await press(context, 'Remove Chrome on macOS')
    await press(context, 'Remove')
    await context.canvas.findByText(/^This browser was removed/, {
      selector: 'div',
    })
  },
}

async function removeOthers(context: Context) {
  await press(context, 'Remove all other browsers')
  await context.canvas.findByRole('alertdialog', { name: 'Remove 4 browsers?' })
  await press(context, 'Remove all')
}

export const RemovingOthers: Story = {
  loaders: [
    openMany(someDevices, ({ emulator }) => {
      emulator.addFault({ operation: 'ForgetDevice', times: 3 })
      emulator.addFault({ operation: 'ForgetDevice', latencyMs: 60_000 })
    }),
  ],
  play: async (context) => {
    await removeOthers(context)
    await context.canvas.findByText('3 of 4 done')
  },
}

export const OthersRemoved: Story = {
  play: async (context) => {
    await removeOthers(context)
    await context.canvas.findByText(
      '4 removed',
      { selector: 'div' },
      { timeout: 5_000 },
    )
    await expect(await findRows(context)).toHaveLength(1)
  },
}

/** Stopped in the middle: what was not tried stays. */
export const OthersStopped: Story = {
  loaders: [
    openMany(someDevices, ({ emulator }) =>
      emulator.addFault({
        operation: 'ForgetDevice',
        times: Number.POSITIVE_INFINITY,
        latencyMs: 1_500,
      }),
    ),
  ],
  play: async (context) => {
    await removeOthers(context)
    await press(context, 'Stop')
    await context.canvas.findByText(/^\d removed, \d not tried$/, {
      selector: '.cdev-message *',
    })
  },
}

/** Two are refused, and stay. */
export const SomeRefused: Story = {
  loaders: [
    openMany(someDevices, ({ emulator, keys }) => {
      for (const deviceKey of keys.slice(0, 2))
        emulator.addFault({
          operation: 'ForgetDevice',
          deviceKey,
          times: Number.POSITIVE_INFINITY,
          effect: { kind: 'error', name: 'ForbiddenException', status: 403 },
        })
    }),
  ],
  play: async (context) => {
    await removeOthers(context)
    await context.canvas.findByRole('group', { name: '2 removed, 2 refused' })
    await expect(await findRows(context)).toHaveLength(3)
  },
}

/** Cleared cookies and private windows leave devices of one name behind. */
export const Duplicates: Story = {
  loaders: [
    openMany([
      { name: deviceNames.chromeOnMac, days: 40 },
      { name: deviceNames.chromeOnMac, days: 12 },
      { name: deviceNames.firefoxOnLinux, days: 2 },
      { name: deviceNames.chromeOnMac },
    ]),
  ],
  play: async (context) => {
    await findRows(context)
    await expect(
      context.canvas.getAllByText(/^Perhaps one of the browsers above/),
    ).toHaveLength(2)
  },
}

/** No name, one that says nothing, and one that is very long. */
export const OddNames: Story = {
  loaders: [
    openMany([
      { name: ' ' },
      { name: 'okhttp/4.9' },
      { name: 'A'.repeat(120) },
      { name: deviceNames.chromeOnMac },
    ]),
  ],
}

export const WithAddresses: Story = {
  args: { includeIpAddress: true },
  play: async (context) => {
    const [row] = await findRows(context)
    await expect(row).toHaveTextContent('IP address')
  },
}

export const Many: Story = {
  loaders: [
    openMany([
      ...Array.from({ length: 70 }, (_, index): SeededDevice => {
        const names = Object.values(deviceNames)
        return { name: names[index % names.length], days: index }
      }),
      { name: deviceNames.chromeOnMac },
    ]),
  ],
  play: async (context) => {
    await expect(await findRows(context)).toHaveLength(71)
  },
}

/** This sign-in has no device, and no other is remembered. */
export const Empty: Story = {
  loaders: [
    openDevices({
      pool: { tracking: 'off' },
      // From the next sign-in on.
      prepare: ({ emulator, seed }) =>
        emulator.send('UpdateUserPool', {
          UserPoolId: seed.userPoolId,
          DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true },
        }),
    }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText(/^No browser skips the code/)
  },
}

export const NotAvailable: Story = {
  loaders: [openDevices({ pool: { tracking: 'off' } })],
  play: async ({ canvas }) => {
    await canvas.findByText(
      'Skipping the code is not available for this account.',
    )
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const SignedOut: Story = {
  loaders: [openDevices({ signedIn: false })],
  play: async ({ canvas }) => {
    await canvas.findByText('Sign in to see your browsers.')
  },
}

export const Loading: Story = {
  loaders: [
    openMany(someDevices, ({ emulator }) =>
      emulator.addFault({ operation: 'ListDevices', latencyMs: 60_000 }),
    ),
  ],
}

export const OfflineWhileLoading: Story = {
  beforeEach: () => {
    onlineManager.setOnline(false)
    return () => onlineManager.setOnline(true)
  },
  play: async ({ canvas }) => {
    await canvas.findByText(/^You’re offline/)
  },
}

const blocked = {
  operation: 'ListDevices',
  effect: { kind: 'error', name: 'ForbiddenException', status: 403 },
} as const

export const CannotBeRead: Story = {
  loaders: [
    openMany(someDevices, ({ emulator }) =>
      emulator.addFault({ ...blocked, times: 2 }),
    ),
  ],
  play: async (context) => {
    await press(context, 'Try again')
    await context.canvas.findByRole('button', { name: 'Try again' })
    await expect(context.canvasElement).not.toHaveTextContent(/signing in/i)
  },
}

/** Read again, with what had the focus gone: the heading has it. */
export const ReadAgain: Story = {
  loaders: [
    openMany(someDevices, ({ emulator }) => emulator.addFault(blocked)),
  ],
  play: async (context) => {
    await press(context, 'Try again')
    await expect(await findRows(context)).toHaveLength(5)
    await expect(context.canvas.getByRole('heading')).toHaveFocus()
  },
}

/** What was read before stays, and says that it may be old. */
export const CannotBeReadAgain: Story = {
  loaders: [
    async () => ({ ...(await openMany()()), queryClient: new QueryClient() }),
  ],
  play: async (context) => {
    await findRows(context)
    const { devices, queryClient } = loadedDevices(context)
    devices.emulator.addFault({ ...blocked, times: Number.POSITIVE_INFINITY })
    await queryClient?.refetchQueries()
    await context.canvas.findByRole('group', { name: 'Not up to date.' })
    await expect(await findRows(context)).toHaveLength(5)
  },
}

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { locale: 'ar', displayText: { title: 'متصفحاتك' } },
}

export const Dark: Story = { globals: { theme: 'dark' } }

/** In a pane narrower than 28rem the switch goes under the name. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '15rem' }}>
        <Story />
      </div>
    ),
  ],
}

/** The host's pool remembers every browser by itself. */
export const RememberedByThemselves: Story = {
  parameters: { provider: { pool: { tracking: 'always' } } },
  play: async ({ canvas }) => {
    await canvas.findByText(/New browsers are added by themselves/)
  },
}

/** The host has names of its own, by `formatDeviceName` of the provider. */
export const NamedByTheHost: Story = {
  parameters: {
    provider: {
      formatDeviceName: (device: { name?: string }) =>
        device.name === 'Ada’s laptop' ? 'Laptop in the kitchen' : undefined,
    },
  },
  play: async (context) => {
    await findRow(context, 'Laptop in the kitchen')
  },
}

/** On, off, or about to be removed: nothing promises that the code is skipped. */
export const CodesAllTheSame: Story = {
  parameters: { provider: { pool: { suppressesMfa: false } } },
  play: async (context) => {
    const row = await findRow(context, 'Safari on iPhone')
    await userEvent.click(within(row).getByRole('switch'))
    await waitFor(() => expect(row).toHaveAttribute('data-state', 'off'))
    await press(context, 'Remove Chrome on macOS')
    await context.canvas.findByRole('alertdialog')
    await expect(context.canvasElement).not.toHaveTextContent(
      /skip|password only/i,
    )
    await press(context, 'Cancel')
  },
}
