import { createDevices } from './createDevices.ts'

const day = 24 * 60 * 60_000

/** A browser that was remembered that many days ago, and signs in again today. */
export async function openOldBrowser(days = 40) {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  devices.emulator.advance(-days * day)
  const { deviceKey } = await devices.signIn({ remembered: true })
  devices.emulator.advance(days * day)
  await devices.signInAgain(deviceKey)
  devices.emulator.clearLog()
  return { devices, deviceKey }
}
