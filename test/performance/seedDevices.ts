import {
  createEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'

/** Somebody with so many devices: all but the first are copies of it. */
export async function seedDevices(count: number) {
  const emulator = createEmulator()
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const session = await seedSession(emulator, seed, { remembered: true })
  const { state } = emulator.snapshot()
  for (const pool of state.pools.values())
    for (const { devices } of pool.users.values())
      for (const [key, device] of [...devices])
        for (let index = 1; index < count; index++) {
          const tail = index.toString(16).padStart(12, '0')
          const copy = { ...device, deviceKey: `${key.slice(0, -12)}${tail}` }
          devices.set(copy.deviceKey, copy)
        }
  emulator.restore({ state })
  return { emulator, ...session }
}
