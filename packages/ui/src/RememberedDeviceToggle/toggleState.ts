import type { CurrentDevice, DeviceStatus } from '@cognito-devices/react'

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
