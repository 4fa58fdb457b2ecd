import {
  type ConfirmDialogPartProps,
  createDeviceDates,
  DeviceList,
  type DeviceRowPartProps,
  RememberedDeviceToggle,
  useDeviceRow,
} from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { displayText as arabic } from '@cognito-devices/ui/locales/ar'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { onlineManager, QueryClient } from '@tanstack/react-query'
import { AlertDialog } from 'radix-ui'
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test'
import { createNameStore } from '../test/support/createNameStore.ts'
import {
  createManyDevices,
  deviceNames,
  type SeededDevice,
  someDevices,
} from './support/openManyDevices.ts'
import { beginning, saying, textOf } from './support/textOf.ts'
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

const safariOnIphone = (context: Context) =>
  textOf(context).browserOn('Safari', 'iPhone')

const chromeOnMac = (context: Context) =>
  textOf(context).browserOn('Chrome', 'macOS')

const findRows = ({ canvas }: Context) => canvas.findAllByRole('listitem')

async function findRow(context: Context, name = safariOnIphone(context)) {
  const rows = await findRows(context)
  const row = rows.find((each) => within(each).queryByText(name))
  if (!row) throw new Error(`There is no row called ${name}.`)
  return row
}

const press = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }))

/** Opens the row, and asks whether to remove the device. */
async function askToRemove(context: Context, name = safariOnIphone(context)) {
  const { more, remove } = textOf(context)
  await press(context, more(name))
  await press(context, `${remove} ${name}`)
}

const confirm = async (context: Context, name = textOf(context).remove) =>
  userEvent.click(
    within(await context.canvas.findByRole('alertdialog')).getByRole('button', {
      name,
    }),
  )

const findRemoveButton = async (context: Context) =>
  within(await findRow(context)).findByRole('button', {
    name: `${textOf(context).remove} ${safariOnIphone(context)}`,
  })

/** This browser first, then the last used. */
export const Several: Story = {
  play: async (context) => {
    const rows = await findRows(context)
    const text = textOf(context)
    // "Yesterday" would be another day when midnight passes meanwhile.
    const lastMonth = createDeviceDates(text.locale).relative(
      Date.now() - 32 * 24 * 60 * 60_000,
    )
    await expect(rows).toHaveLength(5)
    await expect(rows[0]).toHaveTextContent(
      `${chromeOnMac(context)} ${text.thisBrowser}`,
    )
    await expect(rows[0]).toHaveTextContent(text.activeNow)
    await expect(rows[1]).toHaveTextContent(safariOnIphone(context))
    await expect(rows[3]).toHaveTextContent(
      `${text.browserOn('Firefox', 'Linux')}${lastMonth}`,
    )
    await expect(rows[4]).toHaveTextContent(text.unused(130))
  },
}

/** Exact dates, for who cannot hover, and the way to remove it. */
export const Opened: Story = {
  play: async (context) => {
    const { firstUsed, more } = textOf(context)
    await press(context, more(safariOnIphone(context)))
    const row = await findRow(context)
    await expect(row).toHaveTextContent(beginning(firstUsed))
    await findRemoveButton(context)
  },
}

export const OnlyThisBrowser: Story = {
  loaders: [openMany([{ name: deviceNames.chromeOnMac }])],
  play: async (context) => {
    await expect(await findRows(context)).toHaveLength(1)
    await expect(
      context.canvas.queryByText(textOf(context).removeOthers),
    ).toBeNull()
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
    const row = await findRow(context)
    const control = within(row).getByRole('switch')
    await userEvent.click(control)
    await waitFor(() => expect(row).not.toHaveAttribute('data-pending'))
    await expect(row).toHaveAttribute('data-state', 'off')
    await expect(control).toHaveFocus()
  },
}

/** A refusal stays in the row that it is about. What helps opens in place. */
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
    const row = await findRow(context)
    await userEvent.click(within(row).getByRole('switch'))
    await within(row).findByRole('button', {
      name: textOf(context)['reset-password'],
    })
  },
}

