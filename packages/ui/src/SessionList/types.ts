import type {
  DeviceError,
  EndOtherSessionsData,
  EndSessionData,
} from '@cognito-devices/react'
import type { ComponentType } from 'react'
import type { ConfirmDialogPartProps } from '../ConfirmDialog.tsx'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DeviceDates } from '../devices/createDeviceDates.ts'
import type { DeviceKind } from '../devices/readDeviceName.ts'
import type { DisplayText } from '../displayText.ts'
import type { ForgetDeviceDialogClassNames } from '../ForgetDeviceDialog/types.ts'
import type { RecoveryText } from '../recoveryText.ts'
import type { SectionProps } from '../SectionProps.ts'
import type { SessionListText } from './sessionListText.ts'
import type { SignIn } from './toSignIns.ts'

/** What the controller of the list takes. */
export type UseSessionListOptions = {
  /**
   * Ask Cognito for addresses and places, and show where a sign-in was last used:
   * personal data.
   * @default false
   */
  includeIpAddress?: boolean | undefined
  /** What people call your app clients, by id; shown where there are several. */
  clientNames?: Readonly<Record<string, string>> | undefined
  /**
   * Where the pool tracks no sessions, its tier cannot, or the client has no call for
   * them: the list is not there, or says so.
   * @default 'hidden'
   */
  whenUnavailable?: 'hidden' | 'message' | undefined
  /** One sign-in was ended. */
  onEnd?: ((data: EndSessionData) => void) | undefined
  /** Several have had their turn, or it was stopped. */
  onEndOthers?: ((data: EndOtherSessionsData) => void) | undefined
  /** All tokens have ended, this page's too: sign out here. */
  onSignOutEverywhere?: (() => void) | undefined
  /** Refused; the list shows it already. */
  onError?: ((error: DeviceError) => void) | undefined
  /** "Not yours?" was pressed: show `AccountReview`, say. */
  onReview?: (() => void) | undefined
  /** Ways out of an error that only the host, or its sign-in library, has. */
  recoveries?: DeviceRecoveries | undefined
  /** Of the dates, as for `Intl`. @default that of the texts */
  locale?: string | undefined
  /** Texts in the place of the English ones. */
  displayText?:
    | Partial<DisplayText & RecoveryText & SessionListText>
    | undefined
}

/** What became of a sign-in that was asked to end here. */
export type SignInEnding = {
  signIn: SignIn
  phase: 'ending' | 'ended' | 'refused'
  error?: DeviceError | undefined
}

/** What all rows of a list have in common. */
export type SessionListShared = {
  /** Ids of parts begin with it. */
  id: string
  displayText: DisplayText & SessionListText
  dates: DeviceDates
  /** The present, epoch milliseconds, to the minute. */
  now: number
  recoveries: DeviceRecoveries | undefined
  isReadOnly: boolean
  end(signIn: SignIn): void
  dismiss(id: string): void
}

/** A row: `useSessionRow` makes of it what is shown. */
export type SessionListRow = {
  signIn: SignIn
  /** "Firefox on Windows" */
  name: string
  kind: DeviceKind
  /** The app, where the host has named it. */
  app: string | undefined
  ending: SignInEnding | undefined
  list: SessionListShared
}

/** All that a row of the host's own is given. */
export type SessionRowPartProps = { row: SessionListRow }

/** Parts that a host can replace. */
export type SessionListComponents = {
  Row?: ComponentType<SessionRowPartProps> | undefined
  Prompt?: ComponentType<DeviceErrorPromptProps> | undefined
  Dialog?: ComponentType<ConfirmDialogPartProps> | undefined
}

/** Classes added to the parts, for hosts that style with utilities. */
export type SessionListClassNames = {
  [part in
    | 'root'
    | 'heading'
    | 'intro'
    | 'list'
    | 'session'
    | 'name'
    | 'badge'
    | 'line'
    | 'foot'
    | 'message'
    | 'prompt']?: string | undefined
} & {
  /** Those of the dialogs. */
  dialog?: ForgetDeviceDialogClassNames & { dialog?: string | undefined }
}

export type SessionListProps = SectionProps<
  SessionListComponents,
  SessionListClassNames
> &
  UseSessionListOptions
