import type { CurrentDevice } from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'

/** The value of `data-state`. */
export type ToggleState =
  | 'loading'
  | 'unavailable'
  | 'error'
  | 'on'
  | 'off'
  | 'unknown'
  | 'forgotten'

export function toggleState(
  device: CurrentDevice | undefined,
  hasFailed: boolean,
): ToggleState {
  if (!device) return hasFailed ? 'error' : 'loading'
  if (device.reason) return 'unavailable'
  switch (device.status) {
    case 'remembered':
      return 'on'
    case 'not_remembered':
      return 'off'
    case 'forgotten':
    case 'unknown':
      return device.status
  }
}

/** Whether the switch works: what is shown can be asked to change. */
export function canAsk(state: ToggleState) {
  return state === 'on' || state === 'off' || state === 'unknown'
}

function reasonText(device: CurrentDevice, text: DisplayText) {
  switch (device.reason) {
    case 'not-signed-in':
      return text.notSignedIn
    case 'refused-by-pool':
      return text.refusedByPool
    case 'no-device-key':
      break
    case undefined:
      return ''
  }
  switch (device.likely) {
    case 'federated':
      return text.noDeviceKeyFederated
    case 'hosted':
      return text.noDeviceKeyHosted
    case undefined:
      return text.noDeviceKey
  }
}

/** What the state means for the next sign-in, or why there is none. */
export function hintText(
  state: ToggleState,
  device: CurrentDevice | undefined,
  text: DisplayText,
) {
  const isOther = device?.isCurrent === false
  switch (state) {
    case 'loading':
    case 'error':
      return ''
    case 'unavailable':
      return device ? reasonText(device, text) : ''
    case 'on':
      return isOther ? text.hintOtherOn : text.hintOn
    case 'off':
      return isOther ? text.hintOtherOff : text.hintOff
    case 'unknown':
      return text.hintUnknown
    case 'forgotten':
      return isOther ? text.hintOtherForgotten : text.hintForgotten
  }
}

export function stateText(state: ToggleState, text: DisplayText) {
  switch (state) {
    case 'on':
      return text.on
    case 'unknown':
      return text.unknown
    case 'loading':
    case 'error':
    case 'unavailable':
    case 'off':
    case 'forgotten':
      return text.off
  }
}
