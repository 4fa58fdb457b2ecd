import {
  type CurrentDevice,
  DeviceError,
  type DeviceIntent,
} from '@cognito-devices/react'
import type { Refusal } from '../DeviceErrorPrompt/describeError.ts'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'
import type { MessageAction } from '../MessageAction.ts'
import { signInAction } from '../signInAction.ts'
import type { ToggleState } from './toggleState.ts'

type Line<Kind extends string> = {
  kind: Kind
  /** It replaces the hint, and ends with a way out. */
  place: 'line'
  text: string
  action?: MessageAction | undefined
}

type Panel<Kind extends string> = {
  kind: Kind
  /** It is under the line, since somebody has to decide. */
  place: 'panel'
  text: string
}

type Waiting =
  | 'asking'
  | 'blocked'
  | 'checking'
  | 'unreached'
  | 'offline'
  | 'waiting'

/** The state or the result of an intent. */
export type IntentMessage =
  | Line<Exclude<Waiting, 'waiting'>>
  /** `retryAt` is epoch milliseconds. */
  | (Line<'waiting'> & { retryAt: number | undefined })
  | (Panel<'offered'> & { action: MessageAction; onDismiss(): void })
  /** `DeviceErrorPrompt` shows it, with the action that helps. */
  | (Panel<'refused'> & {
      error: DeviceError
      intent: DeviceIntent | undefined
      onRetry(): void
      onDismiss: (() => void) | undefined
    })

/** The one thing to know beside what the switch says, by `kind`. */
export type ToggleMessage =
  | IntentMessage
  | Line<
      'signed-out' | 'unavailable' | 'removed' | 'unknown' | 'unread' | 'old'
    >
  /** Like `refused`, but for reading, and for a sign-in that opens in place. */
  | (Panel<'unreadable' | 'removed'> & { error: DeviceError; onRetry(): void })

type IntentFacts = {
  intent: DeviceIntent | undefined
  refusal: Refusal | undefined
  displayText: DisplayText
  onRetry(): void
  onDismiss(): void
}

/** No answer came, more than once. Something may be blocking the calls. */
export const isUnreached = ({ attempts = 0, phase }: DeviceIntent) =>
  phase === 'checking' && attempts > 1

/** What there is to know about an intent, or about what was refused. */
export function intentMessage({
  displayText: text,
  intent,
  onDismiss,
  onRetry,
  refusal,
}: IntentFacts): IntentMessage | undefined {
  if (refusal)
    return {
      kind: 'refused',
      place: 'panel',
      text: text.notSaved,
      ...refusal,
      intent: refusal.intent,
      onRetry,
      onDismiss: refusal.intent && onDismiss,
    }
  if (!intent) return undefined
  const isOn = intent.status === 'remembered'
  const { phase, retryAt } = intent
  /** What is under way, which can be given up. */
  const line = <Kind extends Waiting>(kind: Kind) => ({
    kind,
    place: 'line' as const,
    text: text[kind],
    action: { label: text.cancel, onPress: onDismiss },
  })
  switch (phase) {
    case 'asking':
      return isOn ? line(phase) : { ...line(phase), text: text.askingOff }
    case 'blocked':
      return line(phase)
    case 'checking':
      return line(isUnreached(intent) ? 'unreached' : phase)
    case 'offline':
      return {
        ...line(phase),
        action: { label: text.undo, onPress: onDismiss },
      }
    case 'waiting':
      return { ...line(phase), retryAt }
    case 'offered':
      return {
        kind: phase,
        place: 'panel',
        text: isOn
          ? text.offered
          : intent.cause
            ? text.offeredEnded
            : text.offeredOff,
        action: { label: isOn ? text.turnOn : text.turnOff, onPress: onRetry },
        onDismiss,
      }
    case 'saving':
    case 'parked':
    case 'dropped':
      return undefined
  }
}

type ToggleFacts = IntentFacts & {
  state: ToggleState
  device: CurrentDevice | undefined
  /** What the state means, in words. */
  hint: string
  /**
   * Whether this toggle shows the result of the intent. Nothing else on the
   * page does then.
   */
  isOwner: boolean
  /** For how many days it has been on, if that is too long. */
  daysOn: number | undefined
  isReadOnly: boolean
  recoveries: DeviceRecoveries | undefined
  onTurnOff(): void
}

/** The one message that matters most now. */
export function toggleMessage(facts: ToggleFacts): ToggleMessage | undefined {
  const { device, displayText: text, hint, intent, isReadOnly } = facts
  const { isOwner, refusal, state } = facts
  const line = { place: 'line', text: hint } as const

  // The hint says it already.
  if (device?.reason === 'refused-by-pool')
    return { ...line, kind: 'unavailable' }
  if (state === 'forgotten') return removedMessage(facts)
  if (refusal && !refusal.intent && !device)
    return {
      kind: 'unreadable',
      place: 'panel',
      text: text.notLoaded,
      error: refusal.error,
      onRetry: facts.onRetry,
    }
  // A recovery that has opened in place remains when it ends the session.
  if (state === 'unavailable' && !refusal)
    return device?.reason === 'not-signed-in'
      ? signedOutMessage(facts)
      : { ...line, kind: 'unavailable' }
  if (state === 'offline') return { ...line, kind: 'unread' }
  if (state === 'unknown' && !intent)
    return {
      ...line,
      kind: 'unknown',
      action: { label: text.checkAgain, onPress: facts.onRetry },
    }
  if (intent || refusal) {
    const message = isOwner ? intentMessage(facts) : undefined
    return isReadOnly && message?.place === 'panel' ? undefined : message
  }
  if (state === 'on' && facts.daysOn !== undefined && !isReadOnly)
    return {
      kind: 'old',
      place: 'line',
      text: text[device?.isCurrent ? 'old' : 'oldOther'](facts.daysOn),
      action: { label: text.turnOff, onPress: facts.onTurnOff },
    }
  return undefined
}

function removedMessage({
  device,
  displayText: text,
  hint,
  onRetry,
  recoveries,
}: ToggleFacts): ToggleMessage {
  const { component, onStart } = recoveries?.['sign-in'] ?? {}
  const error = new DeviceError('NoCurrentDevice', 'It was removed.')
  if (device?.isCurrent && component)
    return { kind: 'removed', place: 'panel', text: hint, error, onRetry }
  return {
    kind: 'removed',
    place: 'line',
    text: hint,
    action:
      device?.isCurrent && onStart
        ? { label: text['sign-in'], onPress: () => onStart(error) }
        : undefined,
  }
}

function signedOutMessage({
  displayText: text,
  hint,
  recoveries,
}: ToggleFacts): ToggleMessage {
  const action = signInAction(recoveries, text)
  return {
    kind: 'signed-out',
    place: 'line',
    text: action ? text.errorNotSignedIn : hint,
    action,
  }
}
