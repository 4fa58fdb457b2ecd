import type {
  Device,
  DeviceRememberedStatus,
  DeviceStatus,
} from '../client/types.ts'
import type { DeviceEntry } from './DeviceEntry.ts'
import type { Now } from './deviceEvents.ts'
import type { Cause, DeviceState } from './deviceState.ts'

/** `superseded`: the person asked for something else before this was saved. */
export type Outcome = 'saved' | 'superseded'

/** What the machine of one device needs of the world around it. */
export type DeviceIo = {
  now(): Now
  /** Rejects if it was not answered within a limit of its own. */
  ask(
    change: DeviceRememberedStatus | 'forget',
    cause: Cause,
    signal: AbortSignal,
  ): Promise<void>
  /**
   * Resolves when it is this tab's turn, to a function that releases the lock.
   */
  lock(signal: AbortSignal): Promise<() => void>
  send(status: DeviceRememberedStatus, signal: AbortSignal): Promise<void>
  /** The device, or null if the service does not show it. */
  read(signal: AbortSignal): Promise<Device | null>
  remove(signal: AbortSignal): Promise<void>
  /** Reads whether another user has signed in. Never rejects. */
  look(): Promise<void>
  /** Whether the journal still has this intent. */
  isKept(status: DeviceRememberedStatus): boolean
  cancelReads(): void
  /**
   * `device`: as it was read, null if it was not shown, undefined if it was not
   * read.
   */
  commit(status: DeviceStatus, device: Device | null | undefined): void
  tell(status: DeviceStatus): void
  distrustPresence(): void
  changed(
    entry: DeviceEntry,
    before: { entry: DeviceEntry; state: DeviceState },
    state: DeviceState,
  ): void
}
