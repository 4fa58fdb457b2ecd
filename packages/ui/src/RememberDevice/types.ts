import type { ComponentPropsWithoutRef } from 'react'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'
import type {
  AskStatusCallbacks,
  RememberedDeviceToggleComponents,
} from '../RememberedDeviceToggle/types.ts'
import type { RecoveryText } from '../recoveryText.ts'
import type { RememberDeviceText } from './rememberDeviceText.ts'

export type RememberDevicePromptProps = Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'onError'
> &
  AskStatusCallbacks & {
    /** Ways out of an error that only the host, or its sign-in library, has. */
    recoveries?: DeviceRecoveries | undefined
    /** Texts in the place of the English ones. */
    displayText?:
      | Partial<DisplayText & RecoveryText & RememberDeviceText>
      | undefined
    /** A part of the host's own: `Prompt`. */
    components?: Pick<RememberedDeviceToggleComponents, 'Prompt'> | undefined
    /** Classes added to the parts, for hosts that style with utilities. */
    classNames?:
      | { [part in 'message' | 'hint' | 'prompt']?: string | undefined }
      | undefined
  }
