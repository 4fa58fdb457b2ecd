'use client'

import { useDevices } from '@cognito-devices/react'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { RememberedDeviceToggle } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'

// Not used here: only that it can be imported and built.
export const amplifyClient = createAmplifyDeviceClient

export function Devices() {
  const { data: devices } = useDevices()
  return (
    <main>
      <RememberedDeviceToggle recoveries={amplifyRecoveries} />
      <ul aria-label="Devices">
        {devices?.map(({ deviceKey, name, status }) => (
          <li key={deviceKey} data-status={status}>
            {name}
          </li>
        ))}
      </ul>
    </main>
  )
}
