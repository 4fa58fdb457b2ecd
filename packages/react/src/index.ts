// biome-ignore-all lint/performance/noBarrelFile: entry of the package

// The port, and the client that comes with it

export {
  type CreateCognitoDeviceClientOptions,
  createCognitoDeviceClient,
} from './client/createCognitoDeviceClient.ts'
export type {
  CallOptions,
  DeviceClient,
  DevicePage,
  EndSessionInput,
  ForgetDeviceInput,
  GetDeviceInput,
  ListDevicesInput,
  ListSessionsInput,
  SessionPage,
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

// Why a code was asked

export type { ChallengeCause, ChallengeLikelihood } from './challengeCauses.ts'
export type {
  ChallengedDevice,
  ChallengeFacts,
  LastSignIn,
} from './challengeFacts.ts'
export type { ChallengeRemedy } from './challengeTexts.ts'
export {
  type ChallengeExplanation,
  explainChallenge,
} from './explainChallenge.ts'
export {
  type FoundChallengeCause,
  findChallengeCauses,
} from './findChallengeCauses.ts'

// The provider, and what it is given

export {
  type DevicePool,
  DevicesProvider,
  type DevicesProviderProps,
  useDeviceClient,
  useDeviceSettings,
} from './hooks/DevicesProvider.tsx'
export type { DeviceChange, ReviewStep } from './register/DeviceChange.ts'
export type {
  DeviceNames,
  DeviceNaming,
  RenameDeviceData,
  RenameDeviceVariables,
} from './register/DeviceNames.ts'
export type { DeviceStorage } from './register/DeviceStorage.ts'
export type { TrustOptions } from './register/TrustOptions.ts'
export type { DeviceTransition } from './register/transitions.ts'

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
export { useDeviceName } from './hooks/useDeviceName.ts'
export {
  type UseDeviceNamesResult,
  useDeviceNames,
} from './hooks/useDeviceNames.ts'
export { useDeviceSession } from './hooks/useDeviceSession.ts'
export {
  type UseDevicesOptions,
  type UseDevicesResult,
  useDevices,
} from './hooks/useDevices.ts'
export { useDeviceTrust } from './hooks/useDeviceTrust.ts'
export { useDeviceTrustOf } from './hooks/useDeviceTrustOf.ts'
export {
  type UseEndOtherSessionsOptions,
  type UseEndOtherSessionsResult,
  useEndOtherSessions,
} from './hooks/useEndOtherSessions.ts'
export {
  type UseEndSessionOptions,
  type UseEndSessionResult,
  useEndSession,
} from './hooks/useEndSession.ts'
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
  type UseRenameDeviceOptions,
  type UseRenameDeviceResult,
  useRenameDevice,
} from './hooks/useRenameDevice.ts'
export {
  type UseReviewOptions,
  type UseReviewResult,
  useReview,
} from './hooks/useReview.ts'
export {
  type UseReviewDraftResult,
  useReviewDraft,
} from './hooks/useReviewDraft.ts'
export { useReviewRun } from './hooks/useReviewRun.ts'
export {
  type UseSessionsOptions,
  type UseSessionsResult,
  useSessions,
} from './hooks/useSessions.ts'
export {
  type UseSignOutEverywhereOptions,
  type UseSignOutEverywhereResult,
  useSignOutEverywhere,
} from './hooks/useSignOutEverywhere.ts'
export {
  type UseSuspenseDevicesResult,
  useSuspenseDevices,
} from './hooks/useSuspenseDevices.ts'
export {
  type UseUpdateDeviceStatusOptions,
  type UseUpdateDeviceStatusResult,
  useUpdateDeviceStatus,
} from './hooks/useUpdateDeviceStatus.ts'

// What the hooks show

export type {
  Device,
  DeviceKeyAbsence,
  DeviceRememberedStatus,
  DeviceSession,
  DeviceStatus,
  DeviceUnavailableReason,
  UserSession,
} from './client/types.ts'
export { type DeviceIntent, isActiveIntent } from './machine/DeviceIntent.ts'
export type { DeviceTrust } from './register/deviceTrust.ts'
export type { UserDevice } from './register/mergeDevice.ts'
export type { ReviewDraft } from './register/reviewDraft.ts'
export type { ReviewRun } from './register/reviewRun.ts'
export type {
  SessionsUnavailableReason,
  UserSessions,
} from './register/UserSessions.ts'

// Keys and option factories

export {
  forgetDeviceMutationOptions,
  forgetOtherDevicesMutationOptions,
  updateDeviceStatusMutationOptions,
} from './queries/deviceMutations.ts'
export { renameDeviceMutationOptions } from './queries/deviceNames.ts'
export { deviceQueryOptions } from './queries/deviceQueryOptions.ts'
export {
  type DevicesQueryOptions,
  devicesQueryOptions,
} from './queries/devicesQueryOptions.ts'
export type { DeviceQueryHookOptions } from './queries/queryHook.ts'
export {
  endOtherSessionsMutationOptions,
  endSessionMutationOptions,
  reviewMutationOptions,
  signOutEverywhereMutationOptions,
} from './queries/sessionMutations.ts'
export {
  type SessionsQueryOptions,
  sessionsQueryOptions,
} from './queries/sessionsQueryOptions.ts'
export { type DeviceUser, deviceQueryKeys } from './register/deviceQueryKeys.ts'
export { sessionQueryKeys } from './register/sessionQueryKeys.ts'

// What a mutation takes and returns

export type {
  EndOtherSessionsData,
  EndOtherSessionsVariables,
} from './register/endOtherSessions.ts'
export type {
  EndSessionData,
  EndSessionVariables,
} from './register/endSession.ts'
export type {
  ForgetDeviceData,
  ForgetDeviceVariables,
} from './register/forgetDevice.ts'
export type {
  ForgetOtherDevicesData,
  ForgetOtherDevicesVariables,
} from './register/forgetOtherDevices.ts'
export type {
  ReviewData,
  ReviewProgress,
  ReviewResult,
  ReviewVariables,
} from './register/review.ts'
export type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from './register/UpdateDeviceStatusData.ts'
