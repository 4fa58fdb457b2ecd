import type { DeviceClient } from '../client/DeviceClient.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import { listAllDevices } from '../client/listAllDevices.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import type { DeviceSession } from '../client/types.ts'
import type { Moment } from '../machine/deviceState.ts'
import { pause } from '../machine/pause.ts'

type Options = {
  /** Only these, in this order. @default all that are remembered, but this one */
  deviceKeys?: readonly string[] | undefined
  /** Aborting it leaves the devices whose turn has not come. */
  signal?: AbortSignal | undefined
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined
}

// biome-ignore lint/suspicious/noConfusingVoidType: TanStack's `mutate()` without an argument
export type ForgetOtherDevicesVariables = Options | void

export type ForgetOtherDevicesData = {
  removed: string[]
  refused: { deviceKey: string; error: DeviceError }[]
  /** Not tried: it was aborted, or every further call would be refused too. */
  left: string[]
}

/**
 * Milliseconds between two removals. A user has 10 writes a second, and all users
 * of an AWS account share 25.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
 */
const pace = 200

/** What one refusal says of all further calls. */
const isFinal = ({ recovery }: DeviceError) =>
  recovery !== 'retry' && recovery !== 'none'

/** What it needs of a register. */
type Removing = {
  session: DeviceSession
  /** Keys that are known here and may have left the list. */
  known(): string[]
  /** Asks the host, once for all; rejects unless it allows them. */
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
  const left = [...keys]
  const total = left.length
  const permittedAt =
    total > 0
      ? await ask([...left], signal).catch((error: unknown) => {
          if (signal.aborted) return undefined
          throw error
        })
      : undefined
  const removed: string[] = []
  const refused: ForgetOtherDevicesData['refused'] = []
  while (permittedAt && left.length > 0 && !signal.aborted) {
    const deviceKey = left.shift() ?? ''
    try {
      await forget(deviceKey, permittedAt)
      removed.push(deviceKey)
    } catch (thrown) {
      const error = toDeviceError(thrown)
      refused.push({ deviceKey, error })
      if (isFinal(error)) break
    }
    onProgress?.({ done: total - left.length, total })
    if (left.length > 0) await pause(pace, signal)
  }
  return { removed, refused, left }
}

type Listing = Pick<Removing, 'known' | 'session'> & { signal: AbortSignal }

/** All that are remembered, and those that are known to be turned off. */
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
