import type { DeviceClient } from '../DeviceClient.ts'
import type { Device, DeviceRememberedStatus, DeviceStatus } from '../types.ts'
import { backoff, pause } from './backoff.ts'
import { notePresenceIsNoSignal, statusOf } from './presence.ts'

/** What the service shows after a write that it acknowledged. */
export type Verification = {
  status: DeviceStatus
  /** Null when the service does not show it, undefined when nothing was read. */
  device: Device | null | undefined
}

const reads = 3

/**
 * Reads the one device back. A service that shows the old state is read again
 * twice; one that cannot be read is believed: no unproven rule about it may turn
 * an acknowledged write into an error.
 */
export async function verifyWrite(
  client: DeviceClient,
  sent: DeviceRememberedStatus,
  read: () => Promise<Device | null>,
  signal: AbortSignal,
): Promise<Verification> {
  const believed: Verification = { status: sent, device: undefined }
  for (let attempt = 1; ; attempt++) {
    let device: Device | null
    try {
      device = await read()
    } catch {
      return believed
    }
    if (device === null && sent === 'not_remembered')
      return { status: sent, device }
    const status = device ? statusOf(client, device) : 'not_remembered'
    if (status === undefined || status === sent) return { status: sent, device }
    if (device && device.statusSource !== 'attribute') {
      notePresenceIsNoSignal(client)
      return believed
    }
    if (attempt === reads) return { status, device }
    await pause(backoff(attempt - 2), signal)
    if (signal.aborted) return believed
  }
}
