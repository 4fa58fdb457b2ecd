import '@cognito-devices/ui/styles.css'
import { type DevicePool, DevicesProvider } from '@cognito-devices/react'
import {
  RememberDeviceCheckbox,
  defaultRememberDeviceText as text,
  useRememberDeviceCheckbox,
} from '@cognito-devices/ui'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, type FormEvent, forwardRef } from 'react'
import { describe, expect, test, vi } from 'vitest'
import {
  createDevices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'
import { violations } from '../../../../test/support/violations.ts'

/** Markup of a host's own, over the controller. */
const BareCheckbox = forwardRef<HTMLDivElement>(function BareCheckbox(_, ref) {
  const box = useRememberDeviceCheckbox()
  if (!box.isAvailable) return null
  return (
    <div {...box.getRootProps()} ref={ref}>
      <label>
        <input {...box.getInputProps()} />
        <b {...box.getLabelProps()}>{text.choice}</b>
      </label>
      <i {...box.getHintProps()}>{text.ownDeviceOnly}</i>
    </div>
  )
})

const Kit = forwardRef<HTMLDivElement>(function Kit(_, ref) {
  return <RememberDeviceCheckbox ref={ref} className="mine" />
})

describe.each([
  ['the kit’s view', Kit],
  ['a bare view', BareCheckbox],
])('%s', (_, View) => {
  /** The form of a host, with what it would have sent. */
  async function openForm() {
    const devices = await createDevices()
    const sent: [string, FormDataEntryValue][][] = []
    const ref = createRef<HTMLDivElement>()
    const onChange = vi.fn()
    function submit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault()
      sent.push([...new FormData(event.currentTarget)])
    }
    const page = renderWithDevices(
      devices.client,
      <form onSubmit={submit} onChange={onChange} onInput={onChange}>
        <input name="username" aria-label="Username" defaultValue="ada" />
        <View ref={ref} />
        <button type="submit">Sign in</button>
        <button type="reset">Start again</button>
      </form>,
    )
    const box = screen.getByRole('checkbox')
    return { ...devices, ...page, box, onChange, ref, sent }
  }

  test('the choice has a name, and warns of shared computers', async () => {
    const { box, container } = await openForm()
    expect(box).toBe(screen.getByRole('checkbox', { name: text.choice }))
    const hint = document.getElementById(
      box.getAttribute('aria-describedby') ?? '',
    )
    expect(hint?.textContent).toBe(text.ownDeviceOnly)
    expect(await violations(container)).toEqual([])
  })

  test('a tick remembers this browser once the sign-in is complete', async () => {
    const { box, ref, signIn, writes, ...devices } = await openForm()
    await userEvent.click(screen.getByText(text.choice))
    expect(box).toHaveProperty('checked', true)
    expect(ref.current?.dataset.state).toBe('on')
    expect(writes()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    const { deviceKey } = await act(() => signIn())
    await waitFor(async () =>
      expect(await readTruth(devices, deviceKey)).toBe('remembered'),
    )
    expect(box).toHaveProperty('checked', false)
  })

  test('a tick that is taken back remembers nothing', async () => {
    const { box, ref, signIn, writes, emulator } = await openForm()
    await userEvent.tab()
    await userEvent.tab()
    expect(document.activeElement).toBe(box)
    await userEvent.keyboard('  ')
    expect(ref.current?.dataset.state).toBe('off')
    await act(() => signIn())
    await waitFor(() =>
      expect(emulator.log.at(-1)?.operation).toBe('GetDevice'),
    )
    expect(writes()).toEqual([])
  })

  test('a form sends nothing of it, and hears nothing', async () => {
    const { box, onChange, sent } = await openForm()
    await userEvent.click(box)
    expect(onChange).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(sent).toEqual([[['username', 'ada']]])
  })

  test('a form that is reset shows what will be done', async () => {
    const { box, ref } = await openForm()
    await userEvent.click(box)
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }))
    expect(box).toHaveProperty('checked', true)
    expect(ref.current?.dataset.state).toBe('on')
  })

  test.each<DevicePool>([
    { suppressesMfa: false },
    { tracking: 'always' },
    { tracking: 'off' },
  ])('there is no choice in a pool with %o', async (pool) => {
    const { client } = await createDevices()
    const { container } = renderWithDevices(
      client,
      <DevicesProvider client={client} pool={pool}>
        <View />
      </DevicesProvider>,
    )
    expect(container.innerHTML).toBe('')
  })
})

test('the kit’s view takes a class and a ref, and is large enough to hit', async () => {
  const { client } = await createDevices()
  const ref = createRef<HTMLDivElement>()
  renderWithDevices(client, <Kit ref={ref} />)
  expect(ref.current?.className).toBe('cdev-remember mine')
  expect(ref.current?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
})
