import { type DeviceIntent, isActiveIntent } from './DeviceIntent.ts'

const quarterOfAnHour = 15 * 60_000

/** What was asked for longer ago, in milliseconds, is not sent any more. */
export const day = 96 * quarterOfAnHour

/**
 * What becomes of an intent that an earlier page or sign-in left open: `'send'`,
 * or how it shows; undefined when it is too old. In the same sign-in it goes on.
 * After a new one turning off replays by itself, and turning on is only offered:
 * it weakens the second factor of an account that somebody may just have secured.
 */
export function resumption(
  intent: DeviceIntent,
  isNewSignIn: boolean,
): 'send' | DeviceIntent | undefined {
  const { error, phase, since = 0, status } = intent
  const isActive = isActiveIntent(intent)
  const isOld = Date.now() - since > (isActive ? day : quarterOfAnHour)
  if (isOld || phase === 'dropped') return undefined
  const isCured = isNewSignIn && (isActive || error?.recovery !== 'retry')
  if (isCured ? status === 'not_remembered' : isActive) return 'send'
  return isCured && phase !== 'offered'
    ? { ...intent, phase: 'offered', since: Date.now() }
    : intent
}
