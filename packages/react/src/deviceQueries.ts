import {
  type DataTag,
  mutationOptions,
  type QueryClient,
  type QueryKey,
  queryOptions,
  skipToken,
  type UndefinedInitialDataOptions,
} from '@tanstack/react-query'
import type { DeviceClient } from './DeviceClient.ts'
import { DeviceError, isDeviceError } from './DeviceError.ts'
import { type DeviceUser, deviceQueryKeys } from './deviceQueryKeys.ts'
import { getDeviceRegister, getDeviceStore } from './deviceStore.ts'
import { forgetDevice } from './forgetDevice.ts'
import {
  type ForgetOtherDevicesData,
  type ForgetOtherDevicesVariables,
  forgetOtherDevices,
} from './forgetOtherDevices.ts'
import { listAllDevices } from './listAllDevices.ts'
import { isOnline } from './online.ts'
import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from './register/createDeviceRegister.ts'
import type { Device } from './types.ts'

type User = DeviceUser | null | undefined

/**
 * Every default a host may have set is set here too, but for `refetchOnReconnect`
 * and `refetchOnWindowFocus`: no read is missing without those. A `persister` would
 * store what is read, and `keepPreviousData` show it to the next user.
 */
const readDefaults = {
  enabled: true,
  gcTime: 5 * 60_000,
  networkMode: 'online' as const,
  notifyOnChangeProps: undefined,
  persister: undefined,
  placeholderData: undefined,
  refetchInterval: false as const,
  refetchOnMount: true,
  retry: (failures: number, error: DeviceError) =>
    isDeviceError(error) && error.retryable && (failures < 2 || !isOnline()),
  retryDelay: (attempt: number) => Math.min(500 * 2 ** attempt, 5_000),
  retryOnMount: true,
  staleTime: 30_000,
  structuralSharing: true,
  throwOnError: false,
}

/** Written out: what TanStack infers has other names in other versions. */
type ReadOptions<Data, Key extends QueryKey> = UndefinedInitialDataOptions<
  Data,
  DeviceError,
  Data,
  Key
> & { queryKey: DataTag<Key, Data, DeviceError> }

export type DevicesQueryOptions = {
  /**
   * Keep the addresses the devices were last used from: personal data.
   * @default false
   */
  includeIpAddress?: boolean
}

/**
 * Every remembered device of the user, all pages. This is the service's state
 * alone: devices turned off and intents under way are `useDevices`' to add.
 */
export function devicesQueryOptions(
  client: DeviceClient,
  user: User,
  { includeIpAddress = false }: DevicesQueryOptions = {},
): ReadOptions<Device[], ReturnType<typeof deviceQueryKeys.list>> {
  return queryOptions({
    ...readDefaults,
    queryKey: deviceQueryKeys.list(user, { includeIpAddress }),
    queryFn: !user
      ? skipToken
      : async ({ signal, client: queryClient }): Promise<Device[]> => {
          const { userId } = user
          const devices = await listAllDevices(client, {
            includeIpAddress,
            signal,
            userId,
          })
          signal.throwIfAborted()
          getDeviceRegister(queryClient, client, user)?.observeList(devices)
          return devices
        },
  })
}

/**
 * One device, or null when the service does not show it: turned off or removed,
 * which no read can tell apart.
 */
export function deviceQueryOptions(
  client: DeviceClient,
  user: User,
  deviceKey: string | undefined,
): ReadOptions<Device | null, ReturnType<typeof deviceQueryKeys.device>> {
  return queryOptions({
    ...readDefaults,
    queryKey: deviceQueryKeys.device(user, deviceKey),
    queryFn:
      !user || !deviceKey
        ? skipToken
        : async ({ signal, client: queryClient }): Promise<Device | null> => {
            const { userId } = user
            const device = await client
              .getDevice({ deviceKey, signal, userId })
              .catch((error: unknown) => {
                if (isDeviceError(error) && error.code === 'ResourceNotFound')
                  return null
                throw error
              })
            signal.throwIfAborted()
            const register = getDeviceRegister(queryClient, client, user)
            register?.observe(deviceKey, device)
            return device
          },
  })
}

/**
 * Every default a host may have set is set here too. A `scope` would make writes
 * wait for each other, and for the host's own.
 */
const writeDefaults = {
  gcTime: 5 * 60_000,
  networkMode: 'always' as const,
  retry: false,
  scope: undefined,
  throwOnError: false,
}

/** A key that comes with the user would reset what was asked for before. */
const keyOf = <Key>(user: User, key: Key) =>
  user === undefined ? {} : { mutationKey: key }

/** To write with. While it is not known who is signed in, that is waited for. */
async function requireRegister(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  const register =
    user === undefined
      ? await getDeviceStore(queryClient, client).whenKnown()
      : getDeviceRegister(queryClient, client, user)
  if (register) return register
  throw new DeviceError('NotSignedIn', 'Nobody is signed in.')
}

/**
 * Turns remembering on or off. The register owns retries, order and being
 * offline: more retries would multiply writes, and the default network mode would
 * never call it while offline. A user without a register (nothing that uses this
 * client is mounted) is refused with `NotSignedIn`; `undefined`, as long as nobody
 * knows who is signed in, is waited for.
 */
export function updateDeviceStatusMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  const register = getDeviceRegister(queryClient, client, user)
  return mutationOptions<
    UpdateDeviceStatusData,
    DeviceError,
    UpdateDeviceStatusVariables
  >({
    ...writeDefaults,
    ...keyOf(user, deviceQueryKeys.updateStatus(user)),
    mutationFn:
      register?.updateStatus ??
      (async (variables) => {
        const later = await requireRegister(client, user, queryClient)
        return later.updateStatus(variables)
      }),
  })
}

export type ForgetDeviceVariables = { deviceKey: string }

export type ForgetDeviceData = ForgetDeviceVariables & {
  /** It was this browser's: the session ends when its access token expires. */
  endsSession: boolean
}

/** Removes one device; one that is gone already counts as removed. */
export function forgetDeviceMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  return mutationOptions<ForgetDeviceData, DeviceError, ForgetDeviceVariables>({
    ...writeDefaults,
    ...keyOf(user, deviceQueryKeys.forget(user)),
    async mutationFn({ deviceKey }) {
      const register = await requireRegister(client, user, queryClient)
      await forgetDevice(client, register, deviceKey)
      const endsSession = deviceKey === register.session().deviceKey
      return { deviceKey, endsSession }
    },
  })
}

/** Removes every remembered device but this one, with partial results. */
export function forgetOtherDevicesMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  return mutationOptions<
    ForgetOtherDevicesData,
    DeviceError,
    ForgetOtherDevicesVariables
  >({
    ...writeDefaults,
    ...keyOf(user, deviceQueryKeys.forget(user)),
    async mutationFn(variables) {
      const register = await requireRegister(client, user, queryClient)
      return forgetOtherDevices(client, register, variables)
    },
  })
}
