import { CognitoError } from './errors.ts'
import type { Service } from './service.ts'

/** The operations of the account's UserResourceRead quota. */
const reads = new Set([
  'GetDevice',
  'ListDevices',
  'AdminGetDevice',
  'AdminListDevices',
  'ResendConfirmationCode',
])

/** The operations of the account's UserResourceUpdate quota. */
const writes = new Set([
  'UpdateDeviceStatus',
  'ConfirmDevice',
  'ForgetDevice',
  'AdminUpdateDeviceStatus',
  'AdminForgetDevice',
  'SetUserMFAPreference',
  'AdminSetUserMFAPreference',
  'AssociateSoftwareToken',
  'VerifySoftwareToken',
])

/** @throws {CognitoError} TooManyRequestsException */
export function countAgainstQuota(service: Service, operation: string): void {
  const { state, readsPerSecond, writesPerSecond } = service
  if (readsPerSecond !== undefined && reads.has(operation)) {
    state.reads = count(state.reads, readsPerSecond, service.now())
  }
  if (writesPerSecond !== undefined && writes.has(operation)) {
    state.writes = count(state.writes, writesPerSecond, service.now())
  }
}

function count(times: number[], perSecond: number, now: number): number[] {
  const lastSecond = times.filter((time) => time > now - 1000)
  if (lastSecond.length >= perSecond) {
    throw new CognitoError('TooManyRequestsException', 'Rate exceeded')
  }
  return [...lastSecond, now]
}
