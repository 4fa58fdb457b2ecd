import type { DeviceRememberedStatus } from '../types.ts'
import type { Outcome } from './createTicket.ts'

export type UpdateDeviceStatusVariables = {
  deviceKey: string
  /** Absolute, never a flip. */
  status: DeviceRememberedStatus
}

export type UpdateDeviceStatusData = UpdateDeviceStatusVariables & {
  outcome: Outcome
}
