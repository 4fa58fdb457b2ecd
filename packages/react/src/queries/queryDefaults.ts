import type {
  DataTag,
  QueryKey,
  UndefinedInitialDataOptions,
} from '@tanstack/react-query'
import { type DeviceError, isDeviceError } from '../client/DeviceError.ts'
import { isOnline } from '../client/online.ts'

/**
 * Sets every default that a host may have set, except for `refetchOnReconnect`
 * and `refetchOnWindowFocus`, without which no read is missing. A `persister`
 * would store what is read, and `keepPreviousData` would show it to the next
 * user.
 */
export const queryDefaults = {
  enabled: true,
  gcTime: 5 * 60_000,
  initialData: undefined,
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
  select: undefined,
  staleTime: 30_000,
  structuralSharing: true,
  throwOnError: false,
}

/**
 * Written out, since the types that TanStack infers have other names in other
 * versions.
 */
export type ReadOptions<
  Data,
  Key extends QueryKey,
> = UndefinedInitialDataOptions<Data, DeviceError, Data, Key> & {
  queryKey: DataTag<Key, Data, DeviceError>
}
