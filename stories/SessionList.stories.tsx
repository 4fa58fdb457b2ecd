import { SessionList } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { displayText as arabic } from '@cognito-devices/ui/locales/ar'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { onlineManager } from '@tanstack/react-query'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import type { Sessions } from '../test/support/createSessions.ts'
import {
  loadedSessions,
  openSessionStory,
  someSessions,
} from './support/openSessionStory.ts'
import { withDevices } from './support/withDevices.tsx'

const meta = {
  component: SessionList,
  decorators: [withDevices],
  loaders: [openSessionStory()],
  args: {
    locale: 'en-GB',
    onEnd: fn(),
    onEndOthers: fn(),
    onSignOutEverywhere: fn(),
    onError: fn(),
    onReview: fn(),
    recoveries: amplifyRecoveries,
  },
} satisfies Meta<typeof SessionList>

export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const findRows = ({ canvas }: Context) => canvas.findAllByRole('listitem')

async function findRow(context: Context, name: string) {
  await findRows(context)
  return context.canvas.findByRole('listitem', { name })
}

const press = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }))

const confirm = async ({ canvas }: Context, name = 'Sign out') =>
  userEvent.click(
    within(await canvas.findByRole('alertdialog')).getByRole('button', {
      name,
    }),
  )

const refuse = (
  { emulator }: Sessions,
  operation: string,
  name: string,
  times = 1,
) =>
  emulator.addFault({
    operation,
    times,
    effect: { kind: 'error', name: `${name}Exception` },
  })

const always = Number.POSITIVE_INFINITY

/** This browser first, then the last active. */
export const Several: Story = {
  play: async (context) => {
    const rows = await findRows(context)
    await expect(rows).toHaveLength(4)
    await expect(rows[0]).toHaveTextContent('Chrome on macOS This browser')
    await expect(rows[0]).toHaveTextContent('Active now')
    await expect(rows[1]).toHaveTextContent('Safari on iOS5 hours ago')
    await expect(
      within(rows[0] as HTMLElement).queryByRole('button'),
    ).toBeNull()
  },
}

/** Personal data, so only where it is asked for. */
export const WithPlaces: Story = {
  args: { includeIpAddress: true },
  play: async (context) => {
    const [, row] = await findRows(context)
    await expect(row).toHaveTextContent('127.0.0.1 · 5 hours ago')
  },
}

/** Two apps of one pool, by what the host calls them. */
export const NamedApps: Story = {
  render: (args, context) => {
    const { clientId } = loadedSessions(context).seed
    return (
      <SessionList {...args} clientNames={{ [clientId]: 'Ada’s laptop' }} />
    )
  },
  play: async (context) => {
    const [, row] = await findRows(context)
    await expect(row).toHaveTextContent('Ada’s laptop · 5 hours ago')
  },
}

/** A sign-in at managed login, with the app that came through it. */
export const SharedSignIn: Story = {
  loaders: [
    openSessionStory({
      // One of managed login lives for an hour.
      apart: 10 * 60_000,
      others: someSessions.map((other, index) => ({
        ...other,
        sso: index === 2,
      })),
    }),
  ],
  play: async (context) => {
    const row = await findRow(context, 'Safari on iOS')
    await expect(row).toHaveTextContent('Shared sign-in: 1 app')
    await expect(await findRows(context)).toHaveLength(4)
  },
}

export const OnlyHere: Story = {
  loaders: [openSessionStory({ others: [] })],
  play: async (context) => {
    await context.canvas.findByText('Signed in only here.')
    await expect(context.canvas.queryByText('Sign out all others')).toBeNull()
  },
}

export const SigningOut: Story = {
  play: async (context) => {
    const row = await findRow(context, 'Safari on iOS')
    loadedSessions(context).hold('RevokeUserSession')
    await press(context, 'Sign out Safari on iOS')
    await expect(row).toHaveTextContent('Signing out…')
    await expect(row).toHaveFocus()
  },
}

/** It stays, and says so; it leaves at the next visit. */
export const SignedOut: Story = {
  play: async (context) => {
    const row = await findRow(context, 'Safari on iOS')
    await press(context, 'Sign out Safari on iOS')
    await waitFor(() => expect(row).toHaveTextContent('Signed out'))
  },
}

/** One line, which ends with its one way out. */
export const Refused: Story = {
  loaders: [
    openSessionStory({
      prepare: (sessions) => refuse(sessions, 'RevokeUserSession', 'Forbidden'),
    }),
  ],
  play: async (context) => {
    const row = await findRow(context, 'Safari on iOS')
    await press(context, 'Sign out Safari on iOS')
    await within(row).findByRole('button', { name: 'Try again' })
    await expect(row).toHaveTextContent('Not signed out.')
  },
}

