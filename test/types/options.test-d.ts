import type {
  UseDevicesOptions,
  UseUpdateDeviceStatusOptions,
  useCurrentDevice,
  useDevice,
  useDevices,
  useForgetDevice,
  useForgetOtherDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { expectTypeOf, test } from 'vitest'

type Hook = (...args: never[]) => unknown
type OptionsOf<T extends Hook> = keyof NonNullable<Parameters<T>[0]>

/** What would break the write path or the cache if a host could set it. */
type Ours =
  | 'initialData'
  | 'mutationFn'
  | 'mutationKey'
  | 'networkMode'
  | 'queryFn'
  | 'queryKey'
  | 'queryKeyHashFn'
  | 'retry'
  | 'scope'
  | 'select'
  | 'structuralSharing'

test('no hook takes an option that is ours', () => {
  type Readers = typeof useCurrentDevice | typeof useDevice | typeof useDevices
  type Writers =
    | typeof useForgetDevice
    | typeof useForgetOtherDevices
    | typeof useUpdateDeviceStatus
  type Options<T> = T extends Hook ? OptionsOf<T> : never
  expectTypeOf<Options<Readers> & Ours>().toEqualTypeOf<never>()
  expectTypeOf<Options<Writers> & Ours>().toEqualTypeOf<never>()
})

test('a hook takes the options of TanStack that are the host’s', () => {
  expectTypeOf<OptionsOf<typeof useDevices>>().toEqualTypeOf<
    | 'enabled'
    | 'gcTime'
    | 'includeIpAddress'
    | 'refetchInterval'
    | 'refetchOnMount'
    | 'refetchOnReconnect'
    | 'refetchOnWindowFocus'
    | 'staleTime'
    | 'throwOnError'
  >()
  type Writes = OptionsOf<typeof useUpdateDeviceStatus>
  expectTypeOf<
    'meta' | 'onError' | 'onMutate' | 'onSettled' | 'onSuccess'
  >().toExtend<Writes>()
})

test('a wrong option does not compile', () => {
  const write: UseUpdateDeviceStatusOptions = {
    onSuccess: ({ outcome }) => void outcome,
    // @ts-expect-error the register's
    mutationFn: async () => {},
  }
  const read: UseDevicesOptions = {
    enabled: true,
    // @ts-expect-error the package's
    queryKey: ['devices'],
  }
  expectTypeOf(write).toBeObject()
  expectTypeOf(read).toBeObject()
})
