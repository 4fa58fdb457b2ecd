import type { QueryClient } from '@tanstack/react-query'
import { throwIfAborted } from '../client/aborts.ts'
import { callHost } from '../client/callHost.ts'
import { DeviceError } from '../client/DeviceError.ts'
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
import { openChannel, type TabChannel } from './openChannel.ts'
import { readNames, requireStore, storeLimit } from './readNames.ts'

const most = 100
/** Characters of a name. */
const longest = 64

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
  const user = register.session()
  const { userId, userPoolId } = user
  const filter = { queryKey: deviceQueryKeys.names(user) }
  let channel: TabChannel | undefined
  /** How often another tab has told of a name. */
  let notices = 0

  /** The user has signed out, or was replaced. */
  const isClosed = () => getState().register !== register
  const reread = () =>
    callHost(() => void queryClient.invalidateQueries(filter))

  const open = () =>
    openChannel(`cognito-devices/${userPoolId}/${userId}/names`, () => {
      notices++
      if (!isClosed()) reread()
    })

  /** The store may have another name now: the other tabs ask it. */
  function tellTabs() {
    const own = channel ?? open()
    own.tell('renamed')
    if (own !== channel) own.close()
  }

  function note(deviceKey: string, naming: DeviceNaming | undefined) {
    const next = new Map(namings)
    if (naming) next.set(deviceKey, naming)
    else next.delete(deviceKey)
    namings = next
    for (const listener of [...listeners]) listener()
  }

  async function send(
    { deviceKey, name }: RenameDeviceVariables,
    mine: DeviceNaming,
  ): Promise<RenameDeviceData['outcome']> {
    if (namings.get(deviceKey) !== mine) return 'superseded'
    await look()
    if (isClosed()) throw sessionEnded()
    const noticed = notices
    await withinLimit(storeLimit, undefined, () =>
      requireStore(hosts).set(deviceKey, name),
    )
    tellTabs()
    await look()
    if (isClosed()) throw sessionEnded()
    // A read that began before tells of the time before. And of two tabs that rename
    // at once, only the store knows whose name was the last. What was not read, or
    // could not be, is no list of one name.
    const isRead =
      queryClient.isFetching(filter) > 0 ||
      notices > noticed ||
      queryClient.getQueryState(filter.queryKey)?.status !== 'success'
    await queryClient.cancelQueries(filter)
    // A listener of the host's cache may throw.
    callHost(() =>
      queryClient.setQueryData<NamesByKey>(filter.queryKey, (names) => {
        const { [deviceKey]: _, ...others } = names ?? {}
        return name ? { ...others, [deviceKey]: name } : others
      }),
    )
    callHost(() =>
      queryClient.setQueriesData(
        { queryKey: deviceQueryKeys.name(user, deviceKey) },
        name || null,
      ),
    )
    if (isRead || !name) reread()
    if (namings.get(deviceKey) === mine) note(deviceKey, undefined)
    return 'saved'
  }

  return {
    namings: () => namings,
    subscribe(listener: () => void) {
      channel ??= open()
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        channel?.close()
        channel = undefined
      }
    },
    /** Somebody shows these: what was not asked about yet is asked about. */
    want(deviceKeys: readonly string[]) {
      const before = wanted.size
      for (const deviceKey of deviceKeys) wanted.add(deviceKey)
      if (wanted.size > before) reread()
    },
    async read(signal: AbortSignal): Promise<NamesByKey> {
      const deviceKeys = [...wanted]
      const names: (readonly [string, string])[] = []
      for (let at = 0; at < deviceKeys.length; at += most) {
        const some = deviceKeys.slice(at, at + most)
        names.push(...(await readNames(hosts, some, signal)))
      }
      await look()
      throwIfAborted(signal)
      return Object.fromEntries(names)
    },
    async rename(variables: RenameDeviceVariables): Promise<RenameDeviceData> {
      const { deviceKey, name } = variables
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
      queues.set(
        deviceKey,
        sent.catch(() => {}),
      )
      try {
        return { deviceKey, name, outcome: await sent }
      } catch (thrown) {
        const error = toDeviceError(thrown)
        if (!isClosed() && namings.get(deviceKey) === mine) {
          note(deviceKey, { name, phase: 'refused', error })
          // It may have been kept all the same.
          if (error.retryable) {
            reread()
            tellTabs()
          }
        }
        throw error
      }
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
