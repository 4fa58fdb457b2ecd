import type { DeviceClient } from '../client/DeviceClient.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import { listAllDevices } from '../client/listAllDevices.ts'
import type { DeviceSession } from '../client/types.ts'
import type { Moment } from '../machine/deviceState.ts'
import { oneByOne, type RunOptions } from './oneByOne.ts'

type Options = RunOptions & {
  /**
   * Only these, in this order. @default all that are remembered, except this
   * one
   */
  deviceKeys?: readonly string[] | undefined
}

// biome-ignore lint/suspicious/noConfusingVoidType: TanStack's `mutate()` without an argument
export type ForgetOtherDevicesVariables = Options | void

export type ForgetOtherDevicesData = {
  removed: string[]
  refused: { deviceKey: string; error: DeviceError }[]
  /**
   * Not tried, because the run was aborted, or every further call would be
   * refused too.
   */
  left: string[]
}

/** What it needs of a register. */
type Removing = {
  session: DeviceSession
  /** Keys that are known here, and may not be in the list. */
  known(): string[]
  /** Asks the host once for all of them. Rejects unless it allows them. */
  ask(deviceKeys: string[], signal: AbortSignal): Promise<Moment>
  forget(deviceKey: string, permittedAt: Moment): Promise<unknown>
}

export async function forgetOtherDevices(
  client: DeviceClient,
  { ask, forget, known, session }: Removing,
  variables: ForgetOtherDevicesVariables,
): Promise<ForgetOtherDevicesData> {
  const {
    deviceKeys,
    onProgress,
    signal = new AbortController().signal,
  } = variables ?? {}
  const keys = new Set(
    deviceKeys ?? (await listDeviceKeys(client, { known, session, signal })),
  )
  keys.delete(session.deviceKey ?? '')
  const all = [...keys]
  const permittedAt =
    all.length > 0
      ? await ask([...all], signal).catch((error: unknown) => {
          if (signal.aborted) return undefined
          throw error
        })
      : undefined
  if (!permittedAt) return { removed: [], refused: [], left: all }
  const { done, refused, left } = await oneByOne(
    all,
    (deviceKey) => forget(deviceKey, permittedAt),
    { onProgress, signal },
  )
  return {
    removed: done,
    refused: refused.map(({ id, error }) => ({ deviceKey: id, error })),
    left,
  }
}

type Listing = Pick<Removing, 'known' | 'session'> & { signal: AbortSignal }

/**
 * All devices that are remembered, and those that are known to be turned off.
 */
async function listDeviceKeys(
  client: DeviceClient,
  { known, session: { userId }, signal }: Listing,
) {
  const listed = await listAllDevices(client, { signal, userId }).catch(
    (error: unknown) => {
      if (signal.aborted) return []
      throw error
    },
  )
  return [...listed.map((device) => device.deviceKey), ...known()]
}
