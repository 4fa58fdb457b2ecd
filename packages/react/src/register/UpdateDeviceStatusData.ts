import type { DeviceRememberedStatus } from '../client/types.ts'
import type { Outcome } from '../machine/DeviceIo.ts'

/** The device to turn on or off. */
export type UpdateDeviceStatusVariables = {
  deviceKey: string
  /** Absolute, never a flip. */
  status: DeviceRememberedStatus
}

/** What was asked for, and whether it is saved or was overtaken. */
export type UpdateDeviceStatusData = UpdateDeviceStatusVariables & {
  outcome: Outcome
}
