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

/** While the host asks the person, what is true is what was true before. */
export function toggleState(
  device: CurrentDevice | undefined,
  hasFailed = false,
  isPaused = false,
): ToggleState {
  if (!device) return hasFailed ? 'error' : isPaused ? 'offline' : 'loading'
  if (device.reason) return 'unavailable'
  const { confirmedStatus, intent, status } = device
  return states[(intent?.phase === 'asking' && confirmedStatus) || status]
}
