import type {
  ChallengedDevice,
  CurrentDevice,
  DeviceError,
  LastSignIn,
  UpdateDeviceStatusData,
} from '@cognito-devices/react'
import type { ComponentPropsWithoutRef, ComponentType } from 'react'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'
import type { FittingParts } from '../parts.ts'
import type { RecoveryText } from '../recoveryText.ts'
import type { StillAskedText } from '../stillAskedText.ts'

/**
 * The props of a switch of your own. They have the names that Radix, shadcn/ui
 * and others use. A switch is rendered only if the status is known.
 */
export type DeviceSwitchPartProps = {
  /** The id of the element that gets the focus. The label points to it. */
  id: string
  checked: boolean
  onCheckedChange(checked: boolean): void
  'aria-labelledby': string
  'aria-describedby': string
  'aria-readonly': true | undefined
  /**
   * Present while a change is running. Never disable the switch because of it.
   */
  'data-pending': '' | undefined
}

/** Parts that you can replace. */
export type RememberedDeviceToggleComponents = {
  Switch?: ComponentType<DeviceSwitchPartProps> | undefined
  Prompt?: ComponentType<DeviceErrorPromptProps> | undefined
}

/** Classes to add to the parts, for example utilities of Tailwind. */
export type RememberedDeviceToggleClassNames = {
  [part in
    | 'root'
    | 'row'
    | 'label'
    | 'hint'
    | 'switch'
    | 'track'
    | 'thumb'
    | 'saving'
    | 'message'
    | 'prompt']?: string | undefined
}

export type AskStatusCallbacks = {
  /**
   * Called when the change is saved, or overtaken by another tab. Only for the
   * last click, while mounted.
   */
  onSuccess?: ((data: UpdateDeviceStatusData) => void) | undefined
  /**
   * Called when the change is refused. Only for the last click, while mounted.
   * The toggle shows the refusal already.
   */
  onError?: ((error: DeviceError) => void) | undefined
}

/** The settings of a toggle, alone or in a list. */
export type ToggleSettings = AskStatusCallbacks & {
  /**
   * Milliseconds since the device was last changed. A device that has been on
   * for longer suggests turning it off. Cognito itself has no limit.
   * @default Infinity
   */
  maxAge?: number | undefined
  /** Your ways out of an error, such as a password reset of your own. */
  recoveries?: DeviceRecoveries | undefined
}

/** The options of a toggle's controller. */
export type DeviceToggleOptions = ToggleSettings & {
  /**
   * Whether this sign-in asked for a code. Your sign-in form knows it. If it
   * did although this browser is on, a button explains the causes.
   * @default false
   */
  wasChallenged?: boolean | KnownChallenge | undefined
  /** Texts that replace the English ones. */
  displayText?: Partial<DisplayText & RecoveryText & StillAskedText> | undefined
}

/** What is known of a sign-in that asked for a code: the fewer, the more causes. */
export type KnownChallenge = Omit<LastSignIn, 'askedForCode'> &
  Pick<ChallengedDevice, 'mfaIsNewer' | 'turnedOnAfter'>

/** The props of a toggle, apart from its device. */
export type DeviceToggleOwnProps<
  Parts extends
    RememberedDeviceToggleComponents = RememberedDeviceToggleComponents,
> = DeviceToggleOptions &
  Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onError'> & {
    /** Parts of your own: `Switch` and `Prompt`. */
    components?: (Parts & FittingParts<Parts>) | undefined
    /** Classes to add to the parts. */
    classNames?: RememberedDeviceToggleClassNames | undefined
  }

/** What has read the device: a result of `useDevice`, or an item of a list. */
export type DeviceToggleQuery = {
  data: CurrentDevice | undefined
  error?: DeviceError | null | undefined
  /** Whether reading waits for the connection. */
  isPaused?: boolean | undefined
  refetch?(): unknown
}
