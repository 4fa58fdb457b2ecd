import '@cognito-devices/ui/styles.css'
import type { DeviceErrorCode } from '@cognito-devices/react'
import {
  defaultDisplayText,
  RememberedDeviceToggle,
  type RememberedDeviceToggleProps,
} from '@cognito-devices/ui'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { describe, expect, test, vi } from 'vitest'
import {
  createDevices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { createNameStore } from '../../../../test/support/createNameStore.ts'
import { listen } from '../../../../test/support/listen.ts'
import { refuse } from '../../../../test/support/refuse.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'
import { violations } from '../../../../test/support/violations.ts'

const label = defaultDisplayText.label

type PageOptions = RememberedDeviceToggleProps & { remembered?: boolean }

/** A page with the switch of this browser, off unless said. */
async function openPage({ remembered, ...props }: PageOptions = {}) {
  // So that signing in again needs no proof from the device.
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { deviceKey } = await devices.signIn({ remembered })
  const onRender = vi.fn()
  const { container, unmount } = renderWithDevices(
    devices.client,
    <Profiler id="toggle" onRender={onRender}>
      <RememberedDeviceToggle {...props} />
    </Profiler>,
  )
  const control = await screen.findByRole('switch')
  devices.emulator.clearLog()
  onRender.mockClear()
  return { ...devices, container, control, deviceKey, onRender, unmount }
}

type Page = Awaited<ReturnType<typeof openPage>>

const root = ({ container }: Pick<Page, 'container'>) =>
  container.querySelector<HTMLElement>('.cdev-toggle')

describe('the switch', () => {
  test('has a role, a name, a state and a description', async () => {
    const { control } = await openPage()
    expect(control).toBe(screen.getByRole('switch', { name: label }))
    expect(control.tagName).toBe('BUTTON')
    expect(control.getAttribute('type')).toBe('button')
    expect(control.getAttribute('aria-checked')).toBe('false')
    const hint = document.getElementById(
      control.getAttribute('aria-describedby') ?? '',
    )
    expect(hint?.textContent).toBe(defaultDisplayText.hintOff)
  })

  test('is saved, and keeps its name and its focus', async () => {
    const onSuccess = vi.fn()
    const page = await openPage({ onSuccess })
    await userEvent.click(page.control)
    expect(page.control.getAttribute('aria-checked')).toBe('true')
    expect(root(page)?.dataset.intent).toBe('saving')
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce())
    expect(onSuccess).toHaveBeenCalledWith({
      deviceKey: page.deviceKey,
      status: 'remembered',
      outcome: 'saved',
    })
    expect(root(page)?.dataset.state).toBe('on')
    expect(root(page)?.dataset.pending).toBeUndefined()
    expect(document.activeElement).toBe(
      screen.getByRole('switch', { name: label }),
    )
    expect(await readTruth(page, page.deviceKey)).toBe('remembered')
  })

  test.each([' ', '{Enter}'])('obeys the key "%s"', async (key) => {
    const { control, writes } = await openPage({ remembered: true })
    await userEvent.tab()
    expect(document.activeElement).toBe(control)
    await userEvent.keyboard(key)
    expect(control.getAttribute('aria-checked')).toBe('false')
    await waitFor(() => expect(writes()).toHaveLength(1))
  })

  test('is switched by its label too', async () => {
    const { control } = await openPage()
    await userEvent.click(screen.getByText(label))
    expect(control.getAttribute('aria-checked')).toBe('true')
  })

  test('is never disabled while saving, and the last click counts', async () => {
    const page = await openPage()
    const release = page.hold('UpdateDeviceStatus')
    await userEvent.tripleClick(page.control)
    expect(page.control).toHaveProperty('disabled', false)
    expect(page.control.getAttribute('aria-checked')).toBe('true')
    release()
    await waitFor(() => expect(root(page)?.dataset.pending).toBeUndefined())
    expect(page.writes()).toHaveLength(1)
  })

  test.each([false, true])(
    'costs two renders when it was %s',
    async (remembered) => {
      const page = await openPage({ remembered })
      page.emulator.addFault({ operation: 'UpdateDeviceStatus', latencyMs: 50 })
      await userEvent.click(page.control)
      await waitFor(() => expect(root(page)?.dataset.pending).toBeUndefined())
      // TanStack notifies in a task of its own: let one pass.
      await new Promise((resolve) => setTimeout(resolve))
      expect(page.onRender).toHaveBeenCalledTimes(2)
    },
  )

  test('of another device names that device', async () => {
    const devices = await createDevices()
    const other = await devices.signIn({
      remembered: true,
      deviceName: 'Safari',
    })
    await devices.signIn()
    renderWithDevices(
      devices.client,
      <RememberedDeviceToggle deviceKey={other.deviceKey} />,
    )
    const name = defaultDisplayText.labelOther('Safari')
    const control = await screen.findByRole('switch', { name })
    expect(control.getAttribute('aria-checked')).toBe('true')
  })

  test('of another device has the name that its owner gave it', async () => {
    const devices = await createDevices()
    const { deviceKey } = await devices.signIn({
      remembered: true,
      deviceName: 'Safari',
    })
    await devices.signIn()
    const { deviceNames } = createNameStore({ [deviceKey]: 'Kitchen' })
    renderWithDevices(
      devices.client,
      <RememberedDeviceToggle deviceKey={deviceKey} />,
      { deviceNames },
    )
    const name = defaultDisplayText.labelOther('Kitchen')
    await screen.findByRole('switch', { name })
  })
})

