import type { FittingParts } from '../parts.ts'
import type { SectionProps } from '../SectionProps.ts'
import type {
  DeviceListClassNames,
  DeviceListComponents,
  UseDeviceListOptions,
} from './types.ts'

export type DeviceListProps<
  Parts extends DeviceListComponents = DeviceListComponents,
> = SectionProps<Parts & FittingParts<Parts>, DeviceListClassNames> &
  UseDeviceListOptions
