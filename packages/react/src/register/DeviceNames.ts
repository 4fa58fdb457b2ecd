import type { DeviceError } from '../client/DeviceError.ts'

/** Where a host keeps the names that people give to their devices. */
export type DeviceNames = {
  /**
   * The names of these devices, by device key; a device without one is left out. It
   * is asked about 100 at most at once.
   */
  get(
    deviceKeys: string[],
    options: { signal: AbortSignal },
  ): Promise<Readonly<Record<string, string>>>
  /** Keeps a name, of 64 characters at most. Empty: there is none any more. */
  set(deviceKey: string, name: string): Promise<unknown>
}

/** A device key, and the name to keep for it. An empty name is none. */
export type RenameDeviceVariables = { deviceKey: string; name: string }

/** The name that was asked for, and what became of it. */
export type RenameDeviceData = RenameDeviceVariables & {
  /** `'superseded'`: another name was asked for before this one was sent. */
  outcome: 'saved' | 'superseded'
}

/** A name that was asked for and is not saved; refused, the one before is shown. */
export type DeviceNaming = {
  name: string
  phase: 'saving' | 'refused'
  error?: DeviceError | undefined
}

/** As the query cache holds them, by device key. */
export type NamesByKey = Readonly<Record<string, string>>
