import { DeviceError, DevicesProvider } from '@cognito-devices/react'
import {
  DeviceErrorPrompt,
  DeviceList,
  ForgetDeviceDialog,
  RememberDeviceCheckbox,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import type { CSSProperties, ReactNode } from 'react'
import { createDevices } from '../../support/createDevices.ts'

type ShowKitOptions = {
  /** Whether the switch is on. @default true */
  remembered?: boolean
  isDialogOpen?: boolean
  /** Around the kit. */
  attributes?: Record<`data-${string}` | `aria-${string}`, string> | undefined
  style?: CSSProperties
  /** What the host has on its page beside the kit. */
  host?: ReactNode
  /** What stands under the kit's own. */
  children?: ReactNode
}

/** Everything that the kit draws, on a page of its own. */
export async function showKit({
  attributes,
  children,
  host,
  isDialogOpen = false,
  remembered = true,
  style,
}: ShowKitOptions = {}) {
  const devices = await createDevices()
  await devices.signIn({ deviceName: 'Firefox on Linux', remembered: true })
  const { deviceKey } = await devices.signIn({
    deviceName: 'Chrome on macOS',
    remembered,
  })
  const error = new DeviceError('Forbidden', 'Blocked.', {
    requestId: '0a1b2c3d-1111-4222-8333-444455556666',
  })
  const { container, unmount } = render(
    <QueryClientProvider client={new QueryClient()}>
      <DevicesProvider client={devices.client}>
        {host}
        <div {...attributes} style={style}>
          <RememberedDeviceToggle />
          <DeviceErrorPrompt
            error={error}
            onRetry={() => {}}
            onDismiss={() => {}}
          />
          <RememberDeviceCheckbox />
          <DeviceList locale="en-GB" />
          {children}
          <ForgetDeviceDialog
            open={isDialogOpen}
            onClose={() => {}}
            device={{
              deviceKey,
              isCurrent: false,
              name: 'Firefox on Linux',
              status: 'remembered',
            }}
          />
        </div>
      </DevicesProvider>
    </QueryClientProvider>,
  )
  const patiently = { timeout: 10_000 }
  await screen.findByText('Firefox on Linux', { selector: 'bdi' }, patiently)
  await within(container).findByRole(
    'switch',
    { name: 'Remember this browser', hidden: true },
    patiently,
  )
  /** The first element with this class. */
  const part = (name: string) => {
    const found = container.querySelector<HTMLElement>(`.cdev-${name}`)
    if (!found) throw new Error(`There is no .cdev-${name}.`)
    return found
  }
  return { ...devices, container, part, unmount }
}
