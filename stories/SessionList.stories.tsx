import { createDeviceDates, SessionList } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { displayText as arabic } from '@cognito-devices/ui/locales/ar'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { onlineManager } from '@tanstack/react-query'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { refuse } from '../test/support/refuse.ts'
import {
  loadedSessions,
  openSessionStory,
  someSessions,
} from './support/openSessionStory.ts'
import { saying, textOf } from './support/textOf.ts'
import { withDevices } from './support/withDevices.tsx'

const meta = {
  component: SessionList,
  decorators: [withDevices],
  loaders: [openSessionStory()],
  args: {
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

const safariOnIos = (context: Context) =>
  textOf(context).browserOn('Safari', 'iOS')

const fiveHoursAgo = (context: Context) =>
  createDeviceDates(textOf(context).locale).relative(
    Date.now() - 5 * 60 * 60_000,
  )

const findRows = ({ canvas }: Context) => canvas.findAllByRole('listitem')

async function findRow(context: Context, name: string) {
  await findRows(context)
  return context.canvas.findByRole('listitem', { name })
}

const press = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }))

const signOutSafari = (context: Context) =>
  press(context, `${textOf(context)['sign-out']} ${safariOnIos(context)}`)

const confirm = async (context: Context, name = textOf(context)['sign-out']) =>
  userEvent.click(
    within(await context.canvas.findByRole('alertdialog')).getByRole('button', {
      name,
    }),
  )

const always = Number.POSITIVE_INFINITY

/** This browser first, then the last active. */
export const Several: Story = {
  play: async (context) => {
    const rows = await findRows(context)
    await expect(rows).toHaveLength(4)
    const text = textOf(context)
    await expect(rows[0]).toHaveTextContent(
      `${text.browserOn('Chrome', 'macOS')} ${text.thisBrowser}`,
    )
    await expect(rows[0]).toHaveTextContent(text.activeNow)
    await expect(rows[1]).toHaveTextContent(
      `${safariOnIos(context)}${fiveHoursAgo(context)}`,
    )
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
    await expect(row).toHaveTextContent('127.0.0.1')
    await expect(row).toHaveTextContent(fiveHoursAgo(context))
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
    await expect(row).toHaveTextContent('Ada’s laptop')
    await expect(row).toHaveTextContent(fiveHoursAgo(context))
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
    const row = await findRow(context, safariOnIos(context))
    await expect(row).toHaveTextContent(textOf(context).sharedSignIn(1))
    await expect(await findRows(context)).toHaveLength(4)
  },
}

/** One of them may be this very browser: nothing is ended before that is said. */
export const NotMarked: Story = {
  loaders: [openSessionStory({ isUnmarked: true })],
  play: async (context) => {
    const { endManyText, join, mayBeThisOne, signedInIntro } = textOf(context)
    await context.canvas.findByText(join(signedInIntro, mayBeThisOne))
    await signOutSafari(context)
    await context.canvas.findByText(join(endManyText, mayBeThisOne))
  },
}

export const OnlyHere: Story = {
  loaders: [openSessionStory({ others: [] })],
  play: async (context) => {
    const { endOthers, signedInOnlyHere } = textOf(context)
    await context.canvas.findByText(signedInOnlyHere)
    await expect(context.canvas.queryByText(endOthers)).toBeNull()
  },
}

export const SigningOut: Story = {
  play: async (context) => {
    const row = await findRow(context, safariOnIos(context))
    loadedSessions(context).hold('RevokeUserSession')
    await signOutSafari(context)
    await expect(row).toHaveTextContent(textOf(context).ending)
    await waitFor(() => expect(row).toHaveFocus())
  },
}

/** It stays, and says so; it leaves at the next visit. */
export const SignedOut: Story = {
  play: async (context) => {
    const row = await findRow(context, safariOnIos(context))
    await signOutSafari(context)
    await waitFor(() => expect(row).toHaveTextContent(textOf(context).ended))
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
    const row = await findRow(context, safariOnIos(context))
    await signOutSafari(context)
    await within(row).findByRole('button', {
      name: textOf(context).retry,
    })
    await expect(row).toHaveTextContent(textOf(context).notEnded)
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
    const row = await findRow(context, safariOnIos(context))
    await signOutSafari(context)
    await within(row).findByRole('button', {
      name: textOf(context)['reset-password'],
    })
  },
}

export const AskingForAll: Story = {
  play: async (context) => {
    await findRows(context)
    await press(context, textOf(context).endOthers)
    await context.canvas.findByText(textOf(context).endManyTitle(3))
  },
}

/** One after the other, and it can be stopped. */
export const SigningAllOut: Story = {
  play: async (context) => {
    await AskingForAll.play?.(context)
    loadedSessions(context).hold('RevokeUserSession')
    await confirm(context)
    await context.canvas.findByText(textOf(context).endProgress(1, 3), {
      selector: '.cdev-sentence',
    })
    const stop = await context.canvas.findByRole('button', {
      name: textOf(context).stop,
    })
    await waitFor(() => expect(stop).toHaveFocus())
  },
}

export const AllSignedOut: Story = {
  play: async (context) => {
    await AskingForAll.play?.(context)
    await confirm(context)
    await context.canvas.findByText(saying(textOf(context).endResult(3, 0)), {
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
    await context.canvas.findByText(saying(textOf(context).endResult(2, 1)), {
      selector: '.cdev-sentence',
    })
    await context.canvas.findByRole('button', {
      name: textOf(context).retry,
    })
  },
}

/** This page too, and it says so. */
export const AskingForEverywhere: Story = {
  play: async (context) => {
    await findRows(context)
    await press(context, textOf(context).everywhere)
    await context.canvas.findByText(textOf(context).everywhereText)
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
    await context.canvas.findByRole('button', {
      name: textOf(context).retry,
    })
  },
}

export const SignedOutEverywhere: Story = {
  play: async (context) => {
    await AskingForEverywhere.play?.(context)
    await confirm(context)
    await context.canvas.findByText(textOf(context).everywhereDone, {
      selector: '.cdev-sentence',
    })
    await context.canvas.findByRole('button', {
      name: textOf(context).signIn,
    })
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
  play: async (context) => {
    await context.canvas.findByText(textOf(context).loading)
  },
}

export const NotLoaded: Story = {
  loaders: [
    openSessionStory({
      prepare: (sessions) =>
        refuse(sessions, 'ListUserSessions', 'Forbidden', always),
    }),
  ],
  play: async (context) => {
    await context.canvas.findByText(textOf(context).notLoaded)
  },
}

export const Offline: Story = {
  beforeEach: () => {
    onlineManager.setOnline(false)
    return () => onlineManager.setOnline(true)
  },
  play: async (context) => {
    await context.canvas.findByText(textOf(context).offlineRead)
  },
}

export const SignedOutHere: Story = {
  loaders: [openSessionStory({ prepare: (sessions) => sessions.signOut() })],
  play: async (context) => {
    await context.canvas.findByText(textOf(context).notSignedInSessions)
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
  play: async (context) => {
    const text = textOf(context)
    await context.canvas.findByText(text['refused-by-pool'])
    await context.canvas.findByRole('button', { name: text.everywhere })
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
