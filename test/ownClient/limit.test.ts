import {
  type DeviceClient,
  deviceQueryOptions,
  devicesQueryOptions,
} from '@cognito-devices/react'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDevices } from '../support/createDevices.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const never = () => new Promise<never>(() => {})
const user = { userId: 'ada', userPoolId: 'us-east-1_A' }

test.each(['list', 'one'])(
  'a read (%s) of a client that never answers ends within a minute',
  async (what) => {
    const { client } = await createDevices()
    const own: DeviceClient = {
      ...client,
      getDevice: never,
      listDevices: never,
    }
    const queryClient = new QueryClient()
    const read =
      what === 'list'
        ? queryClient.fetchQuery({
            ...devicesQueryOptions(own, user),
            retry: false,
          })
        : queryClient.fetchQuery({
            ...deviceQueryOptions(own, user, 'us-east-1_1'),
            retry: false,
          })
    const error = read.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await error).toMatchObject({ code: 'Timeout', retryable: true })
  },
)
