import { DeviceError } from '@cognito-devices/react'
import { DeviceErrorPrompt } from '@cognito-devices/ui'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

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
