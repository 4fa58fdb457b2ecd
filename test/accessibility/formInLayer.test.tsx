// A recovery in place, inside of what a host opens above its page: its form stands
// outside, where a modal dialog makes everything inert.
import '@cognito-devices/ui/styles.css'
import {
  type DeviceRecoveryProps,
  ForgetDeviceDialog,
  RememberedDeviceToggle,
  useDetachedForm,
} from '@cognito-devices/ui'
import { screen, waitFor } from '@testing-library/react'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createDevices } from '../support/createDevices.ts'
import { hostLayers } from '../support/hostLayers.tsx'
import { renderWithDevices } from '../support/renderWithDevices.tsx'

const sent: string[] = []

/** Asks for a code, which is 123. */
function Step({ onDone }: DeviceRecoveryProps) {
  const code = useRef<HTMLInputElement>(null)
  const form = useDetachedForm<HTMLDivElement>(() => {
    const typed = code.current?.value ?? ''
    sent.push(typed)
    if (typed === '123') onDone()
  })
  return (
    <div ref={form.place}>
      <label>
        Code <input ref={code} form={form.id} />
      </label>
      <button type="submit" form={form.id}>
        Send
      </button>
    </div>
  )
}

const recoveries = { 'confirm-sign-up': { component: Step } }

async function openDevices(refused: string) {
  sent.length = 0
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { deviceKey } = await devices.signIn()
  devices.emulator.addFault({
    operation: refused,
    effect: { kind: 'error', name: 'UserNotConfirmedException' },
  })
  return { ...devices, deviceKey }
}

/** The kit in a host's form, in what the host has opened. */
function inForm(Layer: (typeof hostLayers)[string], children: ReactNode) {
  const onClose = vi.fn()
  const heard: string[] = []
  function hear(event: FormEvent) {
    event.preventDefault()
    heard.push(event.type)
  }
  const page = (
    <Layer onClose={onClose}>
      <form onSubmit={hear} onChange={hear} onInput={hear} onReset={hear}>
        <input name="nickname" aria-label="Nickname" />
        {children}
      </form>
    </Layer>
  )
  return { page, heard, onClose }
}

const press = async (role: string, name?: string) =>
  userEvent.click(await screen.findByRole(role, { name }))

const field = () => screen.getByLabelText('Code')

const layers = Object.entries(hostLayers)

test.each(layers)('in %s, a step is filled in and sent', async (_, Layer) => {
  const { client, writes } = await openDevices('UpdateDeviceStatus')
  const { page, heard, onClose } = inForm(
    Layer,
    <RememberedDeviceToggle recoveries={recoveries} />,
  )
  renderWithDevices(client, page)
  await press('switch')
  await press('button', 'Confirm')
  await waitFor(() => expect(document.activeElement).toBe(field()))
  await userEvent.keyboard('1')
  await press('button', 'Send')
  expect(sent).toEqual(['1'])
  await userEvent.click(field())
  await userEvent.keyboard('{End}23{Enter}')
  expect(sent).toEqual(['1', '123'])
  await waitFor(() => expect(screen.queryByLabelText('Code')).toBeNull())
  await waitFor(() => expect(writes()).toHaveLength(2))
  expect(screen.getByRole('switch').ariaChecked).toBe('true')
  expect(heard).toEqual([])
  expect(onClose).not.toHaveBeenCalled()
})

function RemoveButton({ deviceKey }: { deviceKey: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <ForgetDeviceDialog
        open={open}
        onClose={() => setOpen(false)}
        device={{ deviceKey, isCurrent: false, status: 'remembered' }}
        recoveries={recoveries}
      />
    </>
  )
}

const question = () => screen.queryByRole('alertdialog')

test.each(layers)('in %s, so is a step in our question', async (_, Layer) => {
  const { client, deviceKey, emulator } = await openDevices('ForgetDevice')
  const { page, heard, onClose } = inForm(
    Layer,
    <RemoveButton deviceKey={deviceKey} />,
  )
  renderWithDevices(client, page)
  const begin = async () => {
    await press('button', 'Open')
    await press('button', 'Remove')
    await press('button', 'Confirm')
    await waitFor(() => expect(document.activeElement).toBe(field()))
  }
  await begin()
  await userEvent.keyboard('12{Escape}')
  await waitFor(() => expect(question()).toBeNull())
  expect(onClose).not.toHaveBeenCalled()
  const effect = { kind: 'error', name: 'UserNotConfirmedException' } as const
  emulator.addFault({ operation: 'ForgetDevice', effect })
  await begin()
  await userEvent.keyboard('1')
  await press('button', 'Send')
  expect(sent).toEqual(['1'])
  await userEvent.click(field())
  await userEvent.keyboard('{End}23{Enter}')
  expect(sent).toEqual(['1', '123'])
  await waitFor(() => expect(question()).toBeNull())
  expect(heard).toEqual([])
  expect(onClose).not.toHaveBeenCalled()
})
