import type { Query, QueryClient, QueryKey } from '@tanstack/react-query'
import type { Device } from '../client/types.ts'
import { type DeviceUser, deviceQueryKeys } from './deviceQueryKeys.ts'

type Read = { data?: Device[] | Device | null; dataUpdatedAt: number }

/**
 * The user's part of the query cache. It contains what the service said, never
 * what was asked for.
 */
export function createDeviceCache(queryClient: QueryClient, user: DeviceUser) {
  const all = { queryKey: deviceQueryKeys.user(user) }
  const listKeys = [false, true].map((includeIpAddress) =>
    deviceQueryKeys.list(user, { includeIpAddress }),
  )
  /** The reads that a write has cancelled. */
  let interrupted = new Set<Query>()

  /**
   * Finds it by its hash, whatever the host makes hashes of. A search would
   * visit all queries.
   */
  const queryOf = (queryKey: QueryKey) =>
    queryClient
      .getQueryCache()
      .get(queryClient.defaultQueryOptions({ queryKey }).queryHash)

  /** The queries that may contain this device. */
  const queriesOf = (deviceKey: string) =>
    [...listKeys, deviceQueryKeys.device(user, deviceKey)].flatMap(
      (key) => queryOf(key) ?? [],
    )

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
        void query.cancel({ revert: true })
      }
    },
    /** Starts those reads again that a component still waits for. */
    resumeReads() {
      const queries = interrupted
      interrupted = new Set()
      if (queries.size === 0) return
      void queryClient.refetchQueries({
        ...all,
        type: 'active',
        stale: true,
        predicate: (query) => queries.has(query),
      })
    },
    /**
     * Stores one device as it was read. Null means that the service did not
     * show it.
     */
    set(deviceKey: string, device: Device | null) {
      for (const { queryKey, state } of queriesOf(deviceKey)) {
        const { data, dataUpdatedAt } = state as Read
        if (queryKey[3] === 'device') queryClient.setQueryData(queryKey, device)
        else if (Array.isArray(data))
          queryClient.setQueryData(
            queryKey,
            replace(data, deviceKey, device),
            // One changed row does not make the others fresh.
            { updatedAt: dataUpdatedAt },
          )
      }
    },
    rereadLists() {
      void queryClient.invalidateQueries({
        queryKey: deviceQueryKeys.lists(user),
      })
    },
    /** `'inactive'` keeps what is on the screen. */
    clear(type: 'all' | 'inactive' = 'all') {
      void queryClient.cancelQueries({ ...all, type })
      queryClient.removeQueries({ ...all, type })
      const mutations = queryClient.getMutationCache()
      for (const mutation of mutations.findAll({ mutationKey: all.queryKey }))
        mutations.remove(mutation)
    },
    /**
     * Removes what other users of this pool have left. A cache has one user at
     * a time.
     */
    clearOthers() {
      queryClient.removeQueries({
        queryKey: [...deviceQueryKeys.all, user.userPoolId],
        type: 'inactive',
        predicate: ({ queryKey }) => queryKey[2] !== user.userId,
      })
    },
  }
}

function indexOf(devices: readonly Device[], deviceKey: string) {
  for (let index = 0; index < devices.length; index++)
    if (devices[index]?.deviceKey === deviceKey) return index
  return -1
}

function replace(devices: Device[], deviceKey: string, device: Device | null) {
  const index = indexOf(devices, deviceKey)
  if (index < 0) return device ? [...devices, device] : devices
  const next = devices.slice()
  // What this read did not contain stays, such as the IP address.
  if (device) next[index] = { ...next[index], ...device }
  else next.splice(index, 1)
  return next
}

export type DeviceCache = ReturnType<typeof createDeviceCache>
