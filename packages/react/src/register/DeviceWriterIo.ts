import type { DeviceClient } from '../DeviceClient.ts'
import type { Device, DeviceRememberedStatus, DeviceStatus } from '../types.ts'

/** What the write path of one device needs of the world around it. */
export type DeviceWriterIo = {
  client: DeviceClient
  /** What is known before the first write. */
  known: { status: DeviceStatus | undefined; device: Device | undefined }
  send(status: DeviceRememberedStatus, signal: AbortSignal): Promise<void>
  /** The device, or null when the service does not show it. */
  read(signal: AbortSignal): Promise<Device | null>
  cancelReads(): void
  /** What was acknowledged (`device` undefined) or read belongs in the cache. */
  commit(status: DeviceStatus, device: Device | null | undefined): void
  /** Rejects, before anything is sent, when the host does not allow it. */
  allow(status: DeviceRememberedStatus): Promise<void>
  /** Runs one pump at a time for this device, in all tabs. */
  exclusive(pump: () => Promise<void>): Promise<void>
  changed(): void
  /** The pump has stopped. */
  rested(): void
}
