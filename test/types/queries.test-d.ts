import {
  type Device,
  type DeviceClient,
  type DeviceError,
  type DeviceSession,
  deviceQueryKeys,
  deviceQueryOptions,
  devicesQueryOptions,
  sessionsQueryOptions,
  type UpdateDeviceStatusData,
  type UserSessions,
  updateDeviceStatusMutationOptions,
} from '@cognito-devices/react'
import { type QueryClient, useMutation, useQuery } from '@tanstack/react-query'
import { expectTypeOf, test } from 'vitest'

declare const client: DeviceClient
declare const session: DeviceSession | null | undefined
declare const queryClient: QueryClient

const useOwnDevices = () => useQuery(devicesQueryOptions(client, session))

const useOwnUpdate = () =>
  useMutation(updateDeviceStatusMutationOptions(client, session, queryClient))

test('the option factories type TanStack’s own hooks and cache', () => {
  const devices = devicesQueryOptions(client, session)
  expectTypeOf(queryClient.getQueryData(devices.queryKey)).toEqualTypeOf<
    Device[] | undefined
  >()
  expectTypeOf(queryClient.fetchQuery(devices)).resolves.toEqualTypeOf<
    Device[]
  >()
  const sessions = sessionsQueryOptions(client, session)
  expectTypeOf(
    queryClient.fetchQuery(sessions),
  ).resolves.toEqualTypeOf<UserSessions>()
  const device = deviceQueryOptions(client, session, 'us-east-1_x')
  expectTypeOf(
    queryClient.fetchQuery(device),
  ).resolves.toEqualTypeOf<Device | null>()
})

test('a host writes hooks of its own without a generic', () => {
  type Own = ReturnType<typeof useOwnDevices>
  expectTypeOf<Own['data']>().toEqualTypeOf<Device[] | undefined>()

  expectTypeOf<Own['error']>().toEqualTypeOf<DeviceError | null>()

  type Update = ReturnType<typeof useOwnUpdate>
  expectTypeOf<Update['data']>().toEqualTypeOf<
    UpdateDeviceStatusData | undefined
  >()
  expectTypeOf<Update['error']>().toEqualTypeOf<DeviceError | null>()
})

test('a key is built for a user, and not for a name', () => {
  expectTypeOf(deviceQueryKeys.list).toBeCallableWith(session)
  // @ts-expect-error a user pool belongs to it
  deviceQueryKeys.list('ada')
})
