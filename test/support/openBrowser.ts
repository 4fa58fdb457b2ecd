import { createDevices } from './createDevices.ts'

/** Somebody is signed in on one browser, which is not remembered unless it is said. */
export async function openBrowser(remembered = false) {
  // Otherwise signing in again would need proof from the device.
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { deviceKey } = await devices.signIn({ remembered })
  devices.emulator.clearLog()
  return { devices, deviceKey }
}
