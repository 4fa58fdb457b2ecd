import type { ForgetDeviceData } from '@cognito-devices/react'
import type { ComponentPropsWithoutRef } from 'react'
import type { DisplayText } from '../displayText.ts'
import type { ToggleSettings } from '../RememberedDeviceToggle/types.ts'
import type { RecoveryText } from '../recoveryText.ts'
import type { DeviceListText } from './deviceListText.ts'
import type { DeviceListClassNames, DeviceListComponents } from './types.ts'
import type { ForgetOthersCallbacks } from './useForgetOthers.ts'

export type DeviceListProps = Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'onError'
> &
  ToggleSettings &
  ForgetOthersCallbacks & {
    /** One browser was removed; with `endsSession` it was this one. */
    onForget?: ((data: ForgetDeviceData) => void) | undefined
    /**
     * Ask Cognito for addresses, and show them: personal data.
     * @default false
     */
    includeIpAddress?: boolean | undefined
    /**
     * Milliseconds without a sign-in, after which a row suggests to remove it.
     * @default 90 days
     */
    staleAfter?: number | undefined
    /** Of the dates, as for `Intl`. @default that of the texts */
    locale?: string | undefined
    /** Of the title. @default 2 */
    headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
    /** Texts in the place of the English ones. */
    displayText?:
      | Partial<DisplayText & RecoveryText & DeviceListText>
      | undefined
    /** Parts of the host's own: `Switch` and `Prompt`. */
    components?: DeviceListComponents | undefined
    /** Classes added to the parts. */
    classNames?: DeviceListClassNames | undefined
  }
