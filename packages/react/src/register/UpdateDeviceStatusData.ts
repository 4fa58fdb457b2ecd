import type { DeviceRememberedStatus } from '../client/types.ts'
import type { Outcome } from '../machine/runDevice.ts'

export type UpdateDeviceStatusVariables = {
  deviceKey: string
  /** Absolute, never a flip. */
  status: DeviceRememberedStatus
}

export type UpdateDeviceStatusData = UpdateDeviceStatusVariables & {
  outcome: Outcome
}
