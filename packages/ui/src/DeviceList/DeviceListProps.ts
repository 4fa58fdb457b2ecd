import type { ForgetDeviceData } from '@cognito-devices/react'
import type { ComponentPropsWithoutRef } from 'react'
import type { DisplayText } from '../displayText.ts'
import type { DeviceToggleOwnProps } from '../RememberedDeviceToggle/types.ts'
import type { RecoveryText } from '../recoveryText.ts'
import type { DeviceListText } from './deviceListText.ts'
import type { DeviceListClassNames, DeviceListComponents } from './types.ts'
import type { ForgetOthersCallbacks } from './useForgetOthers.ts'

export type DeviceListProps = Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'onError'
> &
  Pick<
    DeviceToggleOwnProps,
    'maxAge' | 'onError' | 'onSuccess' | 'recoveries'
  > &
  Pick<ForgetOthersCallbacks, 'onForgetOthers'> & {
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
    /** @default 2 */
    headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
    displayText?:
      | Partial<DisplayText & RecoveryText & DeviceListText>
      | undefined
    components?: DeviceListComponents | undefined
    classNames?: DeviceListClassNames | undefined
  }
