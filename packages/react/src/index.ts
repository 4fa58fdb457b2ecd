// biome-ignore-all lint/performance/noBarrelFile: entry of the package

// Why a code was asked
export type { ChallengeCause, ChallengeLikelihood } from './challengeCauses.ts'
export type {
  ChallengedDevice,
  ChallengeFacts,
  LastSignIn,
} from './challengeFacts.ts'
export type { ChallengeRemedy } from './challengeTexts.ts'
// The port and the client that comes with it
export {
  type CreateCognitoDeviceClientOptions,
  createCognitoDeviceClient,
} from './client/createCognitoDeviceClient.ts'
export type {
  DeviceClient,
  DevicePage,
  ForgetDeviceInput,
  GetDeviceInput,
  ListDevicesInput,
  UpdateDeviceStatusInput,
} from './client/DeviceClient.ts'

// Errors
export {
  DeviceError,
  type DeviceErrorCode,
  type DeviceErrorRecovery,
  isDeviceError,
  isRefusedByPool,
} from './client/DeviceError.ts'
export { toDeviceError } from './client/toDeviceError.ts'
export type {
  Device,
  DeviceKeyAbsence,
  DeviceRememberedStatus,
  DeviceSession,
  DeviceStatus,
  DeviceUnavailableReason,
} from './client/types.ts'
export {
  type ChallengeExplanation,
  explainChallenge,
} from './explainChallenge.ts'
// Provider
export {
  type DevicePool,
  DevicesProvider,
  type DevicesProviderProps,
  useDeviceClient,
  useDeviceSettings,
} from './hooks/DevicesProvider.tsx'
// Hooks
export {
  type CurrentDevice,
  type UseCurrentDeviceOptions,
  type UseCurrentDeviceResult,
  useCurrentDevice,
} from './hooks/useCurrentDevice.ts'
export {
  type UseDeviceOptions,
  type UseDeviceResult,
  useDevice,
} from './hooks/useDevice.ts'
export {
  type DeviceActions,
  useDeviceActions,
} from './hooks/useDeviceActions.ts'
export { useDeviceSession } from './hooks/useDeviceSession.ts'
export {
  type UseDevicesOptions,
  type UseDevicesResult,
  useDevices,
} from './hooks/useDevices.ts'
export {
  type UseForgetDeviceOptions,
  type UseForgetDeviceResult,
  useForgetDevice,
} from './hooks/useForgetDevice.ts'
export {
  type UseForgetOtherDevicesOptions,
  type UseForgetOtherDevicesResult,
  useForgetOtherDevices,
} from './hooks/useForgetOtherDevices.ts'
export {
  type UseRememberOnSignInOptions,
  type UseRememberOnSignInResult,
  useRememberOnSignIn,
} from './hooks/useRememberOnSignIn.ts'
export {
  type UseSuspenseDevicesResult,
  useSuspenseDevices,
} from './hooks/useSuspenseDevices.ts'
export {
  type UseUpdateDeviceStatusOptions,
  type UseUpdateDeviceStatusResult,
  useUpdateDeviceStatus,
} from './hooks/useUpdateDeviceStatus.ts'
export { type DeviceIntent, isActiveIntent } from './machine/DeviceIntent.ts'
// Keys and option factories
export {
  forgetDeviceMutationOptions,
  forgetOtherDevicesMutationOptions,
  updateDeviceStatusMutationOptions,
} from './queries/deviceMutations.ts'
export { deviceQueryOptions } from './queries/deviceQueryOptions.ts'
export {
  type DevicesQueryOptions,
  devicesQueryOptions,
} from './queries/devicesQueryOptions.ts'
export type { DeviceQueryHookOptions } from './queries/queryHook.ts'
// Intents and devices
export type { DeviceChange } from './register/DeviceChange.ts'
export type { DeviceStorage } from './register/DeviceStorage.ts'
export { type DeviceUser, deviceQueryKeys } from './register/deviceQueryKeys.ts'
export type {
  ForgetDeviceData,
  ForgetDeviceVariables,
} from './register/forgetDevice.ts'
export type {
  ForgetOtherDevicesData,
  ForgetOtherDevicesVariables,
} from './register/forgetOtherDevices.ts'
export type { UserDevice } from './register/mergeDevice.ts'
export type { DeviceTransition } from './register/transitions.ts'
export type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from './register/UpdateDeviceStatusData.ts'
