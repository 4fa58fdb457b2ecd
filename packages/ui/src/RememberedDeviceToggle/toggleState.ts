import type { CurrentDevice, DevicePool } from '@cognito-devices/react'
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

export function toggleState(
  device: CurrentDevice | undefined,
  hasFailed: boolean,
  isPaused: boolean,
): ToggleState {
  if (!device) return hasFailed ? 'error' : isPaused ? 'offline' : 'loading'
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

/** The name of the switch; it does not change with its state. */
export function labelText(
  isOther: boolean,
  name: string | undefined,
  { suppressesMfa }: DevicePool,
  text: DisplayText,
) {
  if (suppressesMfa === false)
    return isOther ? text.labelOtherRecorded(name) : text.labelRecorded
  return isOther ? text.labelOther(name) : text.label
}

function onText(isOther: boolean, { suppressesMfa }: DevicePool) {
  if (suppressesMfa === false)
    return isOther ? 'hintOtherRecorded' : 'hintRecorded'
  return isOther ? 'hintOtherOn' : 'hintOn'
}

function offText(isOther: boolean, { suppressesMfa }: DevicePool) {
  if (suppressesMfa === false)
    return isOther ? 'hintOtherNotRecorded' : 'hintNotRecorded'
  return isOther ? 'hintOtherOff' : 'hintOff'
}

/** What the state means for the next sign-in, or why there is none. */
export function hintText(
  state: ToggleState,
  device: CurrentDevice | undefined,
  pool: DevicePool,
  text: DisplayText,
) {
  const isOther = device?.isCurrent === false
  const withAlways = (hint: string) =>
    pool.tracking === 'always' && !isOther
      ? text.join(hint, text.hintAlways)
      : hint
  switch (state) {
    case 'error':
      return ''
    case 'offline':
      return text.offlineRead
    case 'unavailable':
      return device ? reasonText(device, text) : ''
    case 'on':
      return withAlways(text[onText(isOther, pool)])
    // Of the longest, so that little moves when it is known.
    case 'loading':
    case 'off':
      return withAlways(text[offText(isOther, pool)])
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
    case 'offline':
    case 'error':
    case 'unavailable':
    case 'off':
    case 'forgotten':
      return text.off
  }
}
