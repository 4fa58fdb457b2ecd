import type { DeviceChange } from './DeviceChange.ts'
import type { DeviceNames } from './DeviceNames.ts'
import type { StorageChoice } from './DeviceStorage.ts'
import type { TrustOptions } from './TrustOptions.ts'
import type { DeviceTransition } from './transitions.ts'
import type { UpdateDeviceStatusVariables } from './UpdateDeviceStatusData.ts'

/** What one provider decides. It is read at each use, so it may change. */
export type HostOptions = {
  storage?: StorageChoice
  isReadOnly?: boolean | undefined
  onBeforeChange?: ((change: DeviceChange) => unknown) | undefined
  /** The name of `onBeforeChange` in earlier versions. */
  onBeforeUpdate?:
    | ((variables: UpdateDeviceStatusVariables) => unknown)
    | undefined
  onTransition?: ((transition: DeviceTransition) => void) | undefined
  trust?: TrustOptions | undefined
  deviceNames?: DeviceNames | undefined
}
