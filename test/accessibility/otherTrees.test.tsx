// In a shadow root and in an iframe, `document` knows nothing of what has the focus.
import { DevicesProvider } from '@cognito-devices/react'
import {
  DeviceList,
  defaultDeviceListText,
  defaultDisplayText,
  defaultRememberDeviceText,
  RememberDevicePrompt,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createManyDevices } from '../../stories/support/openManyDevices.ts'
import { createDevices, type Devices } from '../support/createDevices.ts'
import { channels } from '../theming/support/colours.ts'
import { kit } from '../theming/support/stylesheets.ts'

const text = {
  ...defaultDisplayText,
  ...defaultDeviceListText,
  ...defaultRememberDeviceText,
}

const undos: (() => void)[] = []
afterEach(() => {
  for (const undo of undos.splice(0)) undo()
})

/** A tree of its own inside of the page, with the stylesheet in it alone. */
type Tree = { root: Document | ShadowRoot; end: Element | ShadowRoot }

function inShadowRoot(): Tree {
  const host = document.createElement('div')
  document.body.append(host)
  undos.push(() => host.remove())
  const root = host.attachShadow({ mode: 'open' })
  return { root, end: root }
}

function inIframe(): Tree {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 100%; height: 600px'
  document.body.append(frame)
  undos.push(() => frame.remove())
  const root = frame.contentDocument as Document
  return { root, end: root.body }
}

function show({ end, root }: Tree, { client }: Devices, element: ReactNode) {
  const style = document.createElement('style')
  style.textContent = kit
  const container = document.createElement('div')
  end.append(style, container)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DevicesProvider client={client}>{element}</DevicesProvider>
    </QueryClientProvider>,
    { container },
  )
  return {
    container,
    page: within(container),
    async press(name: string) {
      const button = await within(container).findByRole('button', { name })
      button.focus()
      await userEvent.keyboard('{Enter}')
    },
    expectFocus: (find: () => Element | null) =>
      waitFor(() => expect(root.activeElement).toBe(find())),
  }
}

describe.each([
  ['a shadow root', inShadowRoot],
  ['an iframe', inIframe],
])('in %s', (_, open) => {
  test('a removed row hands the focus on, and Escape closes its question alone', async () => {
    const devices = await createManyDevices([
      { name: 'Oldest', days: 9 },
      { name: 'Middle', days: 3 },
      { name: 'Mine' },
    ])
    const tree = open()
    const { expectFocus, page, press } = show(tree, devices, <DeviceList />)
    const heard = vi.fn()
    tree.root.addEventListener('keydown', heard)
    await press(text.more('Middle'))
    await press('Remove Middle')
    await page.findByRole('alertdialog')
    heard.mockClear()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(page.queryByRole('alertdialog')).toBeNull())
    expect(heard).not.toHaveBeenCalled()
    await expectFocus(() => page.getByRole('button', { name: 'Remove Middle' }))
    await userEvent.keyboard('{Enter}')
    await press('Remove')
    await waitFor(() => expect(page.queryByText('Middle')).toBeNull())
    await expectFocus(() => page.getByText('Oldest').closest('[data-key]'))
  })

  test('what is put away hands the focus on', async () => {
    const devices = await createDevices({ challengeRequiredOnNewDevice: false })
    await devices.signIn()
    const { expectFocus, page, press } = show(
      open(),
      devices,
      <>
        <RememberDevicePrompt />
        <RememberedDeviceToggle />
      </>,
    )
    const find = () => page.getByRole('switch')
    await press(text.notNow)
    await expectFocus(find)
    devices.emulator.addFault({
      operation: 'UpdateDeviceStatus',
      effect: { kind: 'error', name: 'ForbiddenException' },
    })
    await userEvent.keyboard('{Enter}')
    await press(text.dismiss)
    await expectFocus(find)
  })
})

test('a stylesheet in a shadow root alone gives a switch that is on its colour', async () => {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  await devices.signIn({ remembered: true })
  const { container, page } = show(
    inShadowRoot(),
    devices,
    <RememberedDeviceToggle />,
  )
  await page.findByRole('switch', { checked: true })
  const track = container.querySelector('.cdev-track') as Element
  const [, , , alpha] = channels(getComputedStyle(track).backgroundColor)
  expect(alpha).toBe(255)
})
