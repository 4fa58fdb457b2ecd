import { RememberedDeviceToggle } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { openAmplify } from './support/openAmplify.ts'
import { textOf } from './support/textOf.ts'
import { loadedDevices, withDevices } from './support/withDevices.tsx'

/** The ways out of an error in an app that signs in with Amplify. */
const meta = {
  title: 'Recoveries with Amplify',
  component: RememberedDeviceToggle,
  decorators: [withDevices],
  loaders: [openAmplify],
  args: { recoveries: amplifyRecoveries },
} satisfies Meta<typeof RememberedDeviceToggle>

export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const newPassword = 'A-new-horse-10'

const press = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }))

const findCode = (context: Context) =>
  context.canvas.getByLabelText(textOf(context).code)

const typePassword = (context: Context) =>
  userEvent.type(
    context.canvas.getByLabelText(textOf(context).newPassword),
    newPassword,
  )

const lastCode = (context: Context) =>
  loadedDevices(context).devices.emulator.messages.at(-1)?.code ?? ''

async function requirePasswordReset(context: Context) {
  const { emulator, seed } = loadedDevices(context).devices
  const control = await context.canvas.findByRole('switch')
  await emulator.send('AdminResetUserPassword', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
  })
  await userEvent.click(control)
  await press(context, textOf(context)['reset-password'])
}

/** Takes the place of the button that was pressed; nothing is navigated to. */
export const PasswordReset: Story = {
  play: async (context) => {
    await requirePasswordReset(context)
    const code = findCode(context)
    await waitFor(() => expect(code).toHaveFocus())
    await userEvent.type(code, '0')
  },
}

/** What was typed stays, and the sentence says what to correct. */
export const WrongCode: Story = {
  play: async (context) => {
    await requirePasswordReset(context)
    const text = textOf(context)
    const code = findCode(context)
    await userEvent.type(code, '000000')
    await typePassword(context)
    await press(context, text.savePassword)
    await waitFor(() => expect(code).toBeInvalid())
    await expect(code).toHaveValue('000000')
    await expect(code).toHaveAccessibleDescription(text.codeWrong)
  },
}

/** The button keeps the focus, and a second press does nothing. */
export const AtWork: Story = {
  play: async (context) => {
    await requirePasswordReset(context)
    const { canvas } = context
    const { emulator } = loadedDevices(context).devices
    emulator.addFault({
      operation: 'ConfirmForgotPassword',
      latencyMs: 60_000,
    })
    const text = textOf(context)
    await userEvent.type(findCode(context), lastCode(context))
    await typePassword(context)
    const button = canvas.getByRole('button', { name: text.savePassword })
    await userEvent.click(button)
    await canvas.findByText(text.saving, { selector: '[role=status]' })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(button).toHaveFocus()
  },
}

export const CodeSent: Story = {
  play: async (context) => {
    await requirePasswordReset(context)
    const text = textOf(context)
    await press(context, text.sendCode)
    await context.canvas.findByText(text.codeSent('a***@e***'))
  },
}

/** The session is over, and the host's sign-in is one press away. */
export const PasswordChanged: Story = {
  play: async (context) => {
    await requirePasswordReset(context)
    const { canvas } = context
    const text = textOf(context)
    await userEvent.type(findCode(context), lastCode(context))
    await typePassword(context)
    await press(context, text.savePassword)
    const saved = await canvas.findByText(text.passwordSaved)
    await waitFor(() => expect(saved).toHaveFocus())
    await canvas.findByText(text['not-signed-in'])
    await expect(
      canvas.getByRole('button', { name: text.signIn }),
    ).toBeVisible()
  },
}

/** Confirmed in place, and the switch is saved by itself. */
export const AccountConfirmed: Story = {
  play: async (context) => {
    const { emulator, seed } = loadedDevices(context).devices
    emulator.addFault({
      operation: 'UpdateDeviceStatus',
      effect: { kind: 'error', name: 'UserNotConfirmedException' },
    })
    emulator.addFault({
      operation: 'ConfirmSignUp',
      effect: { kind: 'response', status: 200, body: '{}' },
    })
    const { canvas } = context
    const control = await canvas.findByRole('switch')
    await userEvent.click(control)
    const text = textOf(context)
    await press(context, text['confirm-sign-up'])
    await userEvent.type(findCode(context), '123 456')
    await press(context, text.confirm)
    await waitFor(() => expect(control).toBeChecked())
    await waitFor(() => expect(control).toHaveFocus())
    await waitFor(() =>
      expect(emulator.log.at(-1)?.operation).toBe('GetDevice'),
    )
    await expect(
      emulator.log.find((call) => call.operation === 'ConfirmSignUp')?.request,
    ).toMatchObject({ ClientId: seed.clientId, ConfirmationCode: '[redacted]' })
  },
}

/** Nothing is left to do but to sign out. */
export const AccountGone: Story = {
  play: async (context) => {
    const { canvas } = context
    const control = await canvas.findByRole('switch')
    const { emulator, seed } = loadedDevices(context).devices
    await emulator.send('AdminDeleteUser', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
    })
    await userEvent.click(control)
    const text = textOf(context)
    await canvas.findByText(text.errorUserNotFound)
    await press(context, text['sign-out'])
    await canvas.findByText(text.errorNotSignedIn)
  },
}
