import type { Device, DeviceStatus } from '../client/types.ts'
import type { Shown } from './deviceMachine.ts'

/**
 * What a screen needs of one device. It stays the same object until it changes.
 */
export type DeviceEntry = Omit<Shown, 'status'> & {
  /**
   * Undefined until the write path has arrived. Then the cached status is
   * shown.
   */
  status: DeviceStatus | undefined
  /**
   * The last details that were read. They are kept when the device leaves the
   * list.
   */
  device: Device | undefined
}
