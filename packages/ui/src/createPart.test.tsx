import '@cognito-devices/ui/styles.css'
import {
  DeviceList,
  defaultDeviceListText,
  defaultDisplayText,
  defaultRememberDeviceText,
  ForgetDeviceDialog,
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

describe('a part that cannot be fetched', () => {
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
