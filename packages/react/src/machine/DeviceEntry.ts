import type { Device, DeviceStatus } from '../client/types.ts'
import type { DeviceIntent } from './DeviceIntent.ts'

/** What a screen needs of one device: the same object until it changes. */
export type DeviceEntry = {
  /** What was asked for, else what the service last showed or acknowledged. */
  status: DeviceStatus
  intent: DeviceIntent | undefined
  /** See `UserDevice.confirmedStatus`. */
  confirmedStatus?: DeviceStatus | undefined
  /** The last details read, kept when the device leaves the list. */
  device: Device | undefined
}
