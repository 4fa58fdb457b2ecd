import type {
  Device,
  DeviceRememberedStatus,
  DeviceStatus,
} from '../client/types.ts'
import type { DeviceEntry } from './DeviceEntry.ts'

/** What the write path of one device needs of the world around it. */
export type DeviceWriterIo = {
  send(status: DeviceRememberedStatus, signal: AbortSignal): Promise<void>
  remove(signal: AbortSignal): Promise<void>
  /** The device, or null when the service does not show it. */
  read(signal: AbortSignal): Promise<Device | null>
  cancelReads(): void
  /** What was acknowledged (`device` undefined) or read belongs in the cache. */
  commit(status: DeviceStatus, device: Device | null | undefined): void
  /** Tells the other tabs what was written; `unknown`: something may have been. */
  tell(status: DeviceStatus): void
  /** Rejects, before anything is sent, when the host does not allow it. */
  allow(status: DeviceRememberedStatus, signal: AbortSignal): Promise<void>
  /** Whether the journal, which all tabs share, still has this intent. */
  isKept(status: DeviceRememberedStatus): boolean
  /** Whether being readable means being remembered; see `trustsPresence`. */
  trustsPresence(isContradicted: boolean): boolean
  /** Runs one pump at a time for this device, in all tabs. */
  exclusive(pump: () => Promise<void>): Promise<void>
  changed(entry: DeviceEntry, before: DeviceEntry): void
  /** The pump has stopped. */
  rested(): void
}
