import type { DeviceError } from '@cognito-devices/react'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'
import type { MessageAction } from '../MessageAction.ts'
import { signInAction } from '../signInAction.ts'
import { type UnreadMessage, unreadMessage } from '../unreadMessage.ts'
import type { DeviceListText } from './deviceListText.ts'

/** The value of `data-state`. */
export type DeviceListState =
  | 'loading'
  | 'offline'
  | 'error'
  | 'unavailable'
  | 'signed-out'
  | 'empty'
  | 'ready'

/** A message about the whole list, by `kind`. */
export type DeviceListMessage =
  /** In the place of rows. */
  | {
      kind: 'signed-out' | 'unavailable' | 'empty' | 'offline'
      place: 'rows'
      text: string
      hint?: string | undefined
      action?: MessageAction | undefined
    }
  /** In the place of rows that are hidden. */
  | {
      kind: 'not-found'
      place: 'rows'
      text: string
      action: MessageAction
    }
  | UnreadMessage
  /** Above the rows. */
  | {
      kind: 'removed-current' | 'unused'
      place: 'panel'
      text: string
      action?: MessageAction | undefined
    }

type Facts = {
  state: DeviceListState
  displayText: DisplayText & DeviceListText
  /**
   * Whether this browser has a toggle of its own, which says what is so here.
   */
  isOfOthers: boolean
  failure: DeviceError | null
  isRetrying: boolean
  onRetry(): unknown
  hasRemovedCurrent: boolean
  /** For a long list: how many are not used, and for at least how many days. */
  unused: { count: number; days: number } | undefined
  isNarrowed: boolean
  isNothingFound: boolean
  words: string
  recoveries: DeviceRecoveries | undefined
  onReview(): void
  onShowAll(): void
}

/** The one message about the list that matters most now. */
export function deviceListMessage(facts: Facts): DeviceListMessage | undefined {
  const { displayText: text, failure, state, unused, words } = facts
  if (failure && (state === 'error' || state === 'ready' || state === 'empty'))
    return unreadMessage(failure, facts)
  if (facts.hasRemovedCurrent)
    return {
      kind: 'removed-current',
      place: 'panel',
      text: text.removedCurrent,
    }
  switch (state) {
    case 'signed-out':
      return {
        kind: state,
        place: 'rows',
        text: text.notSignedInList,
        action: signInAction(facts.recoveries, text),
      }
    case 'unavailable':
      return { kind: state, place: 'rows', text: text['refused-by-pool'] }
    case 'empty':
      return {
        kind: state,
        place: 'rows',
        text: text.empty,
        hint: facts.isOfOthers ? undefined : text.emptyHint,
      }
    case 'offline':
      return { kind: state, place: 'rows', text: text.offlineRead }
    case 'loading':
    case 'error':
      return undefined
    case 'ready':
      break
  }
  if (facts.isNothingFound)
    return {
      kind: 'not-found',
      place: 'rows',
      text: words ? text.nothingFound(words) : text.none,
      action: { label: text.showAll, onPress: facts.onShowAll },
    }
  if (unused && !facts.isNarrowed)
    return {
      kind: 'unused',
      place: 'panel',
      text: text.unusedCount(unused.count, unused.days),
      action: { label: text.review, onPress: facts.onReview },
    }
  return undefined
}
