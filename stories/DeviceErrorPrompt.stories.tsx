import { DeviceError, type DeviceErrorCode } from '@cognito-devices/react'
import { DeviceErrorPrompt } from '@cognito-devices/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'

/**
 * What each error code says, in the place where the person clicked. A code
 * without its story does not compile: `test/types/stories.test-d.ts`.
 */
const meta = {
  component: DeviceErrorPrompt,
  args: {
    error: new DeviceError('Forbidden', 'Blocked.'),
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

const requestId = '0a1b2c3d-1111-4222-8333-444455556666'

/** A refused write, and the name of its one button. */
function refused(code: DeviceErrorCode, action?: string): Story {
  const error = new DeviceError(code, 'Refused by the story.', { requestId })
  return {
    args: {
      error,
      intent: { status: 'remembered', phase: 'parked', error, since: 0 },
    },
    play: async ({ canvas }) => {
      const prompt = canvas.getByRole('group', { name: 'Couldn’t save' })
      await expect(prompt).toHaveAttribute('data-error', code)
      await expect(prompt).not.toHaveTextContent('Refused by the story.')
      const buttons = canvas.getAllByRole('button')
      await expect(buttons.map((button) => button.textContent)).toEqual(
        action ? [action, 'Dismiss'] : ['Dismiss'],
      )
    },
  }
}

export const Forbidden = refused('Forbidden', 'Try again')
export const InternalError = refused('InternalError', 'Try again')
export const InvalidParameter = refused('InvalidParameter')
export const InvalidUserPoolConfiguration = refused(
  'InvalidUserPoolConfiguration',
)
export const NotAuthorized = refused('NotAuthorized', 'Sign in again')
export const OperationNotEnabled = refused('OperationNotEnabled')
export const PasswordResetRequired = refused(
  'PasswordResetRequired',
  'Reset password',
)
export const ResourceNotFound = refused('ResourceNotFound')
export const TooManyRequests = refused('TooManyRequests', 'Try again')
export const UserNotConfirmed = refused('UserNotConfirmed', 'Confirm account')
export const UserNotFound = refused('UserNotFound', 'Sign out')
export const Network = refused('Network', 'Try again')
export const NoCurrentDevice = refused('NoCurrentDevice', 'Sign in again')
export const NotApplied = refused('NotApplied', 'Try again')
export const NotSignedIn = refused('NotSignedIn', 'Sign in again')
export const Timeout = refused('Timeout', 'Try again')
export const Unknown = refused('Unknown', 'Try again')
export const Vetoed = refused('Vetoed')

/** The token lacks a scope, or the user is disabled: no sign-in cures that. */
export const NotAllowed: Story = {
  args: {
    error: new DeviceError('NotAuthorized', 'User is disabled.'),
  },
}

/** Nothing was asked for: it could not be read. */
export const NotLoaded: Story = {
  args: {
    error: new DeviceError('Timeout', 'No answer.'),
    onDismiss: undefined,
  },
  play: async ({ canvas }) => {
    canvas.getByRole('group', { name: 'Couldn’t load' })
  },
}

export const Retrying: Story = {
  args: { ...NotLoaded.args, isRetrying: true },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Trying again…' })
    await userEvent.click(button)
    await expect(args.onRetry).not.toHaveBeenCalled()
    await expect(button).toHaveFocus()
  },
}

/** A host without a way out: it is explained, and has no button. */
export const WithoutRecoveries: Story = {
  args: { ...PasswordResetRequired.args, recoveries: undefined },
}
