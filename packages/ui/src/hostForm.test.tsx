import '@cognito-devices/ui/styles.css'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { RememberedDeviceToggle, useDetachedForm } from '@cognito-devices/ui'
import {
  amplifyRecoveries,
  defaultRecoveryText as text,
} from '@cognito-devices/ui/amplify'
import { render, screen, waitFor } from '@testing-library/react'
import type { FormEvent, ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { amplifyOnEmulator } from '../../../stories/support/amplifyOnEmulator.ts'
import { createDevices } from '../../../test/support/createDevices.ts'
import { renderWithDevices } from '../../../test/support/renderWithDevices.tsx'

const newPassword = 'Brand-new-horse-77'
const formEvents = ['change', 'input', 'invalid', 'reset', 'submit'] as const

const undos: (() => void)[] = []
afterEach(() => {
  vi.restoreAllMocks()
  for (const undo of undos.splice(0)) undo()
})

/** A host's settings, in one form, which hears all that React and the page tell. */
function HostForm({ children, onHeard }: HostFormProps) {
  const hear = (event: FormEvent) => {
    event.preventDefault()
    onHeard(`React: ${event.type}`)
  }
  return (
    <form
      ref={(form) => {
        for (const type of formEvents)
          form?.addEventListener(type, (event) => {
            event.preventDefault()
            onHeard(`page: ${type}`)
          })
      }}
      onChange={hear}
      onInput={hear}
      onInvalid={hear}
      onReset={hear}
      onSubmit={hear}
    >
      <input name="nickname" aria-label="Nickname" defaultValue="ada" />
      {children}
      <button type="submit">Save settings</button>
    </form>
  )
}

type HostFormProps = { children: ReactNode; onHeard(what: string): void }

/** Somebody who has to choose a new password, at the fields for that. */
async function openReset(wrap: (toggle: ReactNode) => ReactNode) {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { emulator, seed } = devices
  undos.push(await amplifyOnEmulator(emulator, seed))
  const complain = vi.spyOn(console, 'error')
  const page = renderWithDevices(
    createAmplifyDeviceClient(),
    wrap(<RememberedDeviceToggle recoveries={amplifyRecoveries} />),
  )
  const control = await screen.findByRole('switch')
  await emulator.send('AdminResetUserPassword', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
  })
  await userEvent.click(control)
  await userEvent.click(
    await screen.findByRole('button', { name: 'Reset password' }),
  )
  const username = page.container.querySelector('[autocomplete=username]')
  await waitFor(() => expect(username).toHaveProperty('value', seed.username))
  return {
    ...devices,
    ...page,
    complain,
    lastCode: () => emulator.messages.at(-1)?.code ?? '',
    press: (name: string) =>
      userEvent.click(screen.getByRole('button', { name })),
  }
}

describe('inside of a host’s form', () => {
  async function openHostForm() {
    const heard: string[] = []
    const page = await openReset((toggle) => (
      <HostForm onHeard={(what) => heard.push(what)}>{toggle}</HostForm>
    ))
    const hostForm = page.container.querySelector('form') as HTMLFormElement
    return { ...page, heard, hostForm }
  }

  test('a password is reset, and the form neither submits nor hears of it', async () => {
    const { complain, heard, hostForm, lastCode, press } = await openHostForm()
    const sent = [...new FormData(hostForm)]
    await press(text.sendCode)
    await screen.findByRole('button', { name: text.sendAgain })
    await userEvent.click(screen.getByLabelText(text.code))
    await userEvent.keyboard('000000')
    await userEvent.click(screen.getByLabelText(text.newPassword))
    await userEvent.keyboard(newPassword)
    await press(text.show)
    await press(text.savePassword)
    await screen.findByText(text.codeWrong)
    expect([...new FormData(hostForm)]).toEqual(sent)
    await userEvent.fill(screen.getByLabelText(text.code), '')
    await userEvent.click(screen.getByLabelText(text.code))
    await userEvent.keyboard(`${lastCode()}{Enter}`)
    await screen.findByText(text.passwordSaved)
    expect(heard).toEqual([])
    // React complains of a form in a form.
    expect(complain).not.toHaveBeenCalled()
  })

  test('it is still the host’s: its own field and button are heard', async () => {
    const { heard, press } = await openHostForm()
    await userEvent.fill(screen.getByLabelText('Nickname'), 'lovelace')
    await press('Save settings')
    expect(new Set(heard)).toEqual(
      new Set([
        'page: input',
        'page: change',
        'page: submit',
        'React: change',
        'React: input',
        'React: submit',
      ]),
    )
  })

  test('what it is reset to leaves what was typed', async () => {
    const { hostForm } = await openHostForm()
    const field = screen.getByLabelText(text.code)
    await userEvent.fill(field, '123')
    hostForm.reset()
    expect(field).toHaveProperty('value', '123')
  })

  test('nothing of it is left behind when it is closed', async () => {
    const { press } = await openHostForm()
    expect(document.forms).toHaveLength(2)
    await press('Cancel')
    expect(document.forms).toHaveLength(1)
  })
})