/** One line, which ends with its one way out; the reason is in the opened row. */
export const RefusedInOneLine: Story = {
  args: { recoveries: { 'sign-in': { onStart: fn() } } },
  loaders: [
    openMany(someDevices, ({ emulator }) =>
      emulator.addFault({
        operation: 'UpdateDeviceStatus',
        times: 2,
        effect: { kind: 'error', name: 'NotAuthorizedException' },
      }),
    ),
  ],
  play: async (context) => {
    const row = await findRow(context)
    await userEvent.click(within(row).getByRole('switch'))
    await within(row).findByRole('button', {
      name: textOf(context)['sign-in'],
    })
    await expect(row).toHaveTextContent(textOf(context).notSaved)
  },
}

/** Asked while there is no connection: the row says so, and waits. */
export const OfflineInARow: Story = {
  beforeEach: () => () => window.dispatchEvent(new Event('online')),
  play: async (context) => {
    const row = await findRow(context)
    const { emulator } = loadedDevices(context).devices
    window.dispatchEvent(new Event('offline'))
    emulator.addFault({
      operation: '*',
      times: Number.POSITIVE_INFINITY,
      effect: { kind: 'drop' },
    })
    await userEvent.click(within(row).getByRole('switch'))
    await within(row).findByText(textOf(context).offline)
  },
}

/** Given up there: nobody knows, and it can be asked. */
export const UnknownInARow: Story = {
  beforeEach: () => () => window.dispatchEvent(new Event('online')),
  play: async (context) => {
    await OfflineInARow.play?.(context)
    const { checkAgain, undo } = textOf(context)
    await press(context, undo)
    const row = await findRow(context)
    await within(row).findByRole('button', { name: checkAgain })
    await expect(row).toHaveAttribute('data-state', 'unknown')
  },
}

/** A device that is gone in Cognito when its switch is pressed. */
export const RemovedElsewhere: Story = {
  play: async (context) => {
    const row = await findRow(context)
    const { devices } = loadedDevices(context)
    const { emulator, keys, seed } = devices as Many
    await emulator.send('AdminForgetDevice', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
      DeviceKey: keys[2],
    })
    await userEvent.click(within(row).getByRole('switch'))
    await within(row).findByText(textOf(context).goneRow)
    await expect(row).toHaveAttribute('data-state', 'forgotten')
  },
}

/** On for longer than the host's `maxAge`. */
export const OnForLong: Story = {
  args: { maxAge: 100 * 24 * 60 * 60_000 },
  play: async (context) => {
    const row = await findRow(
      context,
      textOf(context).browserOn('Safari', 'iPad'),
    )
    await within(row).findByRole('button', {
      name: textOf(context).turnOff,
    })
  },
}

/** The host's server ends the trust in each of them after 300 days. */
export const TrustedUntil: Story = {
  parameters: {
    provider: { trust: { maxAge: 300 * 24 * 60 * 60_000, isEnforced: true } },
  },
  play: async (context) => {
    const [own] = await findRows(context)
    const { activeNow, until } = textOf(context)
    await expect(own).toHaveTextContent(activeNow)
    await expect(own).toHaveTextContent(beginning(until))
  },
}

async function openName(context: Context, name = safariOnIphone(context)) {
  const { more, rename } = textOf(context)
  await press(context, more(name))
  await press(context, `${rename} ${name}`)
}

async function rename(context: Context, name: string) {
  await openName(context)
  await userEvent.keyboard(name)
  await press(context, textOf(context).save)
}

/** The host keeps people's names for their browsers. */
export const Renaming: Story = {
  parameters: { provider: { deviceNames: createNameStore().deviceNames } },
  play: async (context) => {
    await openName(context)
    const field = await context.canvas.findByRole('textbox', {
      name: textOf(context).renameLabel,
    })
    await waitFor(() => expect(field).toHaveFocus())
  },
}

