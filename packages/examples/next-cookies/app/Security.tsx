'use client'

import {
  DeviceList,
  type DeviceRecoveries,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { signOut } from './actions'
import { sessionChanged } from './deviceClient'

const leave = () => signOut().then(sessionChanged)

// The page shows the sign-in as soon as nobody is signed in.
const recoveries: DeviceRecoveries = {
  'sign-in': { onStart: leave },
  'sign-out': { onStart: leave },
}

export const Security = () => (
  <>
    <RememberedDeviceToggle recoveries={recoveries} />
    <DeviceList includeCurrentDevice={false} recoveries={recoveries} />
    <form action={leave}>
      <button type="submit">Sign out</button>
    </form>
  </>
)
