import type { DeviceClient } from '../client/DeviceClient.ts'

/** Clients whose service has shown a device after acknowledging its turn-off. */
const withoutSignal = new WeakSet<DeviceClient>()

/**
 * Whether a device that can be read is a remembered one. That rests on old and
 * indirect evidence, so it is given up for a client whose service contradicts it:
 * its acknowledgement counts then.
 */
export const trustsPresence = (client: DeviceClient) =>
  !withoutSignal.has(client)

/** Told once: the service has shown what it had acknowledged to be off. */
export function distrustPresence(client: DeviceClient) {
  if (withoutSignal.has(client)) return
  withoutSignal.add(client)
  console.warn(
    'cognito-devices: Cognito acknowledged turning a device off and still shows it. Its acknowledgement is believed, and from now on being listed is not taken for being remembered.',
  )
}
