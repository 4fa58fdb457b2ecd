import type { ComponentPropsWithoutRef } from 'react'
import type { DeviceSwitchPartProps } from '../RememberedDeviceToggle/types.ts'
import type {
  DeviceListClassNames,
  DeviceListComponents,
  UseDeviceListOptions,
} from './types.ts'

export type DeviceListProps<SwitchProps = DeviceSwitchPartProps> = Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'onError'
> &
  UseDeviceListOptions & {
    /** Of the title. @default 2 */
    headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
    /** Parts of the host's own. */
    components?: DeviceListComponents<SwitchProps> | undefined
    /** Classes added to the parts. */
    classNames?: DeviceListClassNames | undefined
  }