describe('a refusal', () => {
  const actions: [DeviceErrorCode, string | undefined][] = [
    ['Forbidden', 'Try again'],
    ['InvalidParameter', undefined],
    ['NotAuthorized', 'Sign in again'],
    ['PasswordResetRequired', 'Reset password'],
    ['UserNotConfirmed', 'Confirm'],
    ['UserNotFound', 'Sign out'],
  ]
  test.each(actions)('with %s offers: %s', async (code, action) => {
    const onStart = vi.fn()
    const onError = vi.fn()
    const page = await openPage({
      onError,
      recoveries: {
        'reset-password': { onStart },
        'sign-in': { onStart },
        'sign-out': { onStart },
        'confirm-sign-up': { onStart },
      },
    })
    refuse(page, 'UpdateDeviceStatus', code, 2)
    await userEvent.click(page.control)
    const prompt = await screen.findByRole('group')
    expect(root(page)?.dataset.error).toBe(code)
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code }))
    expect(page.control.getAttribute('aria-checked')).toBe('false')
    expect(document.activeElement).toBe(page.control)
    expect(prompt.textContent).toContain(defaultDisplayText[`error${code}`])
    expect(prompt.textContent).not.toContain(onError.mock.calls[0]?.[0].message)
    const buttons = within(prompt).getAllByRole('button')
    const names = buttons.map(
      (button) => button.ariaLabel ?? button.textContent,
    )
    expect(names).toEqual(action ? [action, 'Dismiss'] : ['Dismiss'])
    expect(await violations(page.container)).toEqual([])
  })

  test('is said once, and a saved click is not said at all', async () => {
    const page = await openPage()
    const { region, said } = listen()
    expect(region.textContent).toBe('')
    refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired')
    await userEvent.click(page.control)
    await screen.findByRole('group')
    const sentence = `Not saved. ${defaultDisplayText.errorPasswordResetRequired}`
    await waitFor(() => expect(said).toEqual([sentence]))
    await userEvent.click(page.control)
    await waitFor(() => expect(root(page)?.dataset.pending).toBeUndefined())
    expect(root(page)?.dataset.state).toBe('on')
    expect(said).toEqual([sentence])
  })

  test('describes the switch from the next time it has the focus', async () => {
    const page = await openPage()
    refuse(page, 'UpdateDeviceStatus', 'Forbidden')
    await userEvent.click(page.control)
    const prompt = await screen.findByRole('group')
    const describedBy = () => page.control.getAttribute('aria-describedby')
    expect(describedBy()).not.toContain('prompt')
    page.control.blur()
    page.control.focus()
    await waitFor(() => expect(describedBy()).toContain(`${prompt.id}-text`))
  })

  test('shows the reference that support needs', async () => {
    const page = await openPage()
    refuse(page, 'UpdateDeviceStatus', 'UserLambdaValidation')
    await userEvent.click(page.control)
    const prompt = await screen.findByRole('group')
    expect(prompt.textContent).toContain('UserLambdaValidationException')
    expect(prompt.textContent).toContain(page.writes()[0]?.id)
  })

  test('is retried from its button, and the focus goes to the switch', async () => {
    const page = await openPage()
    refuse(page, 'UpdateDeviceStatus', 'Forbidden')
    await userEvent.click(page.control)
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    )
    expect(document.activeElement).toBe(page.control)
    await waitFor(() => expect(root(page)?.dataset.pending).toBeUndefined())
    expect(root(page)?.dataset.state).toBe('on')
  })

  test('is dismissed, and the focus goes to the switch', async () => {
    const page = await openPage()
    refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired')
    await userEvent.click(page.control)
    await userEvent.click(
      await screen.findByRole('button', { name: 'Dismiss' }),
    )
    expect(screen.queryByRole('group')).toBeNull()
    expect(document.activeElement).toBe(page.control)
  })

  test('by the pool explains that it is not available', async () => {
    const page = await openPage()
    refuse(page, 'UpdateDeviceStatus', 'InvalidUserPoolConfiguration')
    await userEvent.click(page.control)
    await screen.findByText(defaultDisplayText['refused-by-pool'])
    expect(root(page)?.dataset.state).toBe('unavailable')
    expect(screen.queryByRole('switch')).toBeNull()
    // The switch had it, and is gone.
    expect(document.activeElement?.textContent).toContain(
      defaultDisplayText['refused-by-pool'],
    )
  })

  test('is offered as one button after a new sign-in', async () => {
    const page = await openPage()
    refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired')
    await userEvent.click(page.control)
    await screen.findByRole('group')
    page.signOut()
    await waitFor(() => expect(screen.queryByRole('switch')).toBeNull())
    await page.signInAgain(page.deviceKey)
    await userEvent.click(
      await screen.findByRole('button', { name: 'Turn on' }),
    )
    await waitFor(() => expect(root(page)?.dataset.pending).toBeUndefined())
    expect(root(page)?.dataset.state).toBe('on')
    expect(await readTruth(page, page.deviceKey)).toBe('remembered')
  })
})

