import '@cognito-devices/ui/styles.css'
import { DevicesProvider, useDevice } from '@cognito-devices/react'
import {
  defaultDisplayText,
  defaultForgetDeviceText,
  ForgetDeviceDialog,
  type ForgetDeviceDialogProps,
} from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent as realUser } from 'vitest/browser'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { refuse } from '../../../../test/support/refuse.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'

const text = { ...defaultDisplayText, ...defaultForgetDeviceText }

type HostProps = Partial<ForgetDeviceDialogProps> & { deviceKey: string }

/** A host's page with one button that opens the dialog. */
function Host({ deviceKey, onClose, ...props }: HostProps) {
  const [open, setOpen] = useState(false)
  const { data } = useDevice({ deviceKey })
  if (!data) return null
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <ForgetDeviceDialog
        {...props}
        device={data}
        open={open}
        onClose={(reason) => {
          setOpen(false)
          onClose?.(reason)
        }}
      />
    </>
  )
}

type Options = Partial<ForgetDeviceDialogProps> & {
  which?: 'current' | 'other'
}

async function openDialog({ which = 'other', ...props }: Options = {}) {
  const devices = await createDevices()
  const other = await devices.signIn({
    remembered: true,
    deviceName: 'Firefox on Linux',
  })
  const current = await devices.signIn({ remembered: true })
  const { deviceKey } = which === 'other' ? other : current
  const onClose = vi.fn()
  renderWithDevices(
    devices.client,
    <Host {...props} deviceKey={deviceKey} onClose={onClose} />,
  )
  const opener = await screen.findByRole('button', { name: 'Open' })
  await userEvent.click(opener)
  const dialog = await screen.findByRole('alertdialog')
  const button = (name: string) => screen.getByRole('button', { name })
  const removals = () =>
    devices.emulator.log.filter((call) => call.operation === 'ForgetDevice')
  return { ...devices, button, deviceKey, dialog, onClose, opener, removals }
}

const violations = async () =>
  (await axe.run(document.body)).violations
    .map(({ id }) => id)
    // What the harness's page lacks.
    .filter((id) => !/^(landmark|page-has|region|document|html)/.test(id))

describe('the dialog', () => {
  test('has a role, a name and a description, and Cancel has the focus', async () => {
    const { button, dialog } = await openDialog()
    const name = text.removeTitle('Firefox on Linux')
    expect(dialog).toBe(screen.getByRole('alertdialog', { name }))
    const description = document.getElementById(
      dialog.getAttribute('aria-describedby') ?? '',
    )
    expect(description?.textContent).toContain(text.removeText)
    expect(dialog.matches(':modal')).toBe(true)
    expect(document.activeElement).toBe(button('Cancel'))
    expect(await violations()).toEqual([])
  })

  test('says of this browser that its session ends', async () => {
    await openDialog({ which: 'current' })
    screen.getByRole('alertdialog', { name: text.removeCurrentTitle })
    screen.getByText(text.removeCurrentText)
  })

  test('Cancel closes it, and the focus goes back', async () => {
    const { button, onClose, opener, removals } = await openDialog()
    await userEvent.keyboard('{Enter}')
    expect(button('Open')).toBe(opener)
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(onClose).toHaveBeenCalledWith('cancel')
    expect(document.activeElement).toBe(opener)
    expect(removals()).toEqual([])
  })

  test('Escape closes it, and the focus goes back', async () => {
    const { onClose, opener } = await openDialog()
    // A script's key press does not reach the browser's own handling.
    await realUser.keyboard('{Escape}')
    await waitFor(() => expect(onClose).toHaveBeenCalledWith('escape'))
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })
})

