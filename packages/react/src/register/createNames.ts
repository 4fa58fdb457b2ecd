import type { QueryClient } from '@tanstack/react-query'
import { DeviceError } from '../client/DeviceError.ts'
import { isObject } from '../client/isObject.ts'
import { readText } from '../client/readText.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import { withinLimit } from '../client/withinLimit.ts'
import { sessionEnded } from '../machine/sessionEnded.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import type {
  DeviceNaming,
  NamesByKey,
  RenameDeviceData,
  RenameDeviceVariables,
} from './DeviceNames.ts'
import { deviceQueryKeys } from './deviceQueryKeys.ts'
import type { DeviceStore } from './deviceStore.ts'

const most = 100
/** Characters of a name. */
const longest = 64
/** A host's store that does not answer has failed, in milliseconds. */
const limit = 30_000

/** A host may answer with anything: only text, and only for what was asked. */
function readNames(answer: unknown, deviceKeys: readonly string[]) {
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

/** The names that one user has given, and is giving, to devices. */
function createNames(
  queryClient: QueryClient,
  { getState, hosts, look }: DeviceStore,
  register: DeviceRegister,
) {
  let namings: ReadonlyMap<string, DeviceNaming> = new Map()
  const wanted = new Set<string>()
  const listeners = new Set<() => void>()
  /** Those of a device are sent one after the other. */
  const queues = new Map<string, Promise<unknown>>()
  const filter = { queryKey: deviceQueryKeys.names(register.session()) }

  /** The user has signed out, or was replaced. */
  const isClosed = () => getState().register !== register

  function note(deviceKey: string, naming: DeviceNaming | undefined) {
    const next = new Map(namings)
    if (naming) next.set(deviceKey, naming)
    else next.delete(deviceKey)
    namings = next
    for (const listener of [...listeners]) listener()
  }

  function store() {
    const names = hosts.deviceNames()
    if (names) return names
    throw new DeviceError(
      'InvalidParameter',
      'Give the provider `deviceNames` to keep names in.',
    )
  }

  async function send(
    { deviceKey, name }: RenameDeviceVariables,
    mine: DeviceNaming,
  ): Promise<RenameDeviceData['outcome']> {
    if (isClosed()) throw sessionEnded()
    if (namings.get(deviceKey) !== mine) return 'superseded'
    await look()
    if (isClosed()) throw sessionEnded()
    await withinLimit(limit, undefined, () => store().set(deviceKey, name))
    await look()
    if (isClosed()) throw sessionEnded()
    // A read that began before tells of the time before.
    const isRead = queryClient.isFetching(filter) > 0
    await queryClient.cancelQueries(filter)
    queryClient.setQueryData<NamesByKey>(filter.queryKey, (names) => {
      const { [deviceKey]: _, ...others } = names ?? {}
      return name ? { ...others, [deviceKey]: name } : others
    })
    if (isRead || !name) void queryClient.invalidateQueries(filter)
    if (namings.get(deviceKey) === mine) note(deviceKey, undefined)
    return 'saved'
  }

  return {
    namings: () => namings,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Somebody shows these: what was not asked about yet is asked about. */
    want(deviceKeys: readonly string[]) {
      const before = wanted.size
      for (const deviceKey of deviceKeys) wanted.add(deviceKey)
      if (wanted.size > before) void queryClient.invalidateQueries(filter)
    },
    async read(signal: AbortSignal): Promise<NamesByKey> {
      const deviceKeys = [...wanted]
      const names: (readonly [string, string])[] = []
      for (let at = 0; at < deviceKeys.length; at += most) {
        const some = deviceKeys.slice(at, at + most)
        const answer = await withinLimit(limit, signal, (limited) =>
          store().get(some, { signal: limited }),
        )
        names.push(...readNames(answer, some))
      }
      await look()
      signal.throwIfAborted()
      return Object.fromEntries(names)
    },
    async rename(variables: RenameDeviceVariables): Promise<RenameDeviceData> {
      const { deviceKey, name } = variables
      if (isClosed()) throw sessionEnded()
      if (hosts.isReadOnly())
        throw new DeviceError('Vetoed', 'The provider is read-only.')
      if (typeof name !== 'string' || [...name].length > longest)
        throw new DeviceError(
          'InvalidParameter',
          `A name has ${longest} characters at most.`,
        )
      const mine: DeviceNaming = { name, phase: 'saving' }
      note(deviceKey, mine)
      const before = queues.get(deviceKey)
      const sent = Promise.resolve(before).then(() => send(variables, mine))
      const settled = sent.catch(() => {})
      queues.set(deviceKey, settled)
      try {
        return { deviceKey, name, outcome: await sent }
      } catch (thrown) {
        const error = toDeviceError(thrown)
        if (!isClosed() && namings.get(deviceKey) === mine) {
          note(deviceKey, { name, phase: 'refused', error })
          // It may have been kept all the same.
          if (error.retryable) void queryClient.invalidateQueries(filter)
        }
        throw error
      } finally {
        if (queues.get(deviceKey) === settled) queues.delete(deviceKey)
      }
    },
    /** Forgets a name that was refused. */
    dismiss(deviceKey: string) {
      if (namings.get(deviceKey)?.phase === 'refused')
        note(deviceKey, undefined)
    },
  }
}

export type Names = ReturnType<typeof createNames>

const namesOf = new WeakMap<DeviceRegister, Names>()

/** Made where somebody shows a name: other pages need none of it. */
export function getNames(
  queryClient: QueryClient,
  store: DeviceStore,
  register: DeviceRegister,
) {
  const names =
    namesOf.get(register) ?? createNames(queryClient, store, register)
  namesOf.set(register, names)
  return names
}
