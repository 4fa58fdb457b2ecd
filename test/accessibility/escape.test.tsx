// Escape closes our question, and no layer of the host's around it.
import '@cognito-devices/ui/styles.css'
import {
  type DeviceErrorPromptProps,
  ForgetDeviceDialog,
} from '@cognito-devices/ui'
import { screen, waitFor } from '@testing-library/react'
import { useEffect, useRef, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createDevices } from '../support/createDevices.ts'
import { hostLayers } from '../support/hostLayers.tsx'
import { renderWithDevices } from '../support/renderWithDevices.tsx'

/** What a host opens above the question when that is refused. */
function StepUp(_: DeviceErrorPromptProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return <dialog ref={dialog} aria-label="Is it you?" />
}

/** A button that asks whether to remove a device. */
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
        components={{ Prompt: StepUp }}
      />
    </>
  )
}

async function ask() {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  return { devices, button: <RemoveButton deviceKey={deviceKey} /> }
}

const question = () => screen.queryByRole('alertdialog')

async function openQuestion() {
  const opener = await screen.findByRole('button', { name: 'Open' })
  opener.focus()
  await userEvent.keyboard('{Enter}')
  await screen.findByRole('alertdialog')
  return opener
}

test.each(Object.entries(hostLayers))(
  'in %s, only the question closes',
  async (_, Host) => {
    const { devices, button } = await ask()
    const onClose = vi.fn()
    renderWithDevices(devices.client, <Host onClose={onClose}>{button}</Host>)
    const opener = await openQuestion()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(question()).toBeNull())
    expect(onClose).not.toHaveBeenCalled()
    expect(opener.checkVisibility()).toBe(true)
    expect(document.activeElement).toBe(opener)
    // The key is the host's again.
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(onClose).toHaveBeenCalled())
  },
)

test('a press beside every control takes nothing away from Escape', async () => {
  const { devices, button } = await ask()
  renderWithDevices(devices.client, button)
  await openQuestion()
  await userEvent.click(screen.getByRole('heading'))
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(question()).toBeNull())
})

test('a closing that is not the key’s stays inside too', async () => {
  const { devices, button } = await ask()
  const onCancel = vi.fn()
  const Host = hostLayers['a native dialog'] ?? expect.unreachable()
  renderWithDevices(devices.client, <Host onClose={onCancel}>{button}</Host>)
  const host = await screen.findByRole('dialog')
  await openQuestion()
  question()?.dispatchEvent(new Event('cancel', { cancelable: true }))
  await waitFor(() => expect(question()).toBeNull())
  expect(host).toHaveProperty('open', true)
  expect(onCancel).not.toHaveBeenCalled()
})

test('what the host opens above the question has its own Escape', async () => {
  const { devices, button } = await ask()
  const effect = { kind: 'error', name: 'ForbiddenException' } as const
  devices.emulator.addFault({ operation: 'ForgetDevice', effect })
  renderWithDevices(devices.client, button)
  await openQuestion()
  await userEvent.keyboard('{Tab}{Enter}')
  await screen.findByRole('dialog', { name: 'Is it you?' })
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(question()).not.toBeNull()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(question()).toBeNull())
})
