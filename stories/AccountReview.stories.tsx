import { AccountReview, type DeviceRecoveryProps } from '@cognito-devices/ui'
import { displayText as arabic } from '@cognito-devices/ui/locales/ar'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import type { Sessions } from '../test/support/createSessions.ts'
import { loadedSessions, openSessionStory } from './support/openSessionStory.ts'
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

const press = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }))
const tick = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('checkbox', { name }))

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

/** As from a link in an e-mail: it does nothing before a press. */
export const Question: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('What happened?')
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
  play: async ({ canvas }) => {
    await canvas.findByText('Safari on iPhone: what happened?')
  },
}

/** Two facts that nothing joins: the person ticks. */
export const Choosing: Story = {
  play: async (context) => {
    await press(context, 'It isn’t mine')
    await tick(context, 'Safari on iOS')
    await tick(context, 'Safari on iPhone')
    await context.canvas.findByRole('button', { name: 'Start' })
  },
}

export const NobodyElse: Story = {
  args: { recoveries: undefined },
  loaders: [openSessionStory({ others: [] })],
  play: async (context) => {
    await press(context, 'It isn’t mine')
    await context.canvas.findByText(/^Nobody else/)
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
    await press(context, 'I lost or sold it')
    await tick(context, 'Sign out everywhere, here too')
  },
}

/** Who just tidies gets the removal alone. */
export const Tidying: Story = {
  ...QuestionOfOne,
  play: async (context) => {
    await QuestionOfOne.play?.(context)
    await press(context, 'I’m just tidying up')
    await context.canvas.findByRole('alertdialog')
  },
}

/** The new password first, in place. */
export const ChoosingAPassword: Story = {
  play: async (context) => {
    await Choosing.play?.(context)
    await press(context, 'Start')
    await context.canvas.findByText('Reset password')
    await expect(context.canvas.getAllByRole('listitem')).toHaveLength(3)
  },
}

/** Put off: the rest can be done all the same. */
export const PasswordPutOff: Story = {
  play: async (context) => {
    await ChoosingAPassword.play?.(context)
    const [step] = context.canvas.getAllByRole('listitem')
    await userEvent.click(
      within(step as HTMLElement).getByRole('button', { name: 'Cancel' }),
    )
    await press(context, 'Go on')
    await context.canvas.findByText('2 of 3 done. You can leave and come back.')
  },
}

export const AtWork: Story = {
  play: async (context) => {
    await ChoosingAPassword.play?.(context)
    loadedSessions(context).hold('RevokeUserSession')
    await press(context, 'Turn on')
    await context.canvas.findByRole('button', { name: 'Stop' })
  },
}

export const Safe: Story = {
  play: async (context) => {
    await ChoosingAPassword.play?.(context)
    await press(context, 'Turn on')
    await context.canvas.findByText('Your account is safe.')
    await context.canvas.findByText('Your password is new.')
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
    await press(context, 'Turn on')
    await context.canvas.findByRole('button', { name: 'Try again' })
    await context.canvas.findByText('2 of 3 done. You can leave and come back.')
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
    await press(context, 'Go on')
    await context.canvas.findByText('1 of 3 done. You can leave and come back.')
  },
}

export const ReadOnly: Story = {
  parameters: { provider: { isReadOnly: true } },
  play: async (context) => {
    await press(context, 'It isn’t mine')
    await context.canvas.findByRole('checkbox', { name: 'Safari on iPhone' })
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
