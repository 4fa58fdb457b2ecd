// biome-ignore-all lint/performance/noBarrelFile: entry of the package

export { AccountReview } from './AccountReview/AccountReview.tsx'
export {
  type AccountReviewText,
  defaultAccountReviewText,
} from './AccountReview/accountReviewText.ts'
export {
  ReviewDialogs,
  type ReviewDialogsProps,
} from './AccountReview/ReviewDialogs.tsx'
export type { ReviewPartProps } from './AccountReview/ReviewPartProps.ts'
export type {
  AccountReviewClassNames,
  AccountReviewComponents,
  AccountReviewProps,
  ReviewChoice,
  ReviewStepState,
  ReviewStepView,
  UseAccountReviewOptions,
} from './AccountReview/types.ts'
export {
  type AccountReviewController,
  useAccountReview,
} from './AccountReview/useAccountReview.ts'
export type { ConfirmDialogPartProps } from './ConfirmDialog.tsx'
export {
  DeviceErrorPrompt,
  type DeviceErrorPromptProps,
} from './DeviceErrorPrompt/DeviceErrorPrompt.tsx'
export {
  type UseDeviceErrorPromptOptions,
  useDeviceErrorPrompt,
} from './DeviceErrorPrompt/useDeviceErrorPrompt.ts'
export {
  DeviceDialogs,
  type DeviceDialogsProps,
} from './DeviceList/DeviceDialogs.tsx'
export { DeviceList } from './DeviceList/DeviceList.tsx'
export type {
  DeviceListMessage,
  DeviceListState,
} from './DeviceList/deviceListMessage.ts'
export {
  type DeviceListText,
  defaultDeviceListText,
} from './DeviceList/deviceListText.ts'
export type { DeviceRowLine } from './DeviceList/rowNews.ts'
export type {
  DeviceListClassNames,
  DeviceListComponents,
  DeviceListProps,
  DeviceListRow,
  DeviceListShared,
  DeviceRowPartProps,
  RemoveButtonPartProps,
  UseDeviceListOptions,
} from './DeviceList/types.ts'
export {
  type DeviceListController,
  useDeviceList,
} from './DeviceList/useDeviceList.ts'
export {
  type DeviceNameFormController,
  useDeviceNameForm,
} from './DeviceList/useDeviceNameForm.ts'
export {
  type DeviceRowController,
  useDeviceRow,
} from './DeviceList/useDeviceRow.ts'
export type {
  DeviceRecoveries,
  DeviceRecovery,
  DeviceRecoveryName,
  DeviceRecoveryProps,
} from './DeviceRecoveries.ts'
export {
  createDeviceDates,
  type DeviceDates,
} from './devices/createDeviceDates.ts'
export {
  type DescribeDeviceOptions,
  type DescribedDevice,
  describeDevice,
} from './devices/describeDevice.ts'
export { groupAlikeDevices } from './devices/groupAlikeDevices.ts'
export {
  type DeviceKind,
  type ReadDeviceName,
  readDeviceName,
} from './devices/readDeviceName.ts'
export { type DisplayText, defaultDisplayText } from './displayText.ts'
export { ForgetDeviceDialog } from './ForgetDeviceDialog/ForgetDeviceDialog.tsx'
export {
  defaultForgetDeviceText,
  type ForgetDeviceText,
} from './ForgetDeviceDialog/forgetDeviceText.ts'
export type {
  ForgetDeviceDialogClassNames,
  ForgetDeviceDialogComponents,
  ForgetDeviceDialogProps,
} from './ForgetDeviceDialog/types.ts'
export type { LocaleText } from './LocaleText.ts'
export type { ListText } from './listText.ts'
export type { MessageAction } from './MessageAction.ts'
export type { FittingParts } from './parts.ts'
export {
  RememberDeviceCheckbox,
  type RememberDeviceCheckboxProps,
} from './RememberDevice/RememberDeviceCheckbox.tsx'
export {
  RememberDevicePrompt,
  type RememberDevicePromptProps,
} from './RememberDevice/RememberDevicePrompt.tsx'
export {
  defaultRememberDeviceText,
  type RememberDeviceText,
} from './RememberDevice/rememberDeviceText.ts'
export {
  type RememberDeviceCheckboxController,
  useRememberDeviceCheckbox,
} from './RememberDevice/useRememberDeviceCheckbox.ts'
export {
  type RememberDevicePromptController,
  type RememberDevicePromptMessage,
  type UseRememberDevicePromptOptions,
  useRememberDevicePrompt,
} from './RememberDevice/useRememberDevicePrompt.ts'
export {
  DeviceToggleView,
  type DeviceToggleViewProps,
} from './RememberedDeviceToggle/DeviceToggleView.tsx'
export {
  RememberedDeviceToggle,
  type RememberedDeviceToggleProps,
} from './RememberedDeviceToggle/RememberedDeviceToggle.tsx'
export type { ToggleMessage } from './RememberedDeviceToggle/toggleMessage.ts'
export type {
  DeviceSwitchPartProps,
  DeviceToggleOptions,
  DeviceToggleOwnProps,
  DeviceToggleQuery,
  KnownChallenge,
  RememberedDeviceToggleClassNames,
  RememberedDeviceToggleComponents,
} from './RememberedDeviceToggle/types.ts'
export {
  type UseDeviceToggleOptions,
  useDeviceToggle,
} from './RememberedDeviceToggle/useDeviceToggle.ts'
export {
  type DeviceToggle,
  useDeviceToggleOf,
} from './RememberedDeviceToggle/useDeviceToggleOf.ts'
export type { PasswordNeed, RecoveryText } from './recoveryText.ts'
export {
  SessionDialogs,
  type SessionDialogsProps,
} from './SessionList/SessionDialogs.tsx'
export { SessionList } from './SessionList/SessionList.tsx'
export type { SessionPartProps } from './SessionList/SessionPartProps.ts'
export type {
  SessionListMessage,
  SessionListState,
} from './SessionList/sessionListMessage.ts'
export {
  defaultSessionListText,
  type SessionListText,
} from './SessionList/sessionListText.ts'
export type { SignIn } from './SessionList/toSignIns.ts'
export type {
  SessionListClassNames,
  SessionListComponents,
  SessionListProps,
  SessionListRow,
  SessionListShared,
  SessionRowPartProps,
  SignInEnding,
  UseSessionListOptions,
} from './SessionList/types.ts'
export {
  type SessionListController,
  useSessionList,
} from './SessionList/useSessionList.ts'
export {
  type SessionRowController,
  useSessionRow,
} from './SessionList/useSessionRow.ts'
export {
  defaultStillAskedText,
  type StillAskedText,
} from './stillAskedText.ts'
export { useDetachedForm } from './useDetachedForm.ts'
export type { Run, RunProgress } from './useRun.ts'
