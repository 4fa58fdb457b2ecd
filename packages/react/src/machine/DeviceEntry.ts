import type { Device, DeviceStatus } from '../client/types.ts'
import type { Shown } from './deviceMachine.ts'

/** What a screen needs of one device: the same object until it changes. */
export type DeviceEntry = Omit<Shown, 'status'> & {
  /** Undefined until the write path is there: the cache's is shown then. */
  status: DeviceStatus | undefined
  /** The last details read, kept when the device leaves the list. */
  device: Device | undefined
}
