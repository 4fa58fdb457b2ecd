import type {
  CurrentDevice,
  DeviceError,
  DeviceRememberedStatus,
  EndOtherSessionsData,
  UserDevice,
  UserSessions,
  useCurrentDevice,
  useDevice,
  useDevices,
  useEndOtherSessions,
  useEndSession,
  useForgetDevice,
  useForgetOtherDevices,
  useSessions,
  useSignOutEverywhere,
  useSuspenseDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { expectTypeOf, test } from 'vitest'

test('what a hook reads is typed without a generic', () => {
  const devices = expectTypeOf<ReturnType<typeof useDevices>>()
  devices.toHaveProperty('data').toEqualTypeOf<UserDevice[] | undefined>()
  devices.toHaveProperty('error').toEqualTypeOf<DeviceError | null>()

  const device = expectTypeOf<ReturnType<typeof useDevice>>()
  device.toHaveProperty('data').toEqualTypeOf<UserDevice | undefined>()
  device.toHaveProperty('error').toEqualTypeOf<DeviceError | null>()

  const current = expectTypeOf<ReturnType<typeof useCurrentDevice>>()
  current.toHaveProperty('data').toEqualTypeOf<CurrentDevice | undefined>()
  current.toHaveProperty('error').toEqualTypeOf<DeviceError | null>()

  const suspense = expectTypeOf<ReturnType<typeof useSuspenseDevices>>()
  suspense.toHaveProperty('data').toEqualTypeOf<UserDevice[]>()
})

test('sessions, and why there are none, are typed without a generic', () => {
  const sessions = expectTypeOf<ReturnType<typeof useSessions>>()
  sessions.toHaveProperty('data').toEqualTypeOf<UserSessions | undefined>()
  sessions.toHaveProperty('error').toEqualTypeOf<DeviceError | null>()
  expectTypeOf<NonNullable<UserSessions['reason']>>().toEqualTypeOf<
    'no-client-call' | 'refused-by-pool' | 'none-listed'
  >()

  type End = ReturnType<typeof useEndSession>
  expectTypeOf<End['mutate']>().toBeCallableWith({ sessionId: 'tkn' })
  // @ts-expect-error a device key ends no session
  expectTypeOf<End['mutate']>().toBeCallableWith({ deviceKey: 'x' })

  type EndOthers = ReturnType<typeof useEndOtherSessions>
  expectTypeOf<EndOthers['data']>().toEqualTypeOf<
    EndOtherSessionsData | undefined
  >()
  expectTypeOf<EndOthers['mutate']>().toBeCallableWith()

  type Everywhere = ReturnType<typeof useSignOutEverywhere>
  expectTypeOf<Everywhere['mutate']>().toBeCallableWith()
  expectTypeOf<Everywhere['error']>().toEqualTypeOf<DeviceError | null>()
})

test('data is there once a query is successful', () => {
  type Success = Extract<ReturnType<typeof useDevices>, { isSuccess: true }>
  expectTypeOf<Success['data']>().toEqualTypeOf<UserDevice[]>()
  type Failure = Extract<ReturnType<typeof useDevices>, { isError: true }>
  expectTypeOf<Failure['error']>().toEqualTypeOf<DeviceError>()
})

test('what a mutation takes and gives is typed without a generic', () => {
  type Update = ReturnType<typeof useUpdateDeviceStatus>
  type UpdateVariables = { deviceKey: string; status: DeviceRememberedStatus }
  expectTypeOf<
    Parameters<Update['mutate']>[0]
  >().toEqualTypeOf<UpdateVariables>()
  expectTypeOf<Update['data']>().toEqualTypeOf<
    (UpdateVariables & { outcome: 'saved' | 'superseded' }) | undefined
  >()
  expectTypeOf<Update['error']>().toEqualTypeOf<DeviceError | null>()

  type Forget = ReturnType<typeof useForgetDevice>
  expectTypeOf<Parameters<Forget['mutate']>[0]>().toEqualTypeOf<{
    deviceKey: string
  }>()
  expectTypeOf<Forget['data']>().toEqualTypeOf<
    ({ deviceKey: string } & { endsSession: boolean }) | undefined
  >()
  expectTypeOf<Forget['error']>().toEqualTypeOf<DeviceError | null>()

  type ForgetOthers = ReturnType<typeof useForgetOtherDevices>
  expectTypeOf<undefined>().toExtend<Parameters<ForgetOthers['mutate']>[0]>()
  expectTypeOf<ForgetOthers['error']>().toEqualTypeOf<DeviceError | null>()
})

test('a status is one of two words, never a boolean', () => {
  type Update = ReturnType<typeof useUpdateDeviceStatus>['mutate']
  expectTypeOf<Update>().toBeCallableWith({
    deviceKey: 'us-east-1_x',
    status: 'remembered',
  })
  expectTypeOf<DeviceRememberedStatus>().toEqualTypeOf<
    'remembered' | 'not_remembered'
  >()
})
