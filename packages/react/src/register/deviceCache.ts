import type { Query, QueryClient } from '@tanstack/react-query'
import type { Device } from '../client/types.ts'
import { type DeviceUser, deviceQueryKeys } from './deviceQueryKeys.ts'

/**
 * The user's part of the query cache. It holds what the service said, never what
 * was asked for.
 */
export function createDeviceCache(queryClient: QueryClient, user: DeviceUser) {
  const all = { queryKey: deviceQueryKeys.user(user) }
  const lists = { queryKey: deviceQueryKeys.lists(user) }
  const keyOf = (deviceKey: string) => deviceQueryKeys.device(user, deviceKey)
  /** Reads that a write has cancelled. */
  let interrupted = new Set<Query>()

  return {
    /**
     * As it was last read: undefined when nothing is cached, null when it was
     * read as absent.
     */
    find(deviceKey: string) {
      const one = queryClient.getQueryState<Device | null>(keyOf(deviceKey))
      const seen: { device: Device | null | undefined; at: number }[] =
        queryClient
          .getQueryCache()
          .findAll(lists)
          .map(({ state: { data, dataUpdatedAt } }) => ({
            device: (data as Device[] | undefined)?.find(
              (device) => device.deviceKey === deviceKey,
            ),
            at: dataUpdatedAt,
          }))
      if (one) seen.push({ device: one.data, at: one.dataUpdatedAt })
      return seen
        .filter(({ device }) => device !== undefined)
        .sort((a, b) => b.at - a.at)[0]?.device
    },
    /** Cancels the reads under way that could tell of this device. */
    cancelReads(deviceKey: string) {
      const filters = {
        ...all,
        predicate: ({ queryKey }: Query) =>
          queryKey[3] === 'list' || queryKey[4] === deviceKey,
      }
      const running = { ...filters, fetchStatus: 'fetching' as const }
      for (const query of queryClient.getQueryCache().findAll(running))
        interrupted.add(query)
      void queryClient.cancelQueries(filters)
    },
    /** Starts again what somebody still waits for. */
    resumeReads() {
      const queries = interrupted
      interrupted = new Set()
      void queryClient.refetchQueries({
        ...all,
        type: 'active',
        stale: true,
        predicate: (query) => queries.has(query),
      })
    },
    /** Writes down one device as read; null: the service did not show it. */
    set(deviceKey: string, device: Device | null) {
      const key = keyOf(deviceKey)
      if (queryClient.getQueryState(key)) queryClient.setQueryData(key, device)
      for (const [queryKey, devices] of queryClient.getQueriesData<Device[]>(
        lists,
      ))
        queryClient.setQueryData(
          queryKey,
          devices && replace(devices, deviceKey, device),
          // One patched row does not make the others fresh.
          { updatedAt: queryClient.getQueryState(queryKey)?.dataUpdatedAt },
        )
    },
    rereadLists() {
      void queryClient.invalidateQueries(lists)
    },
    /** `'inactive'` spares what is on the screen. */
    clear(type: 'all' | 'inactive' = 'all') {
      void queryClient.cancelQueries({ ...all, type })
      queryClient.removeQueries({ ...all, type })
      const mutations = queryClient.getMutationCache()
      for (const mutation of mutations.findAll({ mutationKey: all.queryKey }))
        mutations.remove(mutation)
    },
    /** What other users of this pool have left: of one cache there is one user. */
    clearOthers() {
      queryClient.removeQueries({
        queryKey: [...deviceQueryKeys.all, user.userPoolId],
        type: 'inactive',
        predicate: ({ queryKey }) => queryKey[2] !== user.userId,
      })
    },
  }
}

function replace(devices: Device[], deviceKey: string, device: Device | null) {
  const others = devices.filter((item) => item.deviceKey !== deviceKey)
  if (!device) return others
  return others.length === devices.length
    ? [...devices, device]
    : devices.map((item) =>
        // What was not read of it stays: an address.
        item.deviceKey === deviceKey ? { ...item, ...device } : item,
      )
}

export type DeviceCache = ReturnType<typeof createDeviceCache>