describe('a recovery in place', () => {
  test('takes the place of its button and survives the end of the session', async () => {
    const page = await openPage({
      recoveries: {
        'reset-password': { component: () => <input aria-label="Code" /> },
      },
    })
    refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired')
    await userEvent.click(page.control)
    const opener = await screen.findByRole('button', { name: 'Reset password' })
    await userEvent.click(opener)
    expect(opener.isConnected).toBe(false)
    screen.getByRole('group', { name: 'Reset password' })
    expect(document.activeElement).toBe(screen.getByLabelText('Code'))
    await userEvent.keyboard('123')
    page.signOut()
    await screen.findByText(defaultDisplayText['not-signed-in'])
    expect(screen.getByLabelText('Code')).toHaveProperty('value', '123')
  })

  test('gives its place back when it is given up, and the focus', async () => {
    const page = await openPage({
      recoveries: {
        'reset-password': {
          component: ({ onCancel }) => (
            <button type="button" onClick={onCancel}>
              Never mind
            </button>
          ),
        },
      },
    })
    refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired')
    await userEvent.click(page.control)
    await userEvent.click(
      await screen.findByRole('button', { name: 'Reset password' }),
    )
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Reset password' }),
    )
  })

  test('asks again by itself when it is done', async () => {
    const page = await openPage({
      recoveries: {
        'confirm-sign-up': {
          component: ({ onDone }) => (
            <button type="button" onClick={onDone}>
              Done
            </button>
          ),
        },
      },
    })
    refuse(page, 'UpdateDeviceStatus', 'UserNotConfirmed')
    await userEvent.click(page.control)
    await userEvent.click(
      await screen.findByRole('button', { name: 'Confirm' }),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    await waitFor(() => expect(page.writes()).toHaveLength(2))
    expect(document.activeElement).toBe(page.control)
    expect(page.control.getAttribute('aria-checked')).toBe('true')
  })
})

test('a late save is said, and what was said before is taken back', async () => {
  const page = await openPage()
  const { said } = listen()
  refuse(page, 'UpdateDeviceStatus', 'TooManyRequests')
  await userEvent.click(page.control)
  const { saved, waiting } = defaultDisplayText
  await waitFor(() => expect(said).toEqual([waiting, saved]))
})

test('what is over is not left in the live region', async () => {
  const page = await openPage()
  const { region } = listen()
  refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired')
  await userEvent.click(page.control)
  await screen.findByRole('group')
  expect(region.textContent).not.toBe('')
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  await waitFor(() => expect(region.textContent).toBe(''))
})

test("a host's rule for :focus-visible draws no second ring", async () => {
  const { control } = await openPage()
  const style = document.createElement('style')
  style.textContent = ':focus-visible { outline: 3px solid red }'
  document.head.append(style)
  await userEvent.tab()
  const track = control.querySelector('.cdev-track')
  expect(getComputedStyle(control).outlineStyle).toBe('none')
  expect(track && getComputedStyle(track).outlineStyle).toBe('solid')
  style.remove()
})
