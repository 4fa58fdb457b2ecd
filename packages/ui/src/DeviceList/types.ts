import type {
  DeviceError,
  DeviceNaming,
  DeviceRememberedStatus,
  DeviceTrust,
  ForgetDeviceData,
  ForgetOtherDevicesData,
  UserDevice,
} from '@cognito-devices/react'
import type { ComponentType, ReactNode } from 'react'
import type { ConfirmDialogPartProps } from '../ConfirmDialog.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DeviceDates } from '../devices/createDeviceDates.ts'
import type { DescribedDevice } from '../devices/describeDevice.ts'
import type { DisplayText } from '../displayText.ts'
import type { ForgetDeviceDialogClassNames } from '../ForgetDeviceDialog/types.ts'
import type { FittingParts } from '../parts.ts'
import type {
  RememberedDeviceToggleClassNames,
  RememberedDeviceToggleComponents,
  ToggleSettings,
} from '../RememberedDeviceToggle/types.ts'
import type { RecoveryText } from '../recoveryText.ts'
import type { SectionProps } from '../SectionProps.ts'
import type { DeviceListText } from './deviceListText.ts'

/** What the controller of the list takes. */
export type UseDeviceListOptions = ToggleSettings & {
  /** One browser was removed; with `endsSession` it was this one. */
  onForget?: ((data: ForgetDeviceData) => void) | undefined
  /** Several browsers have had their turn, or it was stopped. */
  onForgetOthers?: ((data: ForgetOtherDevicesData) => void) | undefined
  /**
   * False where a `RememberedDeviceToggle` on the same page has this browser.
   * @default true
   */
  includeCurrentDevice?: boolean | undefined
  /**
   * Ask Cognito for addresses, and show them: personal data.
   * @default false
   */
  includeIpAddress?: boolean | undefined
  /**
   * Milliseconds without a sign-in, after which a row says that it is not used.
   * @default 90 days
   */
  staleAfter?: number | undefined
  /**
   * "Not yours?" was pressed, of this device where there is a key: show
   * `AccountReview`, say.
   */
  onReview?: ((deviceKey?: string) => void) | undefined
  /**
   * Leads to where one is signed in, from the question whether to remove a device.
   * @default to the `SessionList` on the same page
   */
  onShowSessions?: (() => void) | undefined
  /** Of the dates, as for `Intl`. @default that of the texts */
  locale?: string | undefined
  /** Texts in the place of the English ones. */
  displayText?: Partial<DisplayText & RecoveryText & DeviceListText> | undefined
}

/** A device, and what the list knows of it among the others. */
export type DescribedRow = DescribedDevice & {
  device: UserDevice
  /** Until when it is trusted, or since when it is not. */
  trust: DeviceTrust | undefined
  /** A name that is being saved, or was refused. */
  naming: DeviceNaming | undefined
  /** Others read like it. */
  isAlike: boolean
  /** It reads like one that was used later: an earlier sign-in, perhaps. */
  isDuplicate: boolean
  /** It reads like this browser. */
  isLikeCurrent: boolean
  /** For how many days nobody has signed in with it, when that is too long. */
  unusedDays: number | undefined
}

/** What a row can ask of its list. */
export type DeviceListActions = {
  checkAgain(): unknown
  ask(deviceKey: string, status: DeviceRememberedStatus): void
  /** Forgets a refused intent, or gives up one that waits. */
  dismiss(deviceKey: string): void
  /** Opens the row in place, or closes it; at most one is open. */
  setOpen(deviceKey: string, isOpen: boolean): void
  setSelected(deviceKey: string, isSelected: boolean): void
  /** Whether the device's name is typed in the opened row. */
  setRenaming(deviceKey: string, isRenaming: boolean): void
  /** Gives the device a name; undefined where the host keeps none. */
  rename: ((deviceKey: string, name: string) => void) | undefined
  /** Asks whether to remove the device. */
  remove(deviceKey: string): void
  dismissRemoval(deviceKey: string): void
  /** Undefined where the host has no way to safety. */
  review: ((deviceKey?: string) => void) | undefined
}

/** What all rows of a list have in common; it stays the same object. */
export type DeviceListShared = DeviceListActions & {
  /** Ids of parts begin with it. */
  id: string
  displayText: DisplayText & DeviceListText
  dates: DeviceDates
  /** Of the dates, as for `Intl`. */
  locale: string
  /** The present, epoch milliseconds, to the minute. */
  now: number
  maxAge: number | undefined
  recoveries: DeviceRecoveries | undefined
  isReadOnly: boolean
}

/** A row: `useDeviceRow` makes of it what is shown. It changes only when that does. */
export type DeviceListRow = DescribedRow & {
  isOpen: boolean
  /** Whether its name is typed, while it is open. */
  isRenaming: boolean
  /** Whether several are being chosen. */
  isSelecting: boolean
  /** Undefined where it cannot be chosen. */
  isSelected: boolean | undefined
  isRemoving: boolean
  /** Why it could not be removed, when no dialog shows it. */
  removalError: DeviceError | undefined
  /** What becomes of its intent is told here, and nowhere else on the page. */
  isOwner: boolean
  /** Whether the switch is described by what became of it: once it was left. */
  isDescribed: boolean
  list: DeviceListShared
}

/** All that a row of the host's own is given. */
export type DeviceRowPartProps = { row: DeviceListRow }

/** All that a button of the host's own that removes a device is given. */
export type RemoveButtonPartProps = {
  id: string
  onClick(): void
  'aria-labelledby': string
  children: ReactNode
}

/** Parts that a host can replace. */
export type DeviceListComponents = RememberedDeviceToggleComponents & {
  Row?: ComponentType<DeviceRowPartProps> | undefined
  RemoveButton?: ComponentType<RemoveButtonPartProps> | undefined
  Dialog?: ComponentType<ConfirmDialogPartProps> | undefined
}

/** Classes added to the parts, for hosts that style with utilities. */
export type DeviceListClassNames = RememberedDeviceToggleClassNames & {
  [part in
    | 'heading'
    | 'intro'
    | 'tools'
    | 'list'
    | 'device'
    | 'name'
    | 'badge'
    | 'line'
    | 'more'
    | 'details'
    | 'remove'
    | 'foot']?: string | undefined
} & {
  /** Those of the dialogs. */
  dialog?: ForgetDeviceDialogClassNames & { dialog?: string | undefined }
}

export type DeviceListProps<
  Parts extends DeviceListComponents = DeviceListComponents,
> = SectionProps<Parts & FittingParts<Parts>, DeviceListClassNames> &
  UseDeviceListOptions
