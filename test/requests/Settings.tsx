import { RememberedDeviceToggle } from '@cognito-devices/ui'

/** The route. */
export function Settings() {
  return <RememberedDeviceToggle />
}
