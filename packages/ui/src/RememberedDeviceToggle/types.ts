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
import type { Say } from '../useLiveRegion.ts'

/**
 * All that a switch of the host's own is given, by the names that Radix, shadcn/ui
 * and others use. There is one only where the status is known.
 */
export type DeviceSwitchPartProps = {
  /** Of the element that is focused: its label points to it. */
  id: string
  checked: boolean
  onCheckedChange(checked: boolean): void
  'aria-labelledby': string
  'aria-describedby': string
  'aria-readonly': true | undefined
  /** A change is at work. Never disable the switch for it. */
  'data-pending': '' | undefined
}

/** Parts that a host can replace. */
export type RememberedDeviceToggleComponents = {
  Switch?: ComponentType<DeviceSwitchPartProps> | undefined
  Prompt?: ComponentType<DeviceErrorPromptProps> | undefined
}

/** Classes added to the parts, for hosts that style with utilities. */
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
  /** Saved, or overtaken by another tab; the last click only, while mounted. */
  onSuccess?: ((data: UpdateDeviceStatusData) => void) | undefined
  /** Refused; the last click only, while mounted. The toggle shows it already. */
  onError?: ((error: DeviceError) => void) | undefined
}

/** What a toggle does, alone and in a list. */
export type ToggleSettings = AskStatusCallbacks & {
  /**
   * Milliseconds since the device was last changed, after which a device that
   * is on suggests to turn it off. Cognito itself has no limit.
   * @default Infinity
   */
  maxAge?: number | undefined
  /** Ways out of an error that only the host, or its sign-in library, has. */
  recoveries?: DeviceRecoveries | undefined
}

/** What the controller of a toggle takes. */
export type DeviceToggleOptions = ToggleSettings & {
  /**
   * Whether this sign-in asked for a code, as the host's sign-in form knows, or what
   * it knows of it. Where it did though this is on, the causes that these facts allow
   * are one press away.
   * @default false
   */
  wasChallenged?: boolean | KnownChallenge | undefined
  /** Texts in the place of the English ones. */
  displayText?: Partial<DisplayText & RecoveryText & StillAskedText> | undefined
}

/** What is known of a sign-in that asked for a code: the fewer, the more causes. */
export type KnownChallenge = Omit<LastSignIn, 'askedForCode'> &
  Pick<ChallengedDevice, 'mfaIsNewer' | 'turnedOnAfter'>

/** What a host may set of a toggle, whatever its device. */
export type DeviceToggleOwnProps<
  Parts extends
    RememberedDeviceToggleComponents = RememberedDeviceToggleComponents,
> = DeviceToggleOptions &
  Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onError'> & {
    /** Parts of the host's own: `Switch` and `Prompt`. */
    components?: (Parts & FittingParts<Parts>) | undefined
    /** Classes added to the parts. */
    classNames?: RememberedDeviceToggleClassNames | undefined
  }

/** What a toggle has from the list it stands in. */
export type ListedToggle = {
  /** The ids of the elements that name the switch. */
  labelledBy: string
  /** What is so, in the list's own words. */
  hint: string
  /** Says aloud in the list's region, with the name of the device. */
  say: Say
}

/** What reads the device: a result of `useDevice`, or an item of a list. */
export type DeviceToggleQuery = {
  data: CurrentDevice | undefined
  error?: DeviceError | null | undefined
  /** Reading waits for the connection. */
  isPaused?: boolean | undefined
  refetch?(): unknown
}
