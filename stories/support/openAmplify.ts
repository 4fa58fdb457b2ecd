import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { createDevices } from '../../test/support/createDevices.ts'
import { amplifyOnEmulator } from './amplifyOnEmulator.ts'

async function open() {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const close = await amplifyOnEmulator(devices.emulator, devices.seed)
  const client = createAmplifyDeviceClient()
  return { devices: { ...devices, client }, deviceKey: '', close }
}

let opened: { by: AbortSignal; page: ReturnType<typeof open> } | undefined

/**
 * A loader: a real Amplify, signed in to a local Cognito in the page. There is
 * one Amplify, so the toolbar, which loads a story anew, gets what it had.
 */
export async function openAmplify({
  abortSignal,
}: {
  abortSignal: AbortSignal
}) {
  if (opened?.by !== abortSignal) {
    const last = await opened?.page
    last?.close()
    opened = { by: abortSignal, page: open() }
  }
  return opened.page
}