/** What helps opens in place, in the row that it is about. */
export const RefusedForAReset: Story = {
  loaders: [
    openSessionStory({
      prepare: (sessions) =>
        refuse(sessions, 'RevokeUserSession', 'PasswordResetRequired'),
    }),
  ],
  play: async (context) => {
    const row = await findRow(context, 'Safari on iOS')
    await press(context, 'Sign out Safari on iOS')
    await within(row).findByRole('button', { name: 'Reset password' })
  },
}

export const AskingForAll: Story = {
  play: async (context) => {
    await findRows(context)
    await press(context, 'Sign out all others')
    await context.canvas.findByText('Sign out 3 browsers?')
  },
}

/** One after the other, and it can be stopped. */
export const SigningAllOut: Story = {
  play: async (context) => {
    await AskingForAll.play?.(context)
    loadedSessions(context).hold('RevokeUserSession')
    await confirm(context)
    await context.canvas.findByText('Signing out 1 of 3…', {
      selector: '.cdev-sentence',
    })
    await expect(
      await context.canvas.findByRole('button', { name: 'Stop' }),
    ).toHaveFocus()
  },
}

export const AllSignedOut: Story = {
  play: async (context) => {
    await AskingForAll.play?.(context)
    await confirm(context)
    await context.canvas.findByText(/^3 signed out\./, {
      selector: '.cdev-sentence',
    })
  },
}

export const PartlySignedOut: Story = {
  loaders: [
    openSessionStory({
      prepare: (sessions) =>
        refuse(sessions, 'RevokeUserSession', 'InvalidParameter'),
    }),
  ],
  play: async (context) => {
    await AskingForAll.play?.(context)
    await confirm(context)
    await context.canvas.findByText(/^2 signed out, 1 not\./, {
      selector: '.cdev-sentence',
    })
    await context.canvas.findByRole('button', { name: 'Try again' })
  },
}

/** This page too, and it says so. */
export const AskingForEverywhere: Story = {
  play: async (context) => {
    await findRows(context)
    await press(context, 'Sign out everywhere')
    await context.canvas.findByText('Here too.')
  },
}

export const EverywhereRefused: Story = {
  loaders: [
    openSessionStory({
      prepare: (sessions) => refuse(sessions, 'GlobalSignOut', 'Forbidden'),
    }),
  ],
  play: async (context) => {
    await AskingForEverywhere.play?.(context)
    await confirm(context)
    await context.canvas.findByRole('button', { name: 'Try again' })
  },
}

export const SignedOutEverywhere: Story = {
  play: async (context) => {
    await AskingForEverywhere.play?.(context)
    await confirm(context)
    await context.canvas.findByText(/here too/, { selector: '.cdev-sentence' })
    await context.canvas.findByRole('button', { name: 'Sign in' })
  },
}

export const ReadOnly: Story = {
  args: { onReview: undefined },
  parameters: { provider: { isReadOnly: true } },
  play: async (context) => {
    await findRows(context)
    await expect(context.canvas.queryByRole('button')).toBeNull()
  },
}

export const Loading: Story = {
  loaders: [
    openSessionStory({
      prepare: (sessions) => {
        sessions.hold('ListUserSessions')
      },
    }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…')
  },
}

export const NotLoaded: Story = {
  loaders: [
    openSessionStory({
      prepare: (sessions) =>
        refuse(sessions, 'ListUserSessions', 'Forbidden', always),
    }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText('Couldn’t load.')
  },
}

export const Offline: Story = {
  beforeEach: () => {
    onlineManager.setOnline(false)
    return () => onlineManager.setOnline(true)
  },
  play: async ({ canvas }) => {
    await canvas.findByText('You’re offline.')
  },
}

export const SignedOutHere: Story = {
  loaders: [openSessionStory({ prepare: (sessions) => sessions.signOut() })],
  play: async ({ canvas }) => {
    await canvas.findByText('Sign in to see where you’re signed in.')
  },
}

/** Where the host wants it said; otherwise there is no section. */
export const NotAvailable: Story = {
  args: { whenUnavailable: 'message' },
  loaders: [
    openSessionStory({
      prepare: (sessions) =>
        refuse(sessions, 'ListUserSessions', 'OperationNotEnabled', always),
    }),
  ],
  play: async ({ canvas }) => {
    await canvas.findByText('Not available for your account.')
    await canvas.findByRole('button', { name: 'Sign out everywhere' })
  },
}

export const RightToLeft: Story = {
  args: { displayText: arabic, locale: 'ar', dir: 'rtl' },
  parameters: { texts: 'own' },
  play: async (context) => {
    await expect(await findRows(context)).toHaveLength(4)
    await context.canvas.findByText(arabic.signedInTitle)
  },
}
