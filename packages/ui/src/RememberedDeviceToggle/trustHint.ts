import type { DeviceTrust } from '@cognito-devices/react'
import { shortDay } from '../devices/shortDay.ts'
import type { DisplayText } from '../displayText.ts'

/** What a limit means for this browser, in place of what on or off mean. */
export function trustHint(trust: DeviceTrust, text: DisplayText) {
  if (trust.state === 'ended')
    return text.hintEnded(shortDay(trust.endedAt, text.locale))
  const date = shortDay(trust.endsAt, text.locale)
  return trust.isEnforced ? text.hintOnUntil(date) : text.hintOnVisit(date)
}
