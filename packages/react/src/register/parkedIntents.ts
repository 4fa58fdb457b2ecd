import type { DeviceIntent } from './DeviceIntent.ts'

const keptForMs = 15 * 60_000

/**
 * What becomes of a refused intent at a new sign-in of the same user. Turning
 * off replays by itself; turning on is only offered, since it weakens the second
 * factor of an account that somebody may just have secured.
 */
export function afterSignIn(
  intent: DeviceIntent,
): 'replay' | DeviceIntent | undefined {
  const { since = 0, status, phase } = intent
  if (phase === 'dropped' || Date.now() - since > keptForMs) return undefined
  if (phase === 'offered' || intent.error?.recovery === 'retry') return intent
  return status === 'not_remembered'
    ? 'replay'
    : { ...intent, phase: 'offered' }
}
