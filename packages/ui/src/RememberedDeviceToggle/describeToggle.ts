import type {
  CurrentDevice,
  DevicePool,
  DeviceTrust,
} from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'
import { nameForPeople } from '../nameForPeople.ts'
import type { ToggleState } from './toggleState.ts'
import { trustHint } from './trustHint.ts'

/**
 * The label of the switch. `name` is the name of a device that is not this
 * browser.
 */
export const labelText = (
  device: CurrentDevice | undefined,
  name: string | undefined,
  text: DisplayText,
) =>
  device?.isCurrent === false
    ? text.labelOther(nameForPeople(name))
    : text.label

/** What the state means for the next sign-in, or why there is no state. */
export function hintText(
  state: ToggleState,
  device: CurrentDevice | undefined,
  { suppressesMfa, tracking }: DevicePool,
  text: DisplayText,
  trust?: DeviceTrust | undefined,
): string {
  const { isCurrent = true, likely, reason } = device ?? {}
  const whose = isCurrent ? '' : 'Other'
  switch (state) {
    case 'on':
    case 'off':
    // The longest text, so that little moves when the state is known.
    case 'loading': {
      const isLimited = trust && isCurrent && state !== 'loading'
      const usual = isLimited
        ? trustHint(trust, text)
        : text[`hint${whose}${state === 'on' ? 'On' : 'Off'}`]
      const hint = suppressesMfa === false ? text.hintRecorded : usual
      return tracking === 'always' && isCurrent
        ? text.join(hint, text.hintAlways)
        : hint
    }
    case 'error':
      return ''
    case 'offline':
      return text.offlineRead
    case 'unavailable':
      return reason ? text[likely ?? reason] : ''
    case 'unknown':
      return text.hintUnknown
    case 'forgotten':
      return text[`hint${whose}Forgotten`]
  }
}
