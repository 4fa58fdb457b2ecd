import '@cognito-devices/ui/styles.css'
import { DeviceError } from '@cognito-devices/react'
import { defaultDisplayText } from '@cognito-devices/ui'
import {
  amplifyRecoveries,
  defaultRecoveryText,
} from '@cognito-devices/ui/amplify'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { amplifyOnEmulator } from '../../../../stories/support/amplifyOnEmulator.ts'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { violations } from '../../../../test/support/violations.ts'

const text = { ...defaultDisplayText, ...defaultRecoveryText }

let close = () => {}
afterEach(() => close())

/** The form of somebody who has to choose a new password. */
async function openReset() {
  const { emulator, seed } = await createDevices()
  let gate: Promise<void> | undefined
  close = await amplifyOnEmulator(
    {
      ...emulator,
      async fetch(input, init) {
        await gate
        return emulator.fetch(input, init)
      },
    },
    seed,
  )
  const user = { UserPoolId: seed.userPoolId, Username: seed.username }
  await emulator.send('AdminResetUserPassword', user)
  const onSignIn = vi.fn()
  const Form = amplifyRecoveries['reset-password'].component
  const { container } = render(
    <Form
      error={new DeviceError('PasswordResetRequired', 'It must be reset.')}
      displayText={text}
      onDone={() => {}}
      onCancel={() => {}}
      onSignIn={onSignIn}
    />,
  )
  const code = screen.getByLabelText(text.code)
  const password = screen.getByLabelText(text.newPassword)
  await waitFor(() =>
    expect(container.querySelector('[autocomplete=username]')).toHaveProperty(
      'value',
      seed.username,
    ),
  )
  return {
    code,
    container,
    emulator,
    onSignIn,
    password,
    submit: screen.getByRole('button', { name: text.savePassword }),
    /** Amplify's requests wait until what this returns is called. */
    hold() {
      let release = () => {}
      gate = new Promise((resolve) => {
        release = resolve
      })
      return release
    },
    said: () =>
      screen
        .getAllByRole('status')
        .map((region) => region.textContent)
        .filter(Boolean),
  }
}

const fill = async (field: HTMLElement, characters: string) => {
  await userEvent.clear(field)
  await userEvent.type(field, characters)
}

/** The sentence that a field is described by, when it is the next thing seen. */
function errorUnder(field: HTMLElement) {
  const id = field.getAttribute('aria-describedby')
  const sentence = id && document.getElementById(id)
  if (!sentence || field.ariaInvalid !== 'true') return
  return (
    field.parentElement?.nextElementSibling === sentence && sentence.textContent
  )
}

describe('a form that is at work', () => {
  test('shows and says it, keeps the focus, and is sent once', async () => {
    const { code, emulator, hold, password, said, submit } = await openReset()
    await fill(code, '000000')
    await fill(password, 'A-new-horse-10')
    const release = hold()
    submit.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(submit.ariaDisabled).toBe('true'))
    expect(said()).toEqual([text.saving])
    expect(document.activeElement).toBe(submit)
    await userEvent.keyboard('{Enter}')
    release()
    await waitFor(() => expect(submit.ariaDisabled).toBeNull())
    expect(said()).toEqual([text.codeWrong])
    expect(document.activeElement).toBe(submit)
    const sent = emulator.log.filter(
      ({ operation }) => operation === 'ConfirmForgotPassword',
    )
    expect(sent).toHaveLength(1)
  })

  test('shows and says that a code is asked for', async () => {
    const { hold, said, submit } = await openReset()
    const release = hold()
    const send = screen.getByRole('button', { name: text.sendCode })
    await userEvent.click(send)
    await waitFor(() => expect(send.ariaDisabled).toBe('true'))
    expect(submit.ariaDisabled).toBe('true')
    expect(said()).toEqual([text.loading])
    release()
    await waitFor(() => expect(send.ariaDisabled).toBeNull())
    expect(said()).toEqual([expect.stringContaining('We sent a code to')])
    screen.getByRole('button', { name: text.sendAgain })
  })
})

test('a password that is changed leads to the sign-in', async () => {
  const { code, emulator, onSignIn, password, submit } = await openReset()
  await fill(code, emulator.messages.at(-1)?.code ?? '')
  await fill(password, 'A-new-horse-10')
  await userEvent.click(submit)
  const saved = await screen.findByText(text.passwordSaved)
  await waitFor(() => expect(document.activeElement).toBe(saved))
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(onSignIn).toHaveBeenCalledOnce()
})

describe('an error', () => {
  test('of the code stands under the code', async () => {
    const { code, container, password, said, submit } = await openReset()
    await fill(code, '000000')
    await fill(password, 'A-new-horse-10')
    await userEvent.click(submit)
    await waitFor(() => expect(errorUnder(code)).toBe(text.codeWrong))
    expect(errorUnder(password)).toBeUndefined()
    expect(said()).toEqual([text.codeWrong])
    expect(await violations(container)).toEqual([])
  })

  test('of the password stands under the password', async () => {
    const { code, emulator, password, said, submit } = await openReset()
    await fill(code, emulator.messages.at(-1)?.code ?? '')
    await userEvent.click(submit)
    await waitFor(() =>
      expect(errorUnder(password)).toBe(text.newPasswordMissing),
    )
    await fill(password, 'weak')
    await userEvent.click(submit)
    await waitFor(() =>
      expect(errorUnder(password)).toBe(text.passwordWeak('length')),
    )
    expect(errorUnder(code)).toBeUndefined()
    expect(said()).toEqual([text.passwordWeak('length')])
  })

  test('of neither stands at the end', async () => {
    const { code, emulator, password, said, submit } = await openReset()
    emulator.addFault({
      operation: 'ConfirmForgotPassword',
      effect: { kind: 'error', name: 'NotAuthorizedException' },
    })
    await fill(code, '000000')
    await fill(password, 'A-new-horse-10')
    await userEvent.click(submit)
    await waitFor(() => expect(said()).toEqual([text.failed]))
    expect([code.ariaInvalid, password.ariaInvalid]).toEqual([null, null])
  })
})
