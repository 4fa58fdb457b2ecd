import { createDevices } from '../../test/support/createDevices.ts'

const day = 24 * 60 * 60_000
const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

/** What real clients call themselves. */
export const deviceNames = {
  chromeOnWindows: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/141.0.0.0 Safari/537.36`,
  firefoxOnLinux:
    'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
  safariOnIphone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  chromeOnMac:
    'macOS 15.1.0 arm macOS Not_A Brand/99.0.0.0;Chromium/141.0.0.0;Google Chrome/141.0.0.0',
  safariOnIpad:
    'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
}

export type SeededDevice = {
  name?: string
  /** Days since its last sign-in. @default 0 */
  days?: number
  /** @default true */
  remembered?: boolean
}

/** Signs these in, oldest or not; the last one is this browser. */
export async function createManyDevices(seeded: readonly SeededDevice[]) {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const keys: string[] = []
  for (const { days = 0, name = '', remembered = true } of seeded) {
    devices.emulator.advance(-days * day)
    const { deviceKey } = await devices.signIn({ deviceName: name, remembered })
    devices.emulator.advance(days * day)
    keys.push(deviceKey)
  }
  devices.emulator.clearLog()
  return { ...devices, keys, deviceKey: keys.at(-1) ?? '' }
}

export const someDevices: SeededDevice[] = [
  { name: deviceNames.safariOnIpad, days: 130 },
  { name: deviceNames.firefoxOnLinux, days: 32 },
  { name: deviceNames.safariOnIphone, days: 1 },
  { name: 'Ada’s laptop', days: 3 },
  { name: deviceNames.chromeOnMac },
]
