import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { createDevices } from '../../test/support/createDevices.ts'
import { amplifyOnEmulator } from './amplifyOnEmulator.ts'

/** A loader: a real Amplify, signed in to a local Cognito in the page. */
export async function openAmplify() {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const close = await amplifyOnEmulator(devices.emulator, devices.seed)
  const client = createAmplifyDeviceClient()
  return { devices: { ...devices, client }, deviceKey: '', close }
}
