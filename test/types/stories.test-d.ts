// What a story is missing of does not compile.
import type { DeviceErrorCode, DeviceIntent } from '@cognito-devices/react'
import type { ToggleState } from '../../packages/ui/src/RememberedDeviceToggle/toggleState.ts'
import * as prompt from '../../stories/DeviceErrorPrompt.stories.tsx'
import * as refusals from '../../stories/RememberedDeviceToggle.refusals.stories.tsx'
import type * as toggle from '../../stories/RememberedDeviceToggle.stories.tsx'

prompt satisfies Record<DeviceErrorCode, unknown>
refusals satisfies Record<DeviceErrorCode, unknown>

type Story = keyof typeof toggle

export const states: Record<ToggleState, Story> = {
  loading: 'Loading',
  offline: 'OfflineWhileLoading',
  unavailable: 'SignedOut',
  error: 'CannotBeRead',
  on: 'On',
  off: 'Off',
  unknown: 'Unknown',
  forgotten: 'Forgotten',
}

export const phases: Record<
  DeviceIntent['phase'],
  Story | keyof typeof refusals
> = {
  asking: 'Asking',
  saving: 'Saving',
  blocked: 'Blocked',
  checking: 'Checking',
  offline: 'Offline',
  waiting: 'Waiting',
  parked: 'PasswordResetRequired',
  offered: 'Offered',
  dropped: 'Forgotten',
}
