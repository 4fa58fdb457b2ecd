import {
  type Emulator,
  type Seed,
  seedSession,
} from '@cognito-devices/emulator'

const day = 24 * 60 * 60_000

/** What real browsers call themselves, and days since their last sign-in. */
const browsers = [
  {
    days: 130,
    deviceName:
      'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
  },
  {
    days: 12,
    deviceName:
      'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
  },
  {
    days: 1,
    deviceName:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  },
]

/** Remembered browsers of the user, so that the list is not empty. */
export async function seedBrowsers(emulator: Emulator, seed: Seed) {
  for (const { days, deviceName } of browsers) {
    emulator.advance(-days * day)
    await seedSession(emulator, seed, {
      deviceName,
      userAgent: deviceName,
      remembered: true,
    })
    emulator.advance(days * day)
  }
}
