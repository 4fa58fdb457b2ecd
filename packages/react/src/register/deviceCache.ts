import { hashKey, type Query, type QueryClient } from '@tanstack/react-query'
import { type DeviceUser, deviceQueryKeys } from '../deviceQueryKeys.ts'
import type { Device } from '../types.ts'

/**
 * The user's part of the query cache. It holds what the service said, never what
 * was asked for.
 */
export function createDeviceCache(queryClient: QueryClient, user: DeviceUser) {
  const lists = deviceQueryKeys.lists(user)
  /** Hashes of reads that a write has cancelled. */
  const interrupted = new Set<string>()

  const concerns = (deviceKey: string) => (query: Query) =>
    query.queryKey[3] === 'list' || query.queryKey[4] === deviceKey

  return {
    /** Undefined when nothing is cached, null when it was read as absent. */
    find(deviceKey: string) {
      const one = queryClient.getQueryData<Device | null>(
        deviceQueryKeys.device(user, deviceKey),
      )
      if (one !== undefined) return one
      return queryClient
        .getQueriesData<Device[]>({ queryKey: lists })
        .flatMap(([, devices]) => devices ?? [])
        .find((device) => device.deviceKey === deviceKey)
    },
    /** Cancels the reads under way that could tell of this device. */
    cancelReads(deviceKey: string) {
      const filters = {
        queryKey: deviceQueryKeys.user(user),
        predicate: concerns(deviceKey),
      }
      const running = queryClient
        .getQueryCache()
        .findAll({ ...filters, fetchStatus: 'fetching' })
      for (const query of running) interrupted.add(query.queryHash)
      void queryClient.cancelQueries(filters)
    },
    /** Starts again what somebody still waits for. */
    resumeReads() {
      const hashes = new Set(interrupted)
      interrupted.clear()
      if (hashes.size > 0)
        void queryClient.refetchQueries({
          queryKey: deviceQueryKeys.user(user),
          type: 'active',
          predicate: (query) => hashes.has(query.queryHash),
        })
    },
    /** Writes down one device as read; null: the service did not show it. */
    set(deviceKey: string, device: Device | null) {
      const key = deviceQueryKeys.device(user, deviceKey)
      if (queryClient.getQueryState(key)) {
        queryClient.setQueryData<Device | null>(key, device)
        interrupted.delete(hashKey(key))
      }
      for (const query of queryClient
        .getQueryCache()
        .findAll({ queryKey: lists })) {
        queryClient.setQueryData<Device[]>(
          query.queryKey,
          (devices) => devices && replace(devices, deviceKey, device),
          // One patched row does not make the others fresh.
          { updatedAt: query.state.dataUpdatedAt },
        )
      }
    },
    /** Has it read again when somebody next looks. */
    expire() {
      void queryClient.invalidateQueries({
        queryKey: deviceQueryKeys.user(user),
        refetchType: 'none',
      })
    },
    rereadLists() {
      void queryClient.invalidateQueries({ queryKey: lists })
    },
    /** `'inactive'` spares what is on the screen. */
    clear(type: 'all' | 'inactive' = 'all') {
      const filters = { queryKey: deviceQueryKeys.user(user), type }
      void queryClient.cancelQueries(filters)
      queryClient.removeQueries(filters)
    },
  }
}

function replace(devices: Device[], deviceKey: string, device: Device | null) {
  if (device === null)
    return devices.filter((item) => item.deviceKey !== deviceKey)
  const isListed = devices.some((item) => item.deviceKey === deviceKey)
  return isListed
    ? devices.map((item) =>
        item.deviceKey === deviceKey ? { ...item, ...device } : item,
      )
    : [...devices, device]
}
