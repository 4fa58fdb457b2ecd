import type { ForgetDeviceDialogClassNames } from '../ForgetDeviceDialog/types.ts'
import type {
  RememberedDeviceToggleClassNames,
  RememberedDeviceToggleComponents,
} from '../RememberedDeviceToggle/types.ts'

/** Parts that a host can replace. */
export type DeviceListComponents = RememberedDeviceToggleComponents

/** Classes added to the parts, for hosts that style with utilities. */
export type DeviceListClassNames = RememberedDeviceToggleClassNames & {
  [part in
    | 'heading'
    | 'intro'
    | 'list'
    | 'device'
    | 'name'
    | 'badge'
    | 'details'
    | 'note'
    | 'remove']?: string | undefined
} & {
  /** Those of the dialogs. */
  dialog?: ForgetDeviceDialogClassNames & { dialog?: string | undefined }
}