describe('removing', () => {
  test('is told to the host, and closes it', async () => {
    const onSuccess = vi.fn()
    const { button, deviceKey, onClose } = await openDialog({ onSuccess })
    await userEvent.tab()
    expect(document.activeElement).toBe(button('Remove'))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(onClose).toHaveBeenCalledWith('removed'))
    expect(onSuccess).toHaveBeenCalledWith({ deviceKey, endsSession: false })
    expect(screen.queryByRole('alertdialog')).toBeNull()
  })

  test('makes both buttons busy, and a second press does nothing', async () => {
    const dialog = await openDialog()
    const release = dialog.hold('ForgetDevice')
    await userEvent.dblClick(dialog.button('Remove'))
    const removing = dialog.button(text.removing)
    expect(document.activeElement).toBe(removing)
    expect(removing.getAttribute('aria-disabled')).toBe('true')
    const cancel = dialog.button('Cancel')
    expect(cancel.getAttribute('aria-disabled')).toBe('true')
    expect(await violations()).toEqual([])
    release()
    await waitFor(() => expect(dialog.onClose).toHaveBeenCalledOnce(), {
      timeout: 10_000,
    })
    expect(dialog.removals()).toHaveLength(1)
  })

  test('goes on when the dialog is closed meanwhile', async () => {
    const onSuccess = vi.fn()
    const { button, hold, onClose } = await openDialog({ onSuccess })
    const release = hold('ForgetDevice')
    await userEvent.click(button('Remove'))
    await realUser.keyboard('{Escape}')
    release()
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce(), {
      timeout: 10_000,
    })
    expect(onClose.mock.calls).toEqual([['escape']])
  })

  test('does not close what has been opened for another meanwhile', async () => {
    const { client, hold, signIn } = await createDevices()
    const session = { remembered: true } as const
    const one = await signIn({ ...session, deviceName: 'One' })
    const other = await signIn({ ...session, deviceName: 'Other' })
    const queryClient = new QueryClient()
    const onClose = vi.fn()
    const onSuccess = vi.fn()
    const page = (deviceKey: string, name: string) => (
      <QueryClientProvider client={queryClient}>
        <DevicesProvider client={client}>
          <ForgetDeviceDialog
            open
            device={{ deviceKey, name, isCurrent: false, status: 'remembered' }}
            onClose={onClose}
            onSuccess={onSuccess}
          />
        </DevicesProvider>
      </QueryClientProvider>
    )
    const { rerender } = render(page(one.deviceKey, 'One'))
    const release = hold('ForgetDevice')
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
    rerender(page(other.deviceKey, 'Other'))
    release()
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce(), {
      timeout: 10_000,
    })
    screen.getByRole('alertdialog', { name: text.removeTitle('Other') })
    expect(onClose).not.toHaveBeenCalled()
  })
})

describe('a refusal', () => {
  test('is shown in place, said once, and offers the way out', async () => {
    const onStart = vi.fn()
    const onError = vi.fn()
    const dialog = await openDialog({
      onError,
      recoveries: { 'reset-password': { onStart } },
    })
    refuse(dialog, 'ForgetDevice', 'PasswordResetRequired')
    const region = screen.getByRole('status')
    await userEvent.click(dialog.button('Remove'))
    const prompt = await screen.findByRole('group', { name: text.notRemoved })
    expect(prompt.textContent).toContain(text.errorPasswordResetRequired)
    await waitFor(() =>
      expect(region.textContent).toBe(
        `${text.notRemoved} ${text.errorPasswordResetRequired}`,
      ),
    )
    expect(document.activeElement).toBe(dialog.button('Remove'))
    expect(await violations()).toEqual([])
    await userEvent.click(dialog.button('Reset password'))
    expect(onStart).toHaveBeenCalledOnce()
    expect(onError).toHaveBeenCalledOnce()
    expect(dialog.onClose).not.toHaveBeenCalled()
  })

  test('is tried again with the same button', async () => {
    const dialog = await openDialog()
    refuse(dialog, 'ForgetDevice', 'Forbidden')
    await userEvent.click(dialog.button('Remove'))
    await screen.findByRole('group')
    await userEvent.click(dialog.button('Try again'))
    await waitFor(() => expect(dialog.onClose).toHaveBeenCalledWith('removed'))
  })

  test('is forgotten when it is closed', async () => {
    const dialog = await openDialog()
    refuse(dialog, 'ForgetDevice', 'Forbidden')
    await userEvent.click(dialog.button('Remove'))
    await screen.findByRole('group')
    await userEvent.click(dialog.button('Cancel'))
    await userEvent.click(dialog.opener)
    await screen.findByRole('alertdialog')
    expect(screen.queryByRole('group')).toBeNull()
  })
})
