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
    /** The heading level of the title. @default 2 */
    headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
    /** Parts of your own. */
    components?: (Parts & FittingParts<Parts>) | undefined
    /** Classes to add to the parts. */
    classNames?: DeviceListClassNames | undefined
  }
