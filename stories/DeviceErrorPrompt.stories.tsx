import { DeviceError, type DeviceErrorCode } from '@cognito-devices/react'
import { DeviceErrorPrompt, type LocaleText } from '@cognito-devices/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { textOf } from './support/textOf.ts'

/** The text of the one button that each error has, beside "Dismiss". */
const actions: Record<DeviceErrorCode, keyof LocaleText | undefined> = {
  Forbidden: 'retry',
  InternalError: 'retry',
  InvalidParameter: undefined,
  InvalidUserPoolConfiguration: undefined,
  NotAuthorized: 'sign-in',
  OperationNotEnabled: undefined,
  PasswordResetRequired: 'reset-password',
  ResourceNotFound: undefined,
  TooManyRequests: 'retry',
  UserNotConfirmed: 'confirm-sign-up',
  UserNotFound: 'sign-out',
  Network: 'retry',
  NoCurrentDevice: 'sign-in',
  NotApplied: 'retry',
  NotSignedIn: 'sign-in',
  Timeout: 'retry',
  Unknown: 'retry',
  Vetoed: undefined,
}

const requestId = '0a1b2c3d-1111-4222-8333-444455556666'
const what = 'Refused by the story.'

/** Storybook copies args, and an error does not survive that: it is chosen by name. */
const errors: Record<string, DeviceError> = {
  ...Object.fromEntries(
    (Object.keys(actions) as DeviceErrorCode[]).map((code) => [
      code,
      new DeviceError(code, what, { requestId }),
    ]),
  ),
  NotAllowed: new DeviceError('NotAuthorized', 'User is disabled.'),
}

const chosen = (name: DeviceErrorCode | 'NotAllowed') => name as never

/**
 * What each error code says, in the place where the person clicked. A code
 * without its story does not compile: `test/types/stories.test-d.ts`.
 */
const meta = {
  component: DeviceErrorPrompt,
  argTypes: {
    error: {
      control: 'select',
      options: Object.keys(errors),
      mapping: errors,
    },
  },
  args: {
    error: chosen('Forbidden'),
    intent: { status: 'remembered', phase: 'parked', since: 0 },
    onRetry: fn(),
    onDismiss: fn(),
    recoveries: {
      'reset-password': { onStart: fn() },
      'confirm-sign-up': { onStart: fn() },
      'sign-in': { onStart: fn() },
      'sign-out': { onStart: fn() },
    },
  },
} satisfies Meta<typeof DeviceErrorPrompt>

export default meta

type Story = StoryObj<typeof meta>

/** A refused write, with its one button. */
const refused = (code: DeviceErrorCode): Story => ({
  args: { error: chosen(code) },
  play: async (context) => {
    const { canvas } = context
    const text = textOf(context)
    const prompt = canvas.getByRole('group', { name: text.notSaved })
    await expect(prompt).toHaveAttribute('data-error', code)
    await expect(prompt).not.toHaveTextContent(what)
    const buttons = canvas.getAllByRole('button')
    await expect(
      buttons.map((button) => button.ariaLabel ?? button.textContent),
    ).toEqual(
      [actions[code], 'dismiss' as const].flatMap((name) =>
        name ? [text[name]] : [],
      ),
    )
  },
})

export const Forbidden = refused('Forbidden')
export const InternalError = refused('InternalError')
export const InvalidParameter = refused('InvalidParameter')
export const InvalidUserPoolConfiguration = refused(
  'InvalidUserPoolConfiguration',
)
export const NotAuthorized = refused('NotAuthorized')
export const OperationNotEnabled = refused('OperationNotEnabled')
export const PasswordResetRequired = refused('PasswordResetRequired')
export const ResourceNotFound = refused('ResourceNotFound')
export const TooManyRequests = refused('TooManyRequests')
export const UserNotConfirmed = refused('UserNotConfirmed')
export const UserNotFound = refused('UserNotFound')
export const Network = refused('Network')
export const NoCurrentDevice = refused('NoCurrentDevice')
export const NotApplied = refused('NotApplied')
export const NotSignedIn = refused('NotSignedIn')
export const Timeout = refused('Timeout')
export const Unknown = refused('Unknown')
export const Vetoed = refused('Vetoed')

/** The token lacks a scope, or the user is disabled: no sign-in cures that. */
export const NotAllowed: Story = {
  args: { error: chosen('NotAllowed') },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button')).toHaveLength(1)
  },
}

/** Nothing was asked for: it could not be read. */
export const NotLoaded: Story = {
  args: { error: chosen('Timeout'), intent: undefined, onDismiss: undefined },
  play: async (context) => {
    const name = textOf(context).notLoaded
    context.canvas.getByRole('group', { name })
  },
}

export const Retrying: Story = {
  args: { ...NotLoaded.args, isRetrying: true },
  play: async (context) => {
    const { args, canvas, userEvent } = context
    const name = textOf(context).trying
    const button = canvas.getByRole('button', { name })
    await userEvent.click(button)
    await expect(args.onRetry).not.toHaveBeenCalled()
    await expect(button).toHaveFocus()
  },
}

/** A host without a way out: it is explained, and has no button. */
export const WithoutRecoveries: Story = {
  args: { ...PasswordResetRequired.args, recoveries: undefined },
}
