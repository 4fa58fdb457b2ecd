import type {
  CurrentDevice,
  DevicePool,
  DeviceStatus,
} from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'

/** The value of `data-state`. */
export type ToggleState =
  | 'loading'
  | 'offline'
  | 'unavailable'
  | 'error'
  | 'on'
  | 'off'
  | 'unknown'
  | 'forgotten'

const states = {
  remembered: 'on',
  not_remembered: 'off',
  unknown: 'unknown',
  forgotten: 'forgotten',
} satisfies Record<DeviceStatus, ToggleState>

export function toggleState(
  device: CurrentDevice | undefined,
  hasFailed = false,
  isPaused = false,
): ToggleState {
  if (!device) return hasFailed ? 'error' : isPaused ? 'offline' : 'loading'
  return device.reason ? 'unavailable' : states[device.status]
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
