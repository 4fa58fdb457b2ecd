import {
  type CurrentDevice,
  DeviceError,
  type DeviceErrorCode,
  type DeviceIntent,
} from '@cognito-devices/react'
import type { DeviceToggleQuery } from '@cognito-devices/ui'

const deviceKey = 'us-east-1_00000000-0000-4000-8000-000000000000'
const day = 24 * 60 * 60_000

const refusal = (code: DeviceErrorCode) =>
  new DeviceError(code, 'Refused by the story.', {
    requestId: '0a1b2c3d-1111-4222-8333-444455556666',
  })

const of = (device: Partial<CurrentDevice>): DeviceToggleQuery => ({
  data: { deviceKey, isCurrent: true, status: 'not_remembered', ...device },
})

/** Asked to be on: `confirmed` is what is still true. */
const asked = (
  intent: Omit<DeviceIntent, 'status'>,
  isShownOn = true,
): DeviceToggleQuery =>
  of({
    status: isShownOn ? 'remembered' : 'not_remembered',
    confirmedStatus: 'not_remembered',
    intent: { status: 'remembered', ...intent },
  })

/** Every state that a toggle can be in, as what its controller is given. */
export const toggleValues = {
  on: of({ status: 'remembered' }),
  off: of({}),
  loading: { data: undefined },
  offlineUnread: { data: undefined, isPaused: true },
  unreadable: { data: undefined, error: refusal('Network') },
  unknown: of({ status: 'unknown' }),
  signedOut: of({
    deviceKey: undefined,
    status: 'unknown',
    reason: 'not-signed-in',
  }),
  noDeviceKey: of({
    deviceKey: undefined,
    status: 'unknown',
    reason: 'no-device-key',
  }),
  federated: of({
    deviceKey: undefined,
    status: 'unknown',
    reason: 'no-device-key',
    likely: 'federated',
  }),
  hosted: of({
    deviceKey: undefined,
    status: 'unknown',
    reason: 'no-device-key',
    likely: 'hosted',
  }),
  refusedByPool: of({ status: 'unknown', reason: 'refused-by-pool' }),
  removed: of({ status: 'forgotten' }),
  removedOther: of({ status: 'forgotten', isCurrent: false }),
  old: of({ status: 'remembered', lastModifiedAt: Date.now() - 400 * day }),
  asking: asked({ phase: 'asking' }),
  saving: asked({ phase: 'saving' }),
  blocked: asked({ phase: 'blocked' }),
  checking: asked({ phase: 'checking', attempts: 1 }),
  unreached: asked({ phase: 'checking', attempts: 2 }),
  offline: asked({ phase: 'offline' }),
  waiting: asked({ phase: 'waiting' }),
  counting: asked({ phase: 'waiting', retryAt: Date.now() + 12_000 }),
  refused: asked(
    { phase: 'parked', error: refusal('PasswordResetRequired') },
    false,
  ),
  refusedWithReference: asked(
    { phase: 'parked', error: refusal('Forbidden') },
    false,
  ),
  offered: asked({ phase: 'offered' }, false),
} satisfies Record<string, DeviceToggleQuery>

export type ToggleValueName = keyof typeof toggleValues
