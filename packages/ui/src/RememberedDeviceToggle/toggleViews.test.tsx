import '@cognito-devices/ui/styles.css'
import {
  DeviceErrorPrompt,
  type DeviceSwitchPartProps,
  defaultDisplayText,
  RememberedDeviceToggle,
  type UseDeviceToggleOptions,
  useDeviceToggle,
} from '@cognito-devices/ui'
import { Switch as MuiSwitch } from '@mui/material'
import { onlineManager } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Switch as RadixSwitch } from 'radix-ui'
import { Switch as AriaSwitch } from 'react-aria-components'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Switch as ShadcnSwitch } from '../../../../stories/hosts/shadcn/switch.tsx'
import {
  createDevices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { listen } from '../../../../test/support/listen.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'

const text = defaultDisplayText
const { label } = text

afterEach(() => {
  vi.restoreAllMocks()
  onlineManager.setOnline(true)
})

/** Markup of a host's own, over the controller: no class of ours is in it. */
function BareToggle(options: UseDeviceToggleOptions) {
  const toggle = useDeviceToggle(options)
  const { htmlFor, ...labelProps } = toggle.getLabelProps()
  const { message } = toggle
  const prompt = toggle.getPromptProps()
  return (
    <div {...toggle.getRootProps()}>
      <label htmlFor={htmlFor} {...labelProps}>
        {toggle.label}
      </label>
      {toggle.hasSwitch && (
        <span {...toggle.getSwitchAreaProps()}>
          <button {...toggle.getSwitchProps()} />
        </span>
      )}
      <p {...toggle.getHintProps()}>{toggle.hint}</p>
      {message?.place === 'line' && (
        <p {...toggle.getLineProps()}>
          {message.text}
          {message.action && (
            <button type="button" onClick={message.action.onPress}>
              {message.action.label}
            </button>
          )}
        </p>
      )}
      {prompt && <DeviceErrorPrompt {...prompt} />}
      <p {...toggle.getStatusProps()} />
    </div>
  )
}

type Options = UseDeviceToggleOptions & { remembered?: boolean }

async function open(
  View: typeof BareToggle,
  { remembered, ...options }: Options = {},
) {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { deviceKey } = await devices.signIn({ remembered })
  const complain = vi.spyOn(console, 'error')
  const page = renderWithDevices(devices.client, <View {...options} />)
  const control = await screen.findByRole('switch')
  const root = page.container.firstElementChild as HTMLElement
  return {
    ...devices,
    ...page,
    complain,
    control,
    deviceKey,
    root,
    describedBy: () =>
      (control.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    refuse: (name: string) =>
      devices.emulator.addFault({
        operation: 'UpdateDeviceStatus',
        effect: { kind: 'error', name: `${name}Exception` },
      }),
    rested: () => waitFor(() => expect(root.dataset.pending).toBeUndefined()),
  }
}

describe.each([
  ['the kit’s view', RememberedDeviceToggle as typeof BareToggle],
  ['a bare view', BareToggle],
])('%s', (_, View) => {
  test('has a switch with a name, a state and a description', async () => {
    const { control, describedBy } = await open(View)
    expect(control).toBe(screen.getByRole('switch', { name: label }))
    expect(control.getAttribute('aria-checked')).toBe('false')
    expect(describedBy()).toBe(text.hintOff)
  })

  test('is saved, and says nothing of it', async () => {
    const page = await open(View)
    const { said } = listen()
    await userEvent.click(screen.getByText(label))
    expect(page.control.getAttribute('aria-checked')).toBe('true')
    expect(page.root.dataset).toMatchObject({ state: 'on', intent: 'saving' })
    await page.rested()
    expect(await readTruth(page, page.deviceKey)).toBe('remembered')
    expect(said).toEqual([])
    expect(page.complain).not.toHaveBeenCalled()
  })

  test('says a refusal once, and describes the switch by it the next time', async () => {
    const page = await open(View)
    const { said } = listen()
    page.refuse('Forbidden')
    await userEvent.click(page.control)
    await screen.findByRole('group', { name: text.notSaved })
    const sentence = `${text.notSaved} ${text.errorForbidden}`
    await waitFor(() => expect(said).toEqual([sentence]))
    expect(page.describedBy()).toBe(text.hintOff)
    page.control.blur()
    page.control.focus()
    await waitFor(() =>
      expect(page.describedBy()).toBe(`${text.hintOff} ${sentence}`),
    )
    await userEvent.click(screen.getByRole('button', { name: text.dismiss }))
    expect(document.activeElement).toBe(page.control)
    expect(page.root.dataset.message).toBeUndefined()
  })

  test('ends what waits with its way out, and the focus is not lost', async () => {
    const page = await open(View)
    const { said } = listen()
    onlineManager.setOnline(false)
    page.emulator.addFault({
      operation: '*',
      times: Number.POSITIVE_INFINITY,
      effect: { kind: 'drop' },
    })
    await userEvent.click(page.control)
    const undo = await screen.findByRole('button', { name: text.undo })
    expect(page.root.dataset.message).toBe('offline')
    await waitFor(() => expect(said).toEqual([text.offline]))
    await userEvent.click(undo)
    const again = await screen.findByRole('button', { name: text.checkAgain })
    expect(screen.queryByRole('switch')).toBeNull()
    expect(document.activeElement).toBe(again)
  })

  test('has no switch for somebody who has signed out, and is not "off"', async () => {
    const page = await open(View, { remembered: true })
    page.signOut()
    await waitFor(() => expect(screen.queryByRole('switch')).toBeNull())
    expect(page.root.dataset).toMatchObject({
      state: 'unavailable',
      message: 'signed-out',
    })
    screen.getAllByText(text['not-signed-in'])
  })
})

type Part = (props: DeviceSwitchPartProps) => React.ReactNode

/** Parts of hosts, each as it is or by three lines. */
const parts: Record<string, Part> = {
  'Radix’s, with a thumb': (props) => (
    <RadixSwitch.Root {...props}>
      <RadixSwitch.Thumb />
    </RadixSwitch.Root>
  ),
  'shadcn’s, as it is': ShadcnSwitch,
  'MUI’s, by three lines': ({ checked, onCheckedChange, ...input }) => (
    <MuiSwitch
      checked={checked}
      onChange={(_, next) => onCheckedChange(next)}
      slotProps={{ input }}
    />
  ),
  'React Aria’s, by three lines': ({ checked, onCheckedChange, ...props }) => (
    <AriaSwitch {...props} isSelected={checked} onChange={onCheckedChange}>
      <i />
    </AriaSwitch>
  ),
}

const isOn = (control: HTMLElement) =>
  control instanceof HTMLInputElement
    ? control.checked
    : control.getAttribute('aria-checked') === 'true'

describe.each(Object.entries(parts))('a switch that is %s', (_, Switch) => {
  const WithPart = (options: UseDeviceToggleOptions) => (
    <form>
      <RememberedDeviceToggle {...options} components={{ Switch }} />
    </form>
  )

  async function openPart(options: Options = {}) {
    const page = await open(WithPart, options)
    const root = page.root.firstElementChild as HTMLElement
    const rested = () =>
      waitFor(() => expect(root.dataset.pending).toBeUndefined())
    return { ...page, root, rested }
  }

  test('has the name and the description, and is pressed and saved', async () => {
    const page = await openPart()
    expect(page.control).toBe(screen.getByRole('switch', { name: label }))
    expect(page.describedBy()).toBe(text.hintOff)
    await userEvent.click(page.control)
    expect(isOn(page.control)).toBe(true)
    await page.rested()
    expect(await readTruth(page, page.deviceKey)).toBe('remembered')
    expect(page.complain).not.toHaveBeenCalled()
  })

  test('is switched by the keys and by its label', async () => {
    const page = await openPart({ remembered: true })
    await userEvent.tab()
    expect(document.activeElement).toBe(page.control)
    await userEvent.keyboard(' ')
    expect(isOn(page.control)).toBe(false)
    await page.rested()
    await userEvent.click(screen.getByText(label))
    expect(isOn(page.control)).toBe(true)
    await page.rested()
  })

  test('goes back when it is refused, and has the focus again', async () => {
    const page = await openPart()
    page.refuse('Forbidden')
    await userEvent.click(page.control)
    const dismiss = await screen.findByRole('button', { name: text.dismiss })
    expect(isOn(page.control)).toBe(false)
    await userEvent.click(dismiss)
    expect(document.activeElement).toBe(page.control)
  })
})

const RudeSwitch = ({ id, onCheckedChange }: DeviceSwitchPartProps) => (
  <button type="button" id={id} onClick={() => onCheckedChange(true)}>
    Rude
  </button>
)

test('a part that calls when it should not changes nothing', async () => {
  const devices = await createDevices()
  await devices.signIn()
  renderWithDevices(
    devices.client,
    <RememberedDeviceToggle
      components={{
        Switch: RudeSwitch,
      }}
    />,
    { isReadOnly: true },
  )
  await userEvent.click(await screen.findByText('Rude'))
  expect(devices.writes()).toEqual([])
  expect(document.querySelector('[data-pending]')).toBeNull()
})

test('where nothing can be changed the switch says so, and stays as it is', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  const settings = { isReadOnly: true }
  const onError = vi.fn()
  renderWithDevices(
    devices.client,
    <RememberedDeviceToggle onError={onError} />,
    settings,
  )
  const control = await screen.findByRole('switch')
  expect(control.getAttribute('aria-readonly')).toBe('true')
  const before = devices.writes().length
  await userEvent.click(control)
  await userEvent.click(screen.getByText(label))
  expect(control.getAttribute('aria-checked')).toBe('true')
  expect(document.querySelector('[data-intent]')).toBeNull()
  expect(onError).not.toHaveBeenCalled()
  expect(devices.writes()).toHaveLength(before)
  expect(document.activeElement).toBe(control)
})
