import type { ComponentType } from 'react'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'

/** Parts that a host can replace. */
export type ForgetDeviceDialogComponents = {
  Prompt?: ComponentType<DeviceErrorPromptProps>
}

/** Classes added to the parts, for hosts that style with utilities. */
export type ForgetDeviceDialogClassNames = {
  [part in 'title' | 'text' | 'actions' | 'prompt']?: string | undefined
}
