import { AccountReview, type DeviceRecoveryProps } from '@cognito-devices/ui'
import { displayText as arabic } from '@cognito-devices/ui/locales/ar'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { onlineManager } from '@tanstack/react-query'
import { expect, fn, userEvent, within } from 'storybook/test'
import { refuse } from '../test/support/refuse.ts'
import {
  loadedSessions,
  openSessionStory,
  someSessions,
} from './support/openSessionStory.ts'
import { textOf } from './support/textOf.ts'
import { withDevices } from './support/withDevices.tsx'

/** The host's, or that of `amplifyRecoveries`; here without its code. */
const NewPassword = ({
  displayText: text,
  onCancel,
  onDone,
}: DeviceRecoveryProps) => (
  <div className="cdev-form">
    <div className="cdev-form-title">{text['reset-password']}</div>
    <div className="cdev-actions">
      <button type="button" style={{ minHeight: 44 }} onClick={onDone}>
        {text.turnOn}
      </button>
      <button type="button" style={{ minHeight: 44 }} onClick={onCancel}>
        {text.cancel}
      </button>
    </div>
  </div>
)

const meta = {
  component: AccountReview,
  decorators: [withDevices],
  loaders: [openSessionStory()],
  // What a story leaves must not be another's.
  beforeEach: () => localStorage.clear(),
  args: {
    open: true,
    onClose: fn(),
    onReview: fn(),
    onError: fn(),
    recoveries: { 'reset-password': { component: NewPassword } },
  },
} satisfies Meta<typeof AccountReview>

export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const safariOn = (context: Context, system: string) =>
  textOf(context).browserOn('Safari', system)

const press = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }))
const tick = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('checkbox', { name }))

/** As from a link in an e-mail: it does nothing before a press. */
export const Question: Story = {
  play: async (context) => {
    const { whatHappened } = textOf(context)
    await context.canvas.findByText(whatHappened(undefined))
  },
}

/** From a row of the list. */
export const QuestionOfOne: Story = {
  render: (args, context) => (
    <AccountReview
      {...args}
      subject={loadedSessions(context).strangers[2]?.deviceKey}
    />
  ),
  play: async (context) => {
    const { whatHappened } = textOf(context)
    await context.canvas.findByText(whatHappened(safariOn(context, 'iPhone')))
  },
}

/** Two facts that nothing joins: the person ticks. */
export const Choosing: Story = {
  play: async (context) => {
    await press(context, textOf(context).notMine)
    await tick(context, safariOn(context, 'iOS'))
    await tick(context, safariOn(context, 'iPhone'))
    await context.canvas.findByRole('button', {
      name: textOf(context).start,
    })
  },
}

export const NobodyElse: Story = {
  args: { recoveries: undefined },
  loaders: [openSessionStory({ others: [] })],
  play: async (context) => {
    await press(context, textOf(context).notMine)
    await context.canvas.findByText(textOf(context).nobodyElse)
  },
}

/** Where sessions are not tracked there is one way for all, and it comes last. */
export const NotTracked: Story = {
  loaders: [
    openSessionStory({
      prepare: (sessions) =>
        refuse(
          sessions,
          'ListUserSessions',
          'OperationNotEnabled',
          Number.POSITIVE_INFINITY,
        ),
    }),
  ],
  play: async (context) => {
    await press(context, textOf(context).lostOrSold)
    await tick(context, textOf(context).everywhereToo)
  },
}

/** Who just tidies gets the removal alone. */
export const Tidying: Story = {
  ...QuestionOfOne,
  play: async (context) => {
    await QuestionOfOne.play?.(context)
    await press(context, textOf(context).tidying)
    await context.canvas.findByRole('alertdialog')
  },
}

/** Without one that it is about, there is a list to remove from. */
export const TidyingFromALink: Story = {
  play: async (context) => {
    const { remove, tidying, withName } = textOf(context)
    await press(context, tidying)
    await context.canvas.findByRole('button', {
      name: withName(safariOn(context, 'iPhone'), remove),
    })
  },
}

