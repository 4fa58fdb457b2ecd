import '@cognito-devices/ui/styles.css'
import {
  DeviceList,
  defaultDeviceListText,
  defaultDisplayText,
  defaultRememberDeviceText,
  ForgetDeviceDialog,
  RememberDevicePrompt,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { createDevices } from '../../../test/support/createDevices.ts'
import { listen } from '../../../test/support/listen.ts'
import { renderWithDevices } from '../../../test/support/renderWithDevices.tsx'
import { violations } from '../../../test/support/violations.ts'

const text = {
  ...defaultDisplayText,
  ...defaultDeviceListText,
  ...defaultRememberDeviceText,
}

/** Chromium refuses to fetch these files from now on; without any, none. */
async function refuseToFetch(...files: string[]) {
  const urls = files.map((file) => `*/${file}.tsx*`)
  await cdp().send('Network.enable')
  await cdp().send('Network.setBlockedURLs', { urls })
}

afterEach(async () => {
  vi.useRealTimers()
  await refuseToFetch()
})

const backOnline = () => window.dispatchEvent(new Event('online'))

const refusal = `${text.notLoaded}. ${text.errorNetwork}`

/** A host's own button, and the dialog that it opens. */
function RemoveButton({ deviceKey }: { deviceKey: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <ForgetDeviceDialog
        open={open}
        device={{ deviceKey, isCurrent: true, status: 'remembered' }}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

// What is fetched once is there for all: these are the first of each component.

describe('a toggle whose part is not here yet', () => {
  test('has the room for what it will say of a pool that remembers all', async () => {
    await refuseToFetch('ToggleBody')
    const { client, signIn } = await createDevices()
    await signIn()
    renderWithDevices(client, <RememberedDeviceToggle />, {
      pool: { tracking: 'always' },
    })
    const hint = text.join(text.hintOff, text.hintAlways)
    expect(screen.getByText(hint)).toHaveProperty('ariaHidden', 'true')
  })

  test('says at once what the host knows: that there is no tracking', async () => {
    await refuseToFetch('ToggleBody')
    const { client, signIn } = await createDevices()
    await signIn()
    const { container } = renderWithDevices(
      client,
      <RememberedDeviceToggle />,
      { pool: { tracking: 'off' } },
    )
    expect(container.firstElementChild?.getAttribute('data-state')).toBe(
      'unavailable',
    )
    screen.getByText(text['refused-by-pool'])
    expect(screen.queryByRole('group')).toBeNull()
  })
})

describe('a part that cannot be fetched', () => {
  test('of two components is said once', async () => {
    await refuseToFetch('ToggleBody', 'DeviceRows')
    const { client, signIn } = await createDevices()
    await signIn({ remembered: true })
    renderWithDevices(
      client,
      <>
        <RememberedDeviceToggle />
        <DeviceList />
      </>,
    )
    await waitFor(() => expect(screen.getAllByRole('group')).toHaveLength(2))
    const said = screen.getAllByRole('status').map((each) => each.textContent)
    expect(said.filter(Boolean)).toEqual([refusal])
  })

  test('of the toggle is said, once, and what it then finds as well', async () => {
    await refuseToFetch('ToggleBody')
    const { client, emulator, hold, signIn } = await createDevices()
    await signIn({ remembered: true })
    const release = hold('GetDevice')
    const effect = { kind: 'error', name: 'ForbiddenException' } as const
    emulator.addFault({ operation: 'GetDevice', effect })
    const ref = { current: null }
    const { container } = renderWithDevices(
      client,
      <RememberedDeviceToggle ref={ref} />,
    )
    const root = container.firstElementChild
    const { region, said } = listen()
    const prompt = await screen.findByRole('group', { name: text.notLoaded })
    const retry = () => screen.getByRole('button', { name: text.retry })
    expect(prompt.textContent).toContain(text.errorNetwork)
    expect(root?.getAttribute('data-state')).toBe('error')
    expect(root?.getAttribute('data-error')).toBe('Network')
    await waitFor(() => expect(said).toEqual([refusal]))
    expect(await violations(container)).toEqual([])

    await refuseToFetch()
    await userEvent.click(retry())
    await waitFor(() => expect(prompt.isConnected).toBe(false))
    const trying = screen.getByRole('button', { name: text.trying })
    await waitFor(() => expect(document.activeElement).toBe(trying))
    expect(said).toEqual([refusal])
    expect(region.textContent).toBe('')
    release()
    const found = `${text.notLoaded}. ${text.errorForbidden}`
    await waitFor(() => expect(said).toEqual([refusal, found]))
    expect(document.activeElement).toBe(retry())
    emulator.clearFaults()
    await userEvent.keyboard('{Enter}')
    const control = await screen.findByRole('switch', { checked: true })
    expect(document.activeElement).toBe(control)
    expect(ref.current).toBe(root)
    expect(container.firstElementChild).toBe(root)
    expect(root?.hasAttribute('data-error')).toBe(false)
    expect(said).toEqual([refusal, found])
  })

  test('of the prompt keeps nothing from being asked later', async () => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout'],
      shouldAdvanceTime: true,
    })
    await refuseToFetch('RememberDevicePromptBody')
    const { client, emulator, signIn } = await createDevices()
    await signIn()
    const { container } = renderWithDevices(client, <RememberDevicePrompt />)
    await waitFor(() =>
      expect(emulator.log.at(-1)?.operation).toBe('GetDevice'),
    )
    expect(container.childElementCount).toBe(0)
    await refuseToFetch()
    await vi.waitFor(() => {
      vi.advanceTimersByTime(30_000)
      screen.getByRole('group', { name: text.question })
    })
  })

  test('of the dialog is said where it would open, and the focus goes back', async () => {
    await refuseToFetch('ForgetDeviceDialogBody')
    const { client, signIn } = await createDevices()
    const { deviceKey } = await signIn({ remembered: true })
    const { container } = renderWithDevices(
      client,
      <RemoveButton deviceKey={deviceKey} />,
    )
    const button = (name: string) => screen.getByRole('button', { name })
    const opener = button('Open')
    await userEvent.click(opener)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(text.errorNetwork)
    expect(await violations(container)).toEqual([])
    const retry = button(text.retry)
    await userEvent.click(retry)
    await waitFor(() => expect(retry.textContent).toBe(text.retry))
    expect(document.activeElement).toBe(retry)
    await userEvent.click(button(text.dismiss))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.activeElement).toBe(opener)

    await userEvent.click(opener)
    await refuseToFetch()
    await userEvent.click(button(text.retry))
    await screen.findByRole('alertdialog', { name: text.removeCurrentTitle })
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.click(button(text.cancel))
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })

  test('of the list is nothing to somebody who has signed out', async () => {
    await refuseToFetch('DeviceRows')
    const { client, signIn, signOut } = await createDevices()
    await signIn({ remembered: true })
    const { container } = renderWithDevices(client, <DeviceList />)
    const { region, said } = listen()
    const prompt = await screen.findByRole('group', { name: text.notLoaded })
    await waitFor(() => expect(said).toEqual([refusal]))
    signOut()
    await screen.findByText(text.notSignedInList)
    expect(prompt.isConnected).toBe(false)
    expect(container.querySelector('[data-error]')).toBeNull()
    expect(region.textContent).toBe('')
  })

  test('of the list is said, once, and fetched when the connection is back', async () => {
    await refuseToFetch('DeviceRows')
    const { client, signIn } = await createDevices()
    await signIn({ remembered: true })
    renderWithDevices(client, <DeviceList />)
    const { said } = listen()
    await screen.findByRole('group', { name: text.notLoaded })
    expect(screen.queryByRole('list')).toBeNull()
    await waitFor(() => expect(said).toEqual([refusal]))
    await refuseToFetch()
    screen.getByRole('button', { name: text.retry }).focus()
    backOnline()
    await screen.findByRole('list')
    const heading = screen.getByRole('heading', { name: text.title })
    expect(document.activeElement).toBe(heading)
    expect(said).toEqual([refusal])
  })
})
