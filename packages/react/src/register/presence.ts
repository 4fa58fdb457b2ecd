import type { DeviceClient } from '../DeviceClient.ts'
import type { Device, DeviceStatus } from '../types.ts'

/** Clients whose service has shown a device after acknowledging its turn-off. */
const withoutSignal = new WeakSet<DeviceClient>()

/**
 * The status of a device that can be read; undefined when that cannot be told.
 * That only remembered devices can be read rests on old and indirect evidence,
 * so it is given up for a client whose service contradicts it.
 */
export function statusOf(
  client: DeviceClient,
  device: Device,
): DeviceStatus | undefined {
  return device.statusSource !== 'attribute' && withoutSignal.has(client)
    ? undefined
    : device.status
}

export function notePresenceIsNoSignal(client: DeviceClient) {
  if (withoutSignal.has(client)) return
  withoutSignal.add(client)
  console.warn(
    'cognito-devices: Cognito acknowledged turning a device off and still shows it. Its acknowledgement is believed, and from now on being listed is not taken for being remembered.',
  )
}
