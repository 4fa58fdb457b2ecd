import type { DeviceRememberedStatus } from '@cognito-devices/react'
import type { Devices } from './createDevices.ts'

type Pool = Pick<Devices, 'emulator' | 'seed'>

const administer = (
  { emulator, seed }: Pool,
  operation: string,
  input: object,
) =>
  emulator.send(operation, {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
    ...input,
  })

/** Turns the user's device on or off in another place. No page hears of it. */
export const turnElsewhere = (
  pool: Pool,
  DeviceKey: string | undefined,
  DeviceRememberedStatus: DeviceRememberedStatus,
) =>
  administer(pool, 'AdminUpdateDeviceStatus', {
    DeviceKey,
    DeviceRememberedStatus,
  })

/** Removes the user's device in another place. No page hears of it. */
export const removeElsewhere = (pool: Pool, DeviceKey: string | undefined) =>
  administer(pool, 'AdminForgetDevice', { DeviceKey })
