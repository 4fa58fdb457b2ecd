import type { Query, QueryClient, QueryKey } from '@tanstack/react-query'
import { callHost } from '../client/callHost.ts'
import type { Device } from '../client/types.ts'
import { type DeviceUser, deviceQueryKeys } from './deviceQueryKeys.ts'

let begun = 0

/** The number of a read that begins now. Of two reads the later one counts. */
export const beginRead = () => ++begun

/** How many reads have begun. */
export const readsBegun = () => begun

/** The number of the read that the data of a query are of. */
const numbers = new WeakMap<Query, number>()

const numberOf = (query: Query) => numbers.get(query) ?? 0

/** A listener of the host's cache that throws stops nothing. */
const write = (
  query: Query,
  data: unknown,
  options: { updatedAt?: number } = {},
) => callHost(() => query.setData(data, { ...options, manual: true }))

/** By its hash, whatever the host makes those of: a search would visit them all. */
function queriesAt(queryClient: QueryClient, queryKey: QueryKey) {
  const { queryHash } = queryClient.defaultQueryOptions({ queryKey })
  return queryClient.getQueryCache().get(queryHash) ?? []
}

/** The user's lists, with addresses and without. */
export const listQueries = (queryClient: QueryClient, user: DeviceUser) =>
  [false, true].flatMap((includeIpAddress) =>
    queriesAt(queryClient, deviceQueryKeys.list(user, { includeIpAddress })),
  )

/** The query of one device, if there is one. */
export const singleQueries = (
  queryClient: QueryClient,
  user: DeviceUser,
  deviceKey: string,
) => [queriesAt(queryClient, deviceQueryKeys.device(user, deviceKey))].flat()

export const listOf = ({ state }: Query) =>
  Array.isArray(state.data) ? (state.data as Device[]) : undefined

/** Without a call for each: of a list of thousands one is looked for at each click. */
export function indexOf(devices: readonly Device[], deviceKey: string) {
  for (let index = 0; index < devices.length; index++)
    if (devices[index]?.deviceKey === deviceKey) return index
  return -1
}

function replace(
  devices: readonly Device[],
  deviceKey: string,
  device: Device | null,
) {
  const index = indexOf(devices, deviceKey)
  const next = devices.slice()
  // What was not read of it stays: an address.
  if (device)
    next[index < 0 ? next.length : index] = { ...next[index], ...device }
  else if (index >= 0) next.splice(index, 1)
  return next
}

/** Writes one device into a list as it was read; null: the service did not show it. */
export function patchList(
  query: Query,
  deviceKey: string,
  device: Device | null,
) {
  const list = listOf(query)
  if (!list) return
  const { dataUpdatedAt: updatedAt, isInvalidated } = query.state
  // One patched row does not make the others fresh.
  write(query, replace(list, deviceKey, device), { updatedAt })
  if (isInvalidated) callHost(() => query.invalidate())
}

/** The same of the query of the device itself: no read that began before counts. */
export function patchSingle(query: Query, device: Device | null) {
  numbers.set(query, begun)
  write(query, device)
}

/** Addresses stay in the list that has asked for them. */
function withoutAddress(device: Device | undefined) {
  if (!device) return null
  const { ipAddress, ...others } = device
  return others
}

/** Each as it was read later, with the address that was read before. */
function onto(before: readonly Device[], devices: readonly Device[]) {
  const known = new Map(before.map((one) => [one.deviceKey, one]))
  return devices.map(
    ({ ipAddress, ...one }): Device => ({
      ...known.get(one.deviceKey),
      ...one,
    }),
  )
}

/**
 * What counts of one device that was read: a list that was asked for later may have
 * been answered first. Lists that were asked for earlier take it over.
 */
export function weighDevice(
  queryClient: QueryClient,
  user: DeviceUser,
  deviceKey: string,
  device: Device | null,
  began: number,
) {
  const lists = listQueries(queryClient, user)
  let number = began
  let counted = device
  for (const query of lists) {
    const list = listOf(query)
    if (!list || numberOf(query) <= number) continue
    number = numberOf(query)
    counted = withoutAddress(list[indexOf(list, deviceKey)])
  }
  for (const query of singleQueries(queryClient, user, deviceKey))
    numbers.set(query, number)
  for (const query of lists) {
    const list = listOf(query) ?? []
    const listed = list[indexOf(list, deviceKey)]
    if (numberOf(query) < number && listed?.status !== counted?.status)
      patchList(query, deviceKey, counted)
  }
  return counted
}

/** The same of a list: each device counts by the latest read that tells of it. */
export function weighDevices(
  queryClient: QueryClient,
  user: DeviceUser,
  queryKey: QueryKey,
  devices: Device[],
  began: number,
) {
  const [own] = [queriesAt(queryClient, queryKey)].flat()
  const lists = listQueries(queryClient, user).filter((query) => query !== own)
  const singles = queryClient
    .getQueryCache()
    .findAll({ queryKey: [...deviceQueryKeys.user(user), 'device'] })
    .filter(({ state }) => state.data !== undefined)
  let number = began
  let counted = devices
  for (const query of lists) {
    const list = listOf(query)
    if (!list || numberOf(query) <= number) continue
    number = numberOf(query)
    counted = onto(counted, list)
  }
  for (const query of singles)
    if (numberOf(query) > number)
      counted = replace(
        counted,
        keyOf(query),
        query.state.data as Device | null,
      )
  if (own) numbers.set(own, number)
  const known = new Map(counted.map((one) => [one.deviceKey, one]))
  for (const query of lists) {
    const list = listOf(query)
    if (!list || numberOf(query) >= number) continue
    numbers.set(query, number)
    write(query, onto(list, counted))
  }
  for (const query of singles) {
    if (numberOf(query) >= number) continue
    numbers.set(query, number)
    write(query, withoutAddress(known.get(keyOf(query))))
  }
  return counted
}

const keyOf = ({ queryKey }: Query) => String(queryKey[4])
