import type {
  ComponentPropsWithoutRef,
  ComponentType,
  RefAttributes,
} from 'react'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'

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
