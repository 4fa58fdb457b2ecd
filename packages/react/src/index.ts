// biome-ignore-all lint/performance/noBarrelFile: entry of the package

// The port and the client that comes with it
export {
  type CreateCognitoDeviceClientOptions,
  createCognitoDeviceClient,
} from './createCognitoDeviceClient.ts'
export type {
  DeviceClient,
  DevicePage,
  ForgetDeviceInput,
  GetDeviceInput,
  ListDevicesInput,
  UpdateDeviceStatusInput,
} from './DeviceClient.ts'

// Errors
export {
  DeviceError,
  type DeviceErrorCode,
  type DeviceErrorRecovery,
  isDeviceError,
  isRefusedByPool,
} from './DeviceError.ts'

// Provider
export {
  type DevicePool,
  DevicesProvider,
  type DevicesProviderProps,
  useDeviceClient,
  useDeviceSettings,
} from './DevicesProvider.tsx'

// Keys and option factories
export {
  forgetDeviceMutationOptions,
  forgetOtherDevicesMutationOptions,
  updateDeviceStatusMutationOptions,
} from './deviceMutations.ts'
export { type DeviceUser, deviceQueryKeys } from './deviceQueryKeys.ts'
export { deviceQueryOptions } from './deviceQueryOptions.ts'
export {
  type DevicesQueryOptions,
  devicesQueryOptions,
} from './devicesQueryOptions.ts'
export type { UserDevice } from './mergeDevice.ts'
export type { DeviceQueryHookOptions } from './queryHook.ts'
export { type DeviceIntent, isActiveIntent } from './register/DeviceIntent.ts'
// Intents and devices
export type { DeviceStorage } from './register/DeviceStorage.ts'
export type {
  ForgetDeviceData,
  ForgetDeviceVariables,
} from './register/forgetDevice.ts'
export type {
  ForgetOtherDevicesData,
  ForgetOtherDevicesVariables,
} from './register/forgetOtherDevices.ts'
export type { DeviceTransition } from './register/transitions.ts'
export type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from './register/UpdateDeviceStatusData.ts'
export { toDeviceError } from './toDeviceError.ts'
export type {
  Device,
  DeviceKeyAbsence,
  DeviceRememberedStatus,
  DeviceSession,
  DeviceStatus,
  DeviceUnavailableReason,
} from './types.ts'

// Hooks
export {
  type CurrentDevice,
  type UseCurrentDeviceOptions,
  type UseCurrentDeviceResult,
  useCurrentDevice,
} from './useCurrentDevice.ts'
export {
  type UseDeviceOptions,
  type UseDeviceResult,
  useDevice,
} from './useDevice.ts'
export { type DeviceActions, useDeviceActions } from './useDeviceActions.ts'
export { useDeviceSession } from './useDeviceSession.ts'
export {
  type UseDevicesOptions,
  type UseDevicesResult,
  useDevices,
} from './useDevices.ts'
export {
  type UseForgetDeviceOptions,
  type UseForgetDeviceResult,
  useForgetDevice,
} from './useForgetDevice.ts'
export {
  type UseForgetOtherDevicesOptions,
  type UseForgetOtherDevicesResult,
  useForgetOtherDevices,
} from './useForgetOtherDevices.ts'
export {
  type UseRememberOnSignInOptions,
  type UseRememberOnSignInResult,
  useRememberOnSignIn,
} from './useRememberOnSignIn.ts'
export {
  type UseSuspenseDevicesResult,
  useSuspenseDevices,
} from './useSuspenseDevices.ts'
export {
  type UseUpdateDeviceStatusOptions,
  type UseUpdateDeviceStatusResult,
  useUpdateDeviceStatus,
} from './useUpdateDeviceStatus.ts'