/** The name that a person typed stands as it is, in every language. */
export const Renamed: Story = {
  parameters: {
    texts: 'own',
    provider: { deviceNames: createNameStore().deviceNames },
  },
  play: async (context) => {
    await rename(context, 'Ada’s phone')
    const row = await findRow(context, 'Ada’s phone')
    await expect(row).toHaveTextContent(/^Ada’s phone/)
  },
}

/** The host's store has refused it. */
export const NotRenamed: Story = {
  parameters: {
    provider: {
      deviceNames: {
        get: async () => ({}),
        set: () => Promise.reject(new Error('Refused.')),
      },
    },
  },
  play: async (context) => {
    await rename(context, 'Ada’s phone')
    const row = await findRow(context)
    await within(row).findByText(saying(textOf(context).notRenamed))
  },
}

export const Removing: Story = {
  play: async (context) => {
    const name = textOf(context).removeTitle(safariOnIphone(context))
    await askToRemove(context)
    await context.canvas.findByRole('alertdialog', { name })
  },
}

/** The focus goes to the next row. */
export const Removed: Story = {
  play: async (context) => {
    await Removing.play?.(context)
    await confirm(context)
    await waitFor(() =>
      expect(context.canvas.queryByText(safariOnIphone(context))).toBeNull(),
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
    await confirm(context)
    await context.canvas.findByRole('group', {
      name: textOf(context).notRemoved,
    })
    await findRow(context)
  },
}

/** Its dialog was closed with Escape while it was at work. */
export const RemovalRefusedLater: Story = {
  loaders: RemovalRefused.loaders,
  play: async (context) => {
    const { canvas, loaded } = context
    const release = loadedDevices({ loaded }).devices.hold('ForgetDevice')
    await Removing.play?.(context)
    await confirm(context)
    // A script's key does not reach the browser's own handling.
    canvas
      .getByRole('alertdialog')
      .dispatchEvent(new Event('cancel', { cancelable: true }))
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
    release()
    const row = within(await findRow(context))
    await row.findByRole('group', { name: textOf(context).notRemoved })
    await expect(await findRemoveButton(context)).toHaveFocus()
  },
}

export const ThisBrowserRemoved: Story = {
  play: async (context) => {
    await askToRemove(context, chromeOnMac(context))
    await confirm(context)
    await context.canvas.findByText(textOf(context).removedCurrent, {
      selector: 'div',
    })
  },
}

async function removeOthers(context: Context) {
  const text = textOf(context)
  await press(context, text.removeOthers)
  const name = text.removeManyTitle(4)
  await context.canvas.findByRole('alertdialog', { name })
  await confirm(context, text.removeSelected(4))
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
    await context.canvas.findByText(textOf(context).progress(4, 4))
  },
}

