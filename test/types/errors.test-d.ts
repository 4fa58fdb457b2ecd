import {
  DeviceError,
  type DeviceErrorCode,
  type DeviceErrorRecovery,
  isDeviceError,
} from '@cognito-devices/react'
import { expectTypeOf, test } from 'vitest'

test('a switch over the codes needs no default', () => {
  const group = (code: DeviceErrorCode): string => {
    switch (code) {
      case 'Forbidden':
      case 'InternalError':
      case 'InvalidParameter':
      case 'InvalidUserPoolConfiguration':
      case 'NotAuthorized':
      case 'OperationNotEnabled':
      case 'PasswordResetRequired':
      case 'ResourceNotFound':
      case 'TooManyRequests':
      case 'UserNotConfirmed':
      case 'UserNotFound':
        return 'Cognito’s'
      case 'Network':
      case 'NoCurrentDevice':
      case 'NotApplied':
      case 'NotSignedIn':
      case 'Timeout':
      case 'Unknown':
      case 'Vetoed':
        return 'ours'
    }
  }
  expectTypeOf(group).returns.toBeString()
})

test('a switch that leaves out a recovery does not compile', () => {
  // @ts-expect-error 'none' is left out
  const label = (recovery: DeviceErrorRecovery): string => {
    // biome-ignore lint/nursery/useExhaustiveSwitchCases: that is the point
    switch (recovery) {
      case 'confirm-sign-up':
      case 'reset-password':
      case 'retry':
      case 'sign-in':
      case 'sign-out':
        return recovery
    }
  }
  expectTypeOf(label).toBeFunction()
})

test('anything caught can be narrowed to the one error there is', () => {
  const caught: unknown = new DeviceError('Timeout', 'No answer.')
  if (!isDeviceError(caught)) throw caught
  expectTypeOf(caught).toEqualTypeOf<DeviceError>()
  expectTypeOf(caught.code).toEqualTypeOf<DeviceErrorCode>()
  expectTypeOf(caught.recovery).toEqualTypeOf<DeviceErrorRecovery>()
  expectTypeOf(caught.retryable).toBeBoolean()
})
