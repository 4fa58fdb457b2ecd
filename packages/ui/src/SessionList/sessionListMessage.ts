import type { DeviceError } from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'
import type { MessageAction } from '../MessageAction.ts'
import { type UnreadMessage, unreadMessage } from '../unreadMessage.ts'
import type { SessionListText } from './sessionListText.ts'

/** The value of `data-state`. */
export type SessionListState =
  | 'loading'
  | 'offline'
  | 'error'
  | 'unavailable'
  | 'signed-out'
  | 'ready'

/** What there is to know of the whole list, by `kind`. */
export type SessionListMessage =
  /** In the place of rows. */
  | {
      kind: 'signed-out' | 'unavailable' | 'offline'
      place: 'rows'
      text: string
      action?: MessageAction | undefined
    }
  | UnreadMessage
  /** Above the rows. */
  | {
      kind: 'signed-out-everywhere'
      place: 'panel'
      text: string
      action?: MessageAction | undefined
    }

type Facts = {
  state: SessionListState
  displayText: DisplayText & SessionListText
  failure: DeviceError | null
  isRetrying: boolean
  onRetry(): unknown
  /** This page's tokens have ended too. */
  isOutEverywhere: boolean
  /** The way to the host's sign-in page. */
  signIn: MessageAction | undefined
}

/** Of all that could be told of the list, the one thing that matters now. */
export function sessionListMessage(
  facts: Facts,
): SessionListMessage | undefined {
  const { displayText: text, failure, signIn: action, state } = facts
  if (state === 'signed-out')
    return {
      kind: state,
      place: 'rows',
      text: text.notSignedInSessions,
      action,
    }
  if (facts.isOutEverywhere)
    return {
      kind: 'signed-out-everywhere',
      place: 'panel',
      text: text.everywhereDone,
      action,
    }
  if (failure && (state === 'error' || state === 'ready'))
    return unreadMessage(failure, facts)
  if (state === 'unavailable')
    return { kind: state, place: 'rows', text: text['refused-by-pool'] }
  if (state === 'offline')
    return { kind: state, place: 'rows', text: text.offlineRead }
  return undefined
}
