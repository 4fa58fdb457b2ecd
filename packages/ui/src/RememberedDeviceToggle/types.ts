import type {
  CurrentDevice,
  DeviceError,
  UpdateDeviceStatusData,
} from '@cognito-devices/react'
import type {
  ComponentPropsWithoutRef,
  ComponentType,
  ReactNode,
  RefAttributes,
} from 'react'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'
import type { RecoveryText } from '../recoveryText.ts'
import type { Say } from '../useLiveRegion.ts'

export type DeviceSwitchProps = Omit<
  ComponentPropsWithoutRef<'button'>,
  'children'
> &
  RefAttributes<HTMLButtonElement> & {
    'aria-checked': boolean
    /** Visible beside the track: On, Off, Unknown. */
    stateText: string
    /** Visible instead of `stateText` when saving takes long. */
    savingText: string
    classNames?: RememberedDeviceToggleClassNames | undefined
  }

/** Parts that a host can replace. */
export type RememberedDeviceToggleComponents = {
  Switch?: ComponentType<DeviceSwitchProps>
  Prompt?: ComponentType<DeviceErrorPromptProps>
}

/** Classes added to the parts, for hosts that style with utilities. */
export type RememberedDeviceToggleClassNames = {
  [part in
    | 'row'
    | 'label'
    | 'hint'
    | 'switch'
    | 'track'
    | 'thumb'
    | 'stateText'
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
   * is on shows a prompt to turn it off. Cognito itself has no limit.
   * @default Infinity
   */
  maxAge?: number | undefined
  /** Ways out of an error that only the host, or its sign-in library, has. */
  recoveries?: DeviceRecoveries | undefined
}

/** What a host may set of a toggle, whatever its device. */
export type DeviceToggleOwnProps = ToggleSettings &
  Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onError'> & {
    /** Texts in the place of the English ones. */
    displayText?: Partial<DisplayText & RecoveryText> | undefined
    /** Parts of the host's own: `Switch` and `Prompt`. */
    components?: RememberedDeviceToggleComponents | undefined
    /** Classes added to the parts. */
    classNames?: RememberedDeviceToggleClassNames | undefined
  }

/** What a toggle has from the list it stands in. */
export type ListedToggle = {
  label: string
  hint: string
  /** The element that shows it; it names the switch too. */
  nameId: string
  /** Says aloud in the list's region, with the name of the device. */
  say: Say
  /** After the switch, and before what is said under it. */
  action: ReactNode
}

/** What reads the device. */
export type DeviceToggleQuery = {
  data: CurrentDevice | undefined
  error?: DeviceError | null | undefined
  /** Reading waits for the connection. */
  isPaused?: boolean | undefined
  refetch(): unknown
}
