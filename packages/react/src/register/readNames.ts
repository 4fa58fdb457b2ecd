import { throwIfAborted } from '../client/aborts.ts'
import { DeviceError } from '../client/DeviceError.ts'
import { isObject } from '../client/isObject.ts'
import { isOnline } from '../client/online.ts'
import { readText } from '../client/readText.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import { withinLimit } from '../client/withinLimit.ts'
import type { DeviceNames } from './DeviceNames.ts'
import type { Hosts } from './hosts.ts'

/** A host's store that does not answer has failed, in milliseconds. */
export const storeLimit = 30_000

/** Stores that have failed, of which the developer was told. */
const told = new WeakSet<DeviceNames>()

/** People are not told: their devices are called as without names. */
function warn(store: DeviceNames, { message }: DeviceError) {
  if (told.has(store) || !isOnline()) return
  told.add(store)
  console.warn(
    `cognito-devices: deviceNames.get failed, and devices are called as without names. It is asked again when the page is looked at. ${message}`,
  )
}

export function requireStore(hosts: Hosts) {
  const names = hosts.deviceNames()
  if (names) return names
  throw new DeviceError(
    'InvalidParameter',
    'Give the provider `deviceNames` to keep names in.',
  )
}

/** A host may answer with anything: only text, and only for what was asked. */
function readAnswer(answer: unknown, deviceKeys: readonly string[]) {
  if (!isObject(answer))
    throw new DeviceError('Unknown', 'deviceNames.get gave no object.')
  return deviceKeys.flatMap((deviceKey) => {
    const name = Object.hasOwn(answer, deviceKey)
      ? readText(answer[deviceKey])
      : undefined
    // Whoever shows it cuts it off; a book is not kept.
    return name ? [[deviceKey, name.slice(0, 1_024)] as const] : []
  })
}

/** Asks the host's store for names. */
export async function readNames(
  hosts: Hosts,
  deviceKeys: string[],
  signal: AbortSignal,
) {
  const store = requireStore(hosts)
  try {
    const answer = await withinLimit(storeLimit, signal, (limited) =>
      store.get(deviceKeys, { signal: limited }),
    )
    return readAnswer(answer, deviceKeys)
  } catch (thrown) {
    throwIfAborted(signal)
    const error = toDeviceError(thrown)
    warn(store, error)
    throw error
  }
}
