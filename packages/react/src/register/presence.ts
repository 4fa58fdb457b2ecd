import type { DeviceClient } from '../client/DeviceClient.ts'

/**
 * Clients whose service has shown a device after it had acknowledged turning it
 * off.
 */
const withoutSignal = new WeakSet<DeviceClient>()

/**
 * Whether a device that can be read is remembered. The evidence for this is old
 * and indirect. So it no longer holds for a client whose service contradicts
 * it. Then the acknowledgement counts.
 */
export const trustsPresence = (client: DeviceClient) =>
  !withoutSignal.has(client)

/**
 * Logs once that the service has shown a device that it had acknowledged to be
 * off.
 */
export function distrustPresence(client: DeviceClient) {
  if (withoutSignal.has(client)) return
  withoutSignal.add(client)
  console.warn(
    'cognito-devices: Cognito acknowledged turning a device off and still shows it. Its acknowledgement is believed, and from now on being listed is not taken for being remembered.',
  )
}
