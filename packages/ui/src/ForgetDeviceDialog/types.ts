import type {
  DeviceError,
  ForgetDeviceData,
  UserDevice,
} from '@cognito-devices/react'
import type { ComponentPropsWithoutRef, ComponentType } from 'react'
import type { ConfirmDialogPartProps } from '../ConfirmDialog.tsx'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'
import type { FittingParts } from '../parts.ts'
import type { RecoveryText } from '../recoveryText.ts'
import type { ForgetDeviceText } from './forgetDeviceText.ts'

/** Parts that a host can replace. */
export type ForgetDeviceDialogComponents = {
  Prompt?: ComponentType<DeviceErrorPromptProps> | undefined
  Dialog?: ComponentType<ConfirmDialogPartProps> | undefined
}

/** Classes added to the parts, for hosts that style with utilities. */
export type ForgetDeviceDialogClassNames = {
  [part in 'title' | 'text' | 'actions' | 'prompt']?: string | undefined
}

export type ForgetDeviceDialogProps<
  Parts extends ForgetDeviceDialogComponents = ForgetDeviceDialogComponents,
> = Omit<
  ComponentPropsWithoutRef<'dialog'>,
  'children' | 'onClose' | 'onError' | 'open'
> & {
  /** The one to remove. */
  device: Pick<UserDevice, 'deviceKey' | 'isCurrent' | 'name' | 'status'>
  /** Shown instead of the name that the device has. */
  deviceName?: string | undefined
  /** Rendered while it is true, as a modal dialog. */
  open: boolean
  /**
   * The person asks to close it, or the device is removed. With `'escape'` a
   * removal may be under way: it goes on, and `onSuccess` or `onError` tells.
   */
  onClose: (reason: 'cancel' | 'escape' | 'removed') => void
  /** Removed. With `endsSession` it was this browser. */
  onSuccess?: ((data: ForgetDeviceData) => void) | undefined
  /** Refused; the dialog shows it already, while it is open. */
  onError?: ((error: DeviceError) => void) | undefined
  /** "Not yours?" was pressed: show `AccountReview`, say. */
  onReview?: (() => void) | undefined
  /**
   * Leads to where one is signed in.
   * @default to the `SessionList` on the same page
   */
  onShowSessions?: (() => void) | undefined
  /** Ways out of an error that only the host, or its sign-in library, has. */
  recoveries?: DeviceRecoveries | undefined
  /** Texts in the place of the English ones. */
  displayText?:
    | Partial<DisplayText & RecoveryText & ForgetDeviceText>
    | undefined
  /** Parts of the host's own. */
  components?: (Parts & FittingParts<Parts>) | undefined
  /** Classes added to the parts. */
  classNames?: ForgetDeviceDialogClassNames | undefined
}
