import type { Query, QueryClient, QueryFilters } from '@tanstack/react-query'
import { callHost } from '../client/callHost.ts'
import type { Device } from '../client/types.ts'
import { type DeviceUser, deviceQueryKeys } from './deviceQueryKeys.ts'
import {
  indexOf,
  listQueries,
  patchList,
  patchSingle,
  singleQueries,
} from './deviceReads.ts'

type Read = { data?: Device[] | Device | null; dataUpdatedAt: number }

/**
 * The user's part of the query cache. It contains what the service said, never
 * what was asked for. The host listens to its cache, and a listener that throws
 * stops nothing.
 */
export function createDeviceCache(queryClient: QueryClient, user: DeviceUser) {
  const all = { queryKey: deviceQueryKeys.user(user) }
  /** Reads that a write has cancelled. */
  let interrupted = new Set<Query>()

  const lists = () => listQueries(queryClient, user)
  const singles = (deviceKey: string) =>
    singleQueries(queryClient, user, deviceKey)

  /** The queries that could tell of this device. */
  const queriesOf = (deviceKey: string) => [...lists(), ...singles(deviceKey)]

  /** One by one, since a listener that throws would keep the others. */
  function remove(filters: QueryFilters) {
    const queries = queryClient.getQueryCache()
    for (const query of queries.findAll(filters))
      callHost(() => queries.remove(query))
  }

  return {
    /**
     * The device as it was last read. Undefined if nothing is cached, and null
     * if it was read as absent.
     */
    find(deviceKey: string) {
      let found: Device | null | undefined
      let foundAt = -1
      for (const { state } of queriesOf(deviceKey)) {
        const { data, dataUpdatedAt } = state as Read
        const device: Device | null | undefined = Array.isArray(data)
          ? data[indexOf(data, deviceKey)]
          : data
        if (device === undefined || dataUpdatedAt <= foundAt) continue
        found = device
        foundAt = dataUpdatedAt
      }
      return found
    },
    /** Cancels the reads under way that may contain this device. */
    cancelReads(deviceKey: string) {
      for (const query of queriesOf(deviceKey)) {
        if (query.state.fetchStatus === 'fetching') interrupted.add(query)
        callHost(() => void query.cancel({ revert: true }))
      }
    },
    /** Starts those reads again that a component still waits for. */
    resumeReads() {
      const queries = interrupted
      interrupted = new Set()
      if (queries.size === 0) return
      const filters: QueryFilters = {
        ...all,
        type: 'active',
        stale: true,
        predicate: (query) => queries.has(query),
      }
      callHost(() => void queryClient.refetchQueries(filters))
    },
    /**
     * Stores one device as it was read. Null means that the service did not
     * show it.
     */
    set(deviceKey: string, device: Device | null) {
      for (const query of lists()) patchList(query, deviceKey, device)
      for (const query of singles(deviceKey)) patchSingle(query, device)
    },
    rereadAll() {
      callHost(() => void queryClient.invalidateQueries(all))
    },
    rereadLists() {
      const lists = { queryKey: deviceQueryKeys.lists(user) }
      callHost(() => void queryClient.invalidateQueries(lists))
    },
    /** `'inactive'` keeps what is on the screen. */
    clear(type: 'all' | 'inactive' = 'all') {
      callHost(() => void queryClient.cancelQueries({ ...all, type }))
      remove({ ...all, type })
      const mutations = queryClient.getMutationCache()
      for (const mutation of mutations.findAll({ mutationKey: all.queryKey }))
        callHost(() => mutations.remove(mutation))
    },
    /**
     * Removes what other users of this pool have left. A cache has one user at
     * a time.
     */
    clearOthers() {
      remove({
        queryKey: [...deviceQueryKeys.all, user.userPoolId],
        type: 'inactive',
        predicate: ({ queryKey }) => queryKey[2] !== user.userId,
      })
    },
  }
}

export type DeviceCache = ReturnType<typeof createDeviceCache>
