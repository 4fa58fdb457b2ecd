'use client'

import {
  DeviceList,
  RememberDeviceCheckbox,
  RememberDevicePrompt,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'

const year = 365 * 24 * 60 * 60_000

/** Every component that a page shows by itself. */
export const Settings = () => (
  <main>
    <RememberedDeviceToggle maxAge={year} />
    <DeviceList maxAge={year} includeCurrentDevice={false} />
    <RememberDevicePrompt />
    <RememberDeviceCheckbox />
  </main>
)
