// biome-ignore-all lint/performance/noBarrelFile: entry of the package

export {
  DeviceErrorPrompt,
  type DeviceErrorPromptProps,
} from './DeviceErrorPrompt/DeviceErrorPrompt.tsx'
export type {
  DeviceRecoveries,
  DeviceRecovery,
  DeviceRecoveryName,
  DeviceRecoveryProps,
} from './DeviceRecoveries.ts'
export { type DisplayText, defaultDisplayText } from './displayText.ts'
export {
  RememberedDeviceToggle,
  type RememberedDeviceToggleProps,
} from './RememberedDeviceToggle/RememberedDeviceToggle.tsx'
export type {
  DeviceSwitchProps,
  RememberedDeviceToggleClassNames,
  RememberedDeviceToggleComponents,
} from './RememberedDeviceToggle/types.ts'
export type { RecoveryText } from './recoveryText.ts'
