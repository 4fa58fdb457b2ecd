import type { DeviceClient } from './DeviceClient.ts'
import { throwDeviceError } from './toDeviceError.ts'

/** All of a client but its listening. */
export type DeviceCalls = Omit<DeviceClient, 'subscribeSession'>

/**
 * A client whose calls are a chunk of their own, fetched with the first of them:
 * made at the root of an app, it costs the other pages little.
 */
export function createLaterClient(
  load: () => Promise<DeviceCalls>,
  subscribeSession: DeviceClient['subscribeSession'] = () => () => {},
): DeviceClient {
  let calls: DeviceCalls | undefined

  async function get() {
    const loaded = calls ?? (await load().catch(throwDeviceError))
    calls ??= loaded
    return calls
  }

  return {
    listDevices: async (input) => (await get()).listDevices(input),
    getDevice: async (input) => (await get()).getDevice(input),
    updateDeviceStatus: async (input) =>
      (await get()).updateDeviceStatus(input),
    forgetDevice: async (input) => (await get()).forgetDevice(input),
    getSession: async () => (await get()).getSession(),
    subscribeSession,
  }
}
