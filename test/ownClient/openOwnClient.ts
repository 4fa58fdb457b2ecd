import type { Device, DeviceClient } from '@cognito-devices/react'
import { createDevices } from '../support/createDevices.ts'

type Row = Record<string, unknown>

/**
 * A host's client over a server of its own, in front of the service: what it gives
 * and throws is the test's to bend.
 */
export async function openOwnClient() {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  await devices.signIn({ deviceName: 'Other', remembered: true })
  const { deviceKey } = await devices.signIn({
    deviceName: 'Mine',
    remembered: true,
  })
  const { client } = devices
  return {
    ...devices,
    deviceKey,
    /** Some of its methods are others. */
    with: (methods: object): DeviceClient => ({ ...client, ...methods }),
    /** Each device is bent, as JavaScript lets a host do. */
    bend: (bend: (device: Device) => unknown): DeviceClient => ({
      ...client,
      async listDevices(input) {
        const page = await client.listDevices(input)
        return { ...page, devices: page.devices.map(bend) as Device[] }
      },
      getDevice: async (input) => bend(await client.getDevice(input)) as Device,
    }),
    put:
      (more: Row) =>
      (device: Device): Row => ({ ...device, ...more }),
  }
}
