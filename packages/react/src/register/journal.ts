import {
  type DeviceErrorCode,
  isDeviceErrorCode,
} from '../client/DeviceError.ts'
import { isObject } from '../client/isObject.ts'
import { readDeviceKey } from '../client/readText.ts'
import type { DeviceRememberedStatus } from '../client/types.ts'
import { type DeviceIntent, intentPhases } from '../machine/DeviceIntent.ts'
import type { DeviceStorage } from './DeviceStorage.ts'
import type { DeviceUser } from './deviceQueryKeys.ts'

/** What is kept about a device. It contains no token and no address. */
export type KeptDevice = {
  name?: string | undefined
  /** Absent if nothing is asked for, and the device is only turned off. */
  status?: DeviceRememberedStatus | undefined
  phase?: DeviceIntent['phase'] | undefined
  code?: DeviceErrorCode | undefined
  /** Epoch milliseconds of when it was asked for, or refused. */
  since: number
  /** The sign-in in which it was asked for: `DeviceSession.signedInAt`. */
  signedInAt?: number | undefined
}

const isOptional = (value: unknown, type: 'string' | 'number') =>
  value === undefined || typeof value === type

/**
 * The value if it has the right shape. Undefined for anything else that a
 * storage may contain.
 */
function readKept(value: unknown): KeptDevice | undefined {
  if (!isObject(value)) return undefined
  const { code, name, phase, signedInAt, since, status } = value
  const isIntent =
    (status === 'remembered' || status === 'not_remembered') &&
    intentPhases.some((one) => one === phase)
  const isOff = status === undefined && phase === undefined
  const fits =
    (isIntent || isOff) &&
    Number.isFinite(since) &&
    isOptional(name, 'string') &&
    isOptional(signedInAt, 'number') &&
    (code === undefined || isDeviceErrorCode(code))
  return fits
    ? ({ code, name, phase, signedInAt, since, status } as KeptDevice)
    : undefined
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}

/**
 * The shape of earlier versions: all devices of a pool's last user in one item.
 */
function takeOver(
  storage: DeviceStorage,
  { userId, userPoolId }: DeviceUser,
  save: (deviceKey: string, kept: KeptDevice) => void,
) {
  const key = `cognito-devices/${userPoolId}`
  const old = parse(storage.getItem(key))
  if (!isObject(old) || old.userId !== userId) return
  storage.removeItem(key)
  for (const [deviceKey, value] of Object.entries(old.devices ?? {})) {
    const kept = readKept(value)
    if (kept) save(deviceKey, kept)
  }
}

/**
 * The open changes of one user's devices: one item for each device, and one
 * that lists them. Other tabs write these items too, and a change must not cost
 * as much as all the others together.
 */
export function createJournal(storage: DeviceStorage, user: DeviceUser) {
  const { userId, userPoolId } = user
  const index = `cognito-devices/2/${userPoolId}/${userId}`
  const itemOf = (deviceKey: string) => `${index}/${deviceKey}`
  /** As this tab has written it last. */
  const written = new Map<string, string>()
  /**
   * As it was read last. It is parsed again only if another tab has changed it.
   */
  let indexText: string | null = null
  let indexed = new Set<string>()

  function readKeys(): ReadonlySet<string> {
    const text = storage.getItem(index)
    if (text === indexText) return indexed
    const keys = parse(text)
    indexText = text
    indexed = new Set(
      Array.isArray(keys)
        ? keys.filter((key): key is string => !!readDeviceKey(key))
        : [],
    )
    return indexed
  }

  const read = (deviceKey: string) =>
    readKept(parse(storage.getItem(itemOf(deviceKey))))

  function drop(deviceKeys: readonly string[]) {
    const dropped = new Set(deviceKeys)
    for (const deviceKey of dropped) {
      storage.removeItem(itemOf(deviceKey))
      written.delete(deviceKey)
    }
    const others = [...readKeys()].filter((key) => !dropped.has(key))
    if (others.length > 0) storage.setItem(index, JSON.stringify(others))
    else storage.removeItem(index)
  }

  function save(deviceKey: string, kept: KeptDevice) {
    const text = JSON.stringify(kept)
    if (written.get(deviceKey) === text) return
    written.set(deviceKey, text)
    storage.setItem(itemOf(deviceKey), text)
    const keys = readKeys()
    if (!keys.has(deviceKey))
      storage.setItem(index, JSON.stringify([...keys, deviceKey]))
  }

  return {
    /**
     * All of them, by device key. It is read once, at the start of a session.
     */
    load() {
      takeOver(storage, user, save)
      const entries = [...readKeys()].flatMap((deviceKey) => {
        const kept = read(deviceKey)
        if (kept) written.set(deviceKey, JSON.stringify(kept))
        return kept ? [[deviceKey, kept] as const] : []
      })
      return new Map<string, KeptDevice>(entries)
    },
    isKept: (deviceKey: string, status: DeviceRememberedStatus) =>
      read(deviceKey)?.status === status,
    save,
    drop(deviceKey: string) {
      if (storage.getItem(itemOf(deviceKey)) !== null) drop([deviceKey])
    },
    clear: () => drop([...readKeys()]),
    /**
     * Removes rows that were kept only to be turned on again, since their user
     * has left.
     */
    clearRetained: () =>
      drop([...readKeys()].filter((key) => !read(key)?.status)),
  }
}

export type Journal = ReturnType<typeof createJournal>