/** Two of one name are told apart by when, and where the host wants it from where. */
export const Alike: Story = {
  args: { includeIpAddress: true },
  loaders: [
    openSessionStory({ others: [1, 2, 3].map(() => someSessions[2] ?? {}) }),
  ],
  play: async (context) => {
    await press(context, textOf(context).notMine)
    const boxes = await context.canvas.findAllByRole('checkbox', {
      name: safariOn(context, 'iOS'),
    })
    await expect(boxes).toHaveLength(3)
  },
}

/** It waits, says so, and goes on by itself. */
export const Offline: Story = {
  args: { recoveries: undefined },
  beforeEach: () => () => onlineManager.setOnline(true),
  play: async (context) => {
    await Choosing.play?.(context)
    onlineManager.setOnline(false)
    await press(context, textOf(context).start)
    await context.canvas.findByText(textOf(context).offlineRead, {
      selector: '.cdev-device-line *',
    })
  },
}

/** The new password first, in place. */
export const ChoosingAPassword: Story = {
  play: async (context) => {
    await Choosing.play?.(context)
    await press(context, textOf(context).start)
    await context.canvas.findByText(textOf(context)['reset-password'])
    await expect(context.canvas.getAllByRole('listitem')).toHaveLength(3)
  },
}

/** Put off: the rest can be done all the same. */
export const PasswordPutOff: Story = {
  play: async (context) => {
    await ChoosingAPassword.play?.(context)
    const [step] = context.canvas.getAllByRole('listitem')
    await userEvent.click(
      within(step as HTMLElement).getByRole('button', {
        name: textOf(context).cancel,
      }),
    )
    await press(context, textOf(context).goOn)
    await context.canvas.findByText(textOf(context).stepsDone(2, 3))
  },
}

export const AtWork: Story = {
  play: async (context) => {
    await ChoosingAPassword.play?.(context)
    loadedSessions(context).hold('RevokeUserSession')
    await press(context, textOf(context).turnOn)
    await context.canvas.findByRole('button', { name: textOf(context).stop })
  },
}

export const Safe: Story = {
  play: async (context) => {
    await ChoosingAPassword.play?.(context)
    await press(context, textOf(context).turnOn)
    await context.canvas.findByText(textOf(context).safe)
    await context.canvas.findByText(textOf(context).safePassword)
  },
}

/** Its cure is under the steps; what did not depend on it is done. */
export const Refused: Story = {
  loaders: [
    openSessionStory({
      prepare: (sessions) => refuse(sessions, 'RevokeUserSession', 'Forbidden'),
    }),
  ],
  play: async (context) => {
    await ChoosingAPassword.play?.(context)
    await press(context, textOf(context).turnOn)
    await context.canvas.findByRole('button', {
      name: textOf(context).retry,
    })
    await context.canvas.findByText(textOf(context).stepsDone(2, 3))
  },
}

/** Begun in an earlier visit: one press leads back. */
export const LeftBefore: Story = {
  args: { open: false },
  beforeEach(context) {
    const { mine, seed } = loadedSessions(context)
    const key = `cognito-devices/${seed.userPoolId}/${seed.sub}/review`
    const draft = {
      reason: 'not-mine',
      sessionIds: ['tkn0'],
      signIns: 1,
      deviceKeys: [`${mine.deviceKey}x`],
      everywhere: false,
      done: ['password'],
      at: Date.now(),
    }
    localStorage.setItem(key, JSON.stringify(draft))
    return () => localStorage.clear()
  },
  play: async (context) => {
    await press(context, textOf(context).goOn)
    await context.canvas.findByText(textOf(context).stepsDone(1, 3))
  },
}

export const ReadOnly: Story = {
  parameters: { provider: { isReadOnly: true } },
  play: async (context) => {
    await press(context, textOf(context).notMine)
    await context.canvas.findByRole('checkbox', {
      name: safariOn(context, 'iPhone'),
    })
  },
}

export const RightToLeft: Story = {
  args: { displayText: arabic, dir: 'rtl' },
  parameters: { texts: 'own' },
  play: async (context) => {
    await press(context, arabic.notMine)
    await context.canvas.findByText(arabic.signedInThere)
  },
}