function ShadowForm({ onSubmit }: { onSubmit(): void }) {
  const form = useDetachedForm<HTMLDivElement>(onSubmit)
  return (
    <div ref={form.place}>
      <input form={form.id} />
    </div>
  )
}

test('in a shadow tree the form is found by its fields', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  undos.push(() => host.remove())
  const root = host.attachShadow({ mode: 'open' })
  const onSubmit = vi.fn()
  render(<ShadowForm onSubmit={onSubmit} />, {
    container: root as unknown as HTMLElement,
  })
  const field = root.querySelector('input')
  field?.focus()
  await userEvent.keyboard('{Enter}')
  expect(onSubmit).toHaveBeenCalledOnce()
})

describe('what is typed', () => {
  /** Everything that React keeps of what is on the page. */
  function reactState(container: Element) {
    const key = Object.keys(container).find((name) =>
      name.startsWith('__reactContainer$'),
    )
    type Fiber = {
      child: Fiber | null
      sibling: Fiber | null
      alternate: Fiber | null
      memoizedProps: unknown
      memoizedState: unknown
    }
    const found: unknown[] = []
    const seen = new Set<Fiber>()
    function walk(fiber: Fiber | null) {
      if (!fiber || seen.has(fiber)) return
      seen.add(fiber)
      found.push(fiber.memoizedProps, fiber.memoizedState)
      for (const next of [fiber.alternate, fiber.child, fiber.sibling])
        walk(next)
    }
    walk(Reflect.get(container, key ?? '') as Fiber)
    expect(seen.size).toBeGreaterThan(20)
    return found
  }

  /** The strings in it, however deep. */
  function stringsIn(value: unknown, seen = new Set<unknown>()): string[] {
    if (typeof value === 'string') return [value]
    if (typeof value !== 'object' || value === null || seen.has(value))
      return []
    seen.add(value)
    if (value instanceof Node || value instanceof Window) return []
    return Object.values(value).flatMap((item) => stringsIn(item, seen))
  }

  test('stands in no attribute and in no state, then or afterwards', async () => {
    const { container, lastCode, press } = await openReset((toggle) => toggle)
    const code = lastCode()
    const secrets = [code, newPassword]
    const leaks = () =>
      [document.documentElement.outerHTML, ...stringsIn(reactState(container))]
        .filter((each) => secrets.some((secret) => each.includes(secret)))
        .map((each) => each.slice(0, 200))
    await userEvent.click(screen.getByLabelText(text.code))
    await userEvent.keyboard(code)
    await userEvent.click(screen.getByLabelText(text.newPassword))
    await userEvent.keyboard(newPassword)
    expect(leaks()).toEqual([])
    await press(text.show)
    expect(screen.getByLabelText(text.newPassword)).toHaveProperty(
      'value',
      newPassword,
    )
    expect(leaks()).toEqual([])
    await press(text.savePassword)
    await screen.findByText(text.passwordSaved)
    expect(leaks()).toEqual([])
  })
})

describe('inside of a fieldset that is disabled', () => {
  async function openFieldset() {
    const devices = await createDevices()
    await devices.signIn()
    const settings = (disabled: boolean) => (
      <fieldset disabled={disabled}>
        <RememberedDeviceToggle />
      </fieldset>
    )
    const page = renderWithDevices(devices.client, settings(true))
    const control = await screen.findByRole('switch')
    return { ...devices, ...page, control }
  }

  test('the switch cannot be pressed, not even by its label', async () => {
    const { control, writes } = await openFieldset()
    expect(control.matches(':disabled')).toBe(true)
    control.click()
    screen.getByText('Remember this browser').click()
    expect(control.ariaChecked).toBe('false')
    expect(writes()).toEqual([])
  })

  test('it looks so', async () => {
    const { container, control } = await openFieldset()
    function look() {
      const face = control.querySelector('.cdev-switch') as Element
      const { cursor, opacity } = getComputedStyle(face)
      return { cursor, opacity }
    }
    expect(look()).toEqual({ opacity: '0.5', cursor: 'default' })
    const fieldset = container.querySelector('fieldset') as HTMLFieldSetElement
    fieldset.disabled = false
    expect(look()).toEqual({ opacity: '1', cursor: 'pointer' })
  })
})