export const OthersRemoved: Story = {
  play: async (context) => {
    await removeOthers(context)
    await context.canvas.findByText(textOf(context).result(4, 0), {
      selector: 'div',
    })
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
    const { result, stop } = textOf(context)
    await press(context, stop)
    const results = [1, 2, 3].map((removed) => result(removed, 4 - removed))
    await context.canvas.findByText((said) => results.includes(said), {
      selector: '.cdev-bar *',
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
    const { errorForbidden, result } = textOf(context)
    await context.canvas.findByText(saying(result(2, 2), errorForbidden), {
      selector: '.cdev-bar *',
    })
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
      context.canvas.getAllByText(saying(textOf(context).alikeHere)),
    ).toHaveLength(2)
  },
}

/** None, one that cannot be seen, one that lies, and one that is very long. */
export const OddNames: Story = {
  parameters: { texts: 'own' },
  loaders: [
    openMany([
      { name: ' ' },
      { name: 'okhttp/4.9', days: 1 },
      { name: '\u200b\u2060', days: 2 },
      { name: 'This browser', days: 3 },
      { name: 'A'.repeat(1_000), days: 4 },
      { name: deviceNames.chromeOnMac },
    ]),
  ],
}

export const WithAddresses: Story = {
  args: { includeIpAddress: true },
  play: async (context) => {
    const { ipAddress, more } = textOf(context)
    await press(context, more(chromeOnMac(context)))
    const [row] = await findRows(context)
    await expect(row).toHaveTextContent(beginning(ipAddress))
  },
}

const seventy = [
  ...Array.from({ length: 70 }, (_, index): SeededDevice => {
    const names = Object.values(deviceNames)
    return { name: names[index % names.length], days: index * 2 }
  }),
  { name: deviceNames.chromeOnMac },
]

/** The twenty last used, a field to find one, and filters. */
export const Many: Story = {
  loaders: [openMany(seventy)],
  play: async (context) => {
    await expect(await findRows(context)).toHaveLength(20)
    await context.canvas.findByText(textOf(context).unusedCount(25, 90))
  },
}

export const AllOfMany: Story = {
  loaders: Many.loaders,
  play: async (context) => {
    await press(context, textOf(context).showMore(51))
    await expect(await findRows(context)).toHaveLength(71)
  },
}

export const Found: Story = {
  loaders: Many.loaders,
  play: async (context) => {
    const field = await context.canvas.findByRole('searchbox')
    await userEvent.type(field, 'ipad')
    await expect(await findRows(context)).toHaveLength(14)
  },
}

export const NothingFound: Story = {
  loaders: Many.loaders,
  play: async (context) => {
    const { canvas } = context
    await userEvent.type(await canvas.findByRole('searchbox'), 'netscape')
    await canvas.findByText(textOf(context).nothingFound('netscape'))
  },
}

/** The summary leads to those that are not used. */
export const Reviewing: Story = {
  loaders: Many.loaders,
  play: async (context) => {
    const { canvas } = context
    const text = textOf(context)
    await press(context, text.review)
    const boxes = await canvas.findAllByRole('checkbox')
    for (const box of boxes.slice(0, 3)) await userEvent.click(box)
    await canvas.findByText(text.selected(3))
  },
}

export const SeveralRemoved: Story = {
  loaders: Many.loaders,
  play: async (context) => {
    await Reviewing.play?.(context)
    const text = textOf(context)
    await press(context, text.removeSelected(3))
    await confirm(context, text.removeSelected(3))
    await context.canvas.findByText(text.result(3, 0), {
      selector: '.cdev-bar *',
    })
  },
}

/** A `RememberedDeviceToggle` on the same page has this browser. */
export const WithoutThisBrowser: Story = {
  args: { includeCurrentDevice: false },
  render: (args) => (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <RememberedDeviceToggle displayText={args.displayText} />
      <DeviceList {...args} />
    </div>
  ),
  play: async (context) => {
    await expect(await findRows(context)).toHaveLength(4)
    // The other switch is read by a call of its own.
    await waitFor(() =>
      expect(context.canvas.getAllByRole('switch')).toHaveLength(5),
    )
  },
}

/** The host lets nobody change anything here. */
export const ReadOnly: Story = {
  parameters: { provider: { isReadOnly: true } },
  play: async (context) => {
    const { more, remove } = textOf(context)
    await press(context, more(safariOnIphone(context)))
    await expect(
      context.canvas.queryByRole('button', {
        name: (name) => name.startsWith(remove),
      }),
    ).toBeNull()
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
  play: async (context) => {
    await context.canvas.findByText(textOf(context).empty)
  },
}

export const NotAvailable: Story = {
  loaders: [openDevices({ pool: { tracking: 'off' } })],
  play: async (context) => {
    const { canvas } = context
    await canvas.findByText(textOf(context)['refused-by-pool'])
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const SignedOut: Story = {
  loaders: [openDevices({ signedIn: false })],
  play: async (context) => {
    await context.canvas.findByText(textOf(context).notSignedInList)
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
  play: async (context) => {
    await context.canvas.findByText(textOf(context).offlineRead)
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
    const text = textOf(context)
    await press(context, text.retry)
    await context.canvas.findByRole('button', { name: text.retry })
    await expect(context.canvasElement).not.toHaveTextContent(text.intro)
  },
}

/** Read again, with what had the focus gone: the heading has it. */
export const ReadAgain: Story = {
  loaders: [
    openMany(someDevices, ({ emulator }) => emulator.addFault(blocked)),
  ],
  play: async (context) => {
    await press(context, textOf(context).retry)
    await expect(await findRows(context)).toHaveLength(5)
    const heading = context.canvas.getByRole('heading')
    await waitFor(() => expect(heading).toHaveFocus())
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
    await context.canvas.findByRole('group', {
      name: textOf(context).notRefreshed,
    })
    await expect(await findRows(context)).toHaveLength(5)
  },
}

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { locale: 'ar', displayText: arabic },
}

export const Dark: Story = { globals: { theme: 'dark' } }

/** In a pane narrower than 15rem what acts goes under what is said. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '13rem' }}>
        <Story />
      </div>
    ),
  ],
}

/** The host's pool remembers every browser by itself. */
export const RememberedByThemselves: Story = {
  parameters: { provider: { pool: { tracking: 'always' } } },
  play: async (context) => {
    await context.canvas.findByText(saying(textOf(context).introAlways))
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
    const row = await findRow(context)
    await userEvent.click(within(row).getByRole('switch'))
    await waitFor(() => expect(row).toHaveAttribute('data-state', 'off'))
    await askToRemove(context, chromeOnMac(context))
    await context.canvas.findByRole('alertdialog')
    const text = textOf(context)
    for (const promise of [
      text.intro,
      text.hintOn,
      text.hintOtherOn,
      text.removeCurrentText,
    ])
      await expect(context.canvasElement).not.toHaveTextContent(promise)
    await press(context, text.cancel)
  },
}

function OwnRow({ row }: DeviceRowPartProps) {
  const item = useDeviceRow(row)
  return (
    <p {...item.getRootProps()}>
      <strong {...item.getNameProps()}>{item.name}</strong>{' '}
      <span {...item.getHintProps()}>{item.hint}</span>
      {item.line && <em {...item.getLineProps()}>{item.line.text}</em>}{' '}
      {item.hasSwitch && (
        <button {...item.getSwitchProps()}>{item.isChecked ? '☑' : '☐'}</button>
      )}
    </p>
  )
}

/** Your own markup of a row, over `useDeviceRow`. */
export const OwnRows: Story = {
  parameters: { page: 'host' },
  args: { components: { Row: OwnRow } },
  play: async (context) => {
    const row = await findRow(context)
    await userEvent.click(within(row).getByRole('switch'))
    await waitFor(() => expect(row).toHaveAttribute('data-state', 'off'))
  },
}

const OwnDialog = ({
  cancelText,
  children,
  confirmText,
  description,
  isPending,
  onConfirm,
  onOpenChange,
  title,
}: ConfirmDialogPartProps) => (
  <AlertDialog.Root open onOpenChange={onOpenChange}>
    <AlertDialog.Portal>
      <AlertDialog.Content className="own-dialog">
        <AlertDialog.Title>{title}</AlertDialog.Title>
        <AlertDialog.Description asChild>
          <div>{description}</div>
        </AlertDialog.Description>
        {children}
        <AlertDialog.Cancel>{cancelText}</AlertDialog.Cancel>
        <button type="button" disabled={isPending} onClick={onConfirm}>
          {confirmText}
        </button>
      </AlertDialog.Content>
    </AlertDialog.Portal>
  </AlertDialog.Root>
)

/** Radix's `AlertDialog`, and a button of one's own that opens it. */
export const OwnDialogAndButton: Story = {
  parameters: { page: 'host' },
  args: {
    components: {
      Dialog: OwnDialog,
      RemoveButton: (props) => <button type="button" {...props} />,
    },
  },
  play: async (context) => {
    const { remove, removeTitle } = textOf(context)
    await askToRemove(context)
    const dialog = await screen.findByRole('alertdialog', {
      name: removeTitle(safariOnIphone(context)),
    })
    await userEvent.click(within(dialog).getByRole('button', { name: remove }))
    await waitFor(() =>
      expect(context.canvas.queryByText(safariOnIphone(context))).toBeNull(),
    )
  },
}
