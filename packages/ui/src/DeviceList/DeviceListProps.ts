import type { ComponentPropsWithoutRef } from 'react'
import type { FittingParts } from '../parts.ts'
import type {
  DeviceListClassNames,
  DeviceListComponents,
  UseDeviceListOptions,
} from './types.ts'

export type DeviceListProps<
  Parts extends DeviceListComponents = DeviceListComponents,
> = Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'onError'> &
  UseDeviceListOptions & {
    /** Of the title. @default 2 */
    headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
    /** Parts of the host's own. */
    components?: (Parts & FittingParts<Parts>) | undefined
    /** Classes added to the parts. */
    classNames?: DeviceListClassNames | undefined
  }
