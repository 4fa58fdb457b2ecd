import { DeviceError } from '@cognito-devices/react'
import {
  DeviceErrorPrompt,
  type DeviceRecoveries,
  type DeviceRecoveryProps,
} from '@cognito-devices/ui'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }))

const error = new DeviceError('PasswordResetRequired', 'It must be reset.')

test('an error that nobody can act on ends with its sentence', () => {
  render(<DeviceErrorPrompt error={error} />)
  const prompt = screen.getByRole('group')
  expect(prompt.lastElementChild?.textContent).not.toBe('')
  expect(screen.queryByRole('button')).toBeNull()
})

test('a way out of the host is its button', () => {
  render(
    <DeviceErrorPrompt
      error={error}
      recoveries={{ 'reset-password': { onStart: () => {} } }}
    />,
  )
  screen.getByRole('button', { name: 'Reset password' })
})

const Reset = ({ onSignIn }: DeviceRecoveryProps) =>
  onSignIn ? (
    <button type="button" onClick={onSignIn}>
      Saved. Sign in
    </button>
  ) : (
    <p>Saved.</p>
  )

const SignIn = ({ onCancel, onSignIn }: DeviceRecoveryProps) => (
  <>
    <input aria-label="User name" />
    <p>{String(onSignIn)}</p>
    <button type="button" onClick={onCancel}>
      Cancel
    </button>
  </>
)

describe('a recovery in place that ends signed out', () => {
  const reset = { 'reset-password': { component: Reset } }

  async function begin(recoveries: DeviceRecoveries) {
    render(<DeviceErrorPrompt error={error} recoveries={recoveries} />)
    await press('Reset password')
  }

  test('goes on to the host’s page for that', async () => {
    const onStart = vi.fn()
    await begin({ ...reset, 'sign-in': { onStart } })
    await press('Saved. Sign in')
    expect(onStart).toHaveBeenCalledExactlyOnceWith(error)
  })

  test('gives its place to a sign-in that opens in place', async () => {
    await begin({ ...reset, 'sign-in': { component: SignIn } })
    await press('Saved. Sign in')
    screen.getByRole('group', { name: 'Sign in again' })
    expect(document.activeElement).toBe(screen.getByLabelText('User name'))
    // There is nothing after it.
    screen.getByText('undefined')
    await press('Cancel')
    screen.getByRole('button', { name: 'Reset password' })
  })

  test('says only so where the host has no sign-in', async () => {
    await begin(reset)
    screen.getByText('Saved.')
  })
})
