import type { Fault } from '@cognito-devices/emulator'

type Preset = { label: string; fault: Omit<Fault, 'operation'> }

const firewallPage = `<!doctype html><title>403 Forbidden</title>
<h1>403 Forbidden</h1><p>The request was blocked.</p>`

/** Ways for one answer to go wrong. */
export const presets: readonly Preset[] = [
  {
    label: 'Error 500',
    fault: { effect: { kind: 'error', name: 'InternalErrorException' } },
  },
  {
    label: '403, an HTML page',
    fault: {
      effect: {
        kind: 'response',
        status: 403,
        headers: { 'content-type': 'text/html' },
        body: firewallPage,
      },
    },
  },
  {
    label: 'Throttled',
    fault: { effect: { kind: 'error', name: 'TooManyRequestsException' } },
  },
  { label: 'Slow, 5 s', fault: { latencyMs: 5000 } },
  {
    label: 'Dropped before the write',
    fault: { effect: { kind: 'drop' } },
  },
  {
    label: 'Dropped after the write',
    fault: { effect: { kind: 'drop', applied: true } },
  },
  {
    label: '200 that does nothing',
    fault: { effect: { kind: 'ignore' } },
  },
]

/** @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateDeviceStatus.html */
export const exceptions = [
  'ForbiddenException',
  'InternalErrorException',
  'InvalidParameterException',
  'InvalidUserPoolConfigurationException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'PasswordResetRequiredException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
  'UserNotConfirmedException',
  'UserNotFoundException',
] as const
