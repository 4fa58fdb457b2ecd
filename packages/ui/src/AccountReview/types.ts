import type { DeviceError, ReviewData } from '@cognito-devices/react'
import type { ComponentType } from 'react'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DeviceKind } from '../devices/readDeviceName.ts'
import type { RecoveryText } from '../recoveryText.ts'
import type { SectionProps } from '../SectionProps.ts'
import type { Use } from '../UseLine.tsx'
import type { ReviewText } from './accountReviewText.ts'

/** What the controller of the review takes. */
export type UseAccountReviewOptions = {
  /** Whether it is shown. One that was begun and is not over shows a way back to it. */
  open: boolean
  /** The person leaves, or all is done. */
  onClose: () => void
  /**
   * What it is about, where that is known: a device key, as `onReview` of `DeviceList`
   * gives it, or the id of a session. What is neither is ignored, so the value of a
   * link may be handed over as it is.
   */
  subject?: string | null | undefined
  /**
   * Ask Cognito for addresses and places, and show from where something was last used:
   * personal data.
   * @default false
   */
  includeIpAddress?: boolean | undefined
  /** What people call your app clients, by id; shown where there are several. */
  clientNames?: Readonly<Record<string, string>> | undefined
  /** Of the dates, as for `Intl`. @default that of the texts */
  locale?: string | undefined
  /** Each run has had its turn. */
  onReview?: ((data: ReviewData) => void) | undefined
  /** Nothing could be done; the review shows it already. */
  onError?: ((error: DeviceError) => void) | undefined
  /**
   * Ways out of an error that only the host, or its sign-in library, has. That for
   * `'reset-password'` is the step "Choose a new password".
   */
  recoveries?: DeviceRecoveries | undefined
  /** Texts in the place of the English ones. */
  displayText?: Partial<ReviewText & RecoveryText> | undefined
}

/** Something that can be ticked. */
export type ReviewChoice = {
  kind: 'session' | 'device'
  /** Of its icon. */
  deviceKind: DeviceKind
  /** The device key, or the id of the sign-in's first session. */
  id: string
  name: string
  /** What somebody gave has a direction of its own. */
  isGiven: boolean
  isTicked: boolean
  /** A sign-in at managed login, which takes along what came through it. */
  isShared: boolean
  /** When it was last active; from where only with `includeIpAddress`. */
  use: Use
  /** Sessions of the sign-in, or the one device key. */
  ids: string[]
}

/** The value of `data-state` of a step. */
export type ReviewStepState = 'todo' | 'working' | 'done' | 'refused'

/** A step as it is shown. */
export type ReviewStepView = {
  kind: 'password' | 'endSessions' | 'forget' | 'signOutEverywhere'
  state: ReviewStepState
  title: string
  hint?: string | undefined
  /** Why it was refused: the first of its refusals. */
  error?: DeviceError | undefined
}

/** Classes added to the parts, for hosts that style with utilities. */
export type AccountReviewClassNames = {
  [part in
    | 'root'
    | 'heading'
    | 'intro'
    | 'list'
    | 'item'
    | 'actions'
    | 'message'
    | 'prompt']?: string | undefined
}

/** Parts that a host can replace. */
export type AccountReviewComponents = {
  Prompt?: ComponentType<DeviceErrorPromptProps> | undefined
}

export type AccountReviewProps = SectionProps<
  AccountReviewComponents,
  AccountReviewClassNames
> &
  UseAccountReviewOptions
