import type { CurrentDevice, DevicePool } from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'
import { nameForPeople } from '../nameForPeople.ts'
import type { ToggleState } from './toggleState.ts'

/** What the switch is for; `name` is of another device than this browser. */
export function labelText(
  device: CurrentDevice | undefined,
  name: string | undefined,
  { suppressesMfa }: DevicePool,
  text: DisplayText,
) {
  const recorded = suppressesMfa === false ? 'Recorded' : ''
  return device?.isCurrent === false
    ? text[`labelOther${recorded}`](nameForPeople(name))
    : text[`label${recorded}`]
}

/** What the state means for the next sign-in, or why there is none. */
export function hintText(
  state: ToggleState,
  device: CurrentDevice | undefined,
  { suppressesMfa, tracking }: DevicePool,
  text: DisplayText,
) {
  const { isCurrent = true, likely, reason } = device ?? {}
  const whose = isCurrent ? '' : 'Other'
  function meaning(key: 'On' | 'Off') {
    const hint =
      suppressesMfa === false ? text.hintRecorded : text[`hint${whose}${key}`]
    return tracking === 'always' && isCurrent
      ? text.join(hint, text.hintAlways)
      : hint
  }
  const hints: Record<ToggleState, string> = {
    error: '',
    offline: text.offlineRead,
    unavailable: reason ? text[likely ?? reason] : '',
    on: meaning('On'),
    off: meaning('Off'),
    // The longest, so that little moves when it is known.
    loading: meaning('Off'),
    unknown: text.hintUnknown,
    forgotten: text[`hint${whose}Forgotten`],
  }
  return hints[state]
}
