import {
  type DeviceError,
  DevicesProvider,
  forgetDeviceMutationOptions,
  updateDeviceStatusMutationOptions,
} from '@cognito-devices/react'
import {
  type MutationOptions,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import {
  createDevices,
  readTruth,
} from '../../../../test/support/createDevices.ts'

// In development the provider throws. React is the one that the tests are compiled for.
await vi.hoisted(async () => {
  await import('react/jsx-dev-runtime')
  await import('react-dom/server')
  vi.stubEnv('NODE_ENV', 'production')
})

/** A provider as an app has it that was built before the name changed. */
async function openOldApp(answer: unknown) {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  const { client } = devices
  const onBeforeUpdate = vi.fn(async () => answer)
  const queryClient = new QueryClient()
  renderToString(
    createElement(
      QueryClientProvider,
      { client: queryClient },
      createElement(DevicesProvider, { client, onBeforeUpdate }),
    ),
  )
  const run = <Data, Variables>(
    options: MutationOptions<Data, DeviceError, Variables>,
    variables: Variables,
  ) =>
    queryClient
      .getMutationCache()
      .build(queryClient, options)
      .execute(variables)
  return { ...devices, deviceKey, onBeforeUpdate, queryClient, run }
}

test.each([
  [false, 'not_remembered'],
  [undefined, 'remembered'],
  [true, 'remembered'],
])('onBeforeUpdate that returns %s leaves it %s', async (answer, expected) => {
  const app = await openOldApp(answer)
  const { client, deviceKey, onBeforeUpdate, queryClient, run } = app
  const options = updateDeviceStatusMutationOptions(
    client,
    undefined,
    queryClient,
  )
  const change = { deviceKey, status: 'remembered' } as const
  const code = await run(options, change).then(
    () => undefined,
    (error) => error.code,
  )
  expect(code).toBe(answer === false ? 'Vetoed' : undefined)
  expect(onBeforeUpdate).toHaveBeenCalledExactlyOnceWith(change)
  expect(await readTruth(app, deviceKey)).toBe(expected)
})

test('onBeforeUpdate is not asked about a removal', async () => {
  const app = await openOldApp(false)
  const { client, deviceKey, onBeforeUpdate, queryClient, run } = app
  const options = forgetDeviceMutationOptions(client, undefined, queryClient)
  await run(options, { deviceKey })
  expect(onBeforeUpdate).not.toHaveBeenCalled()
  expect(await readTruth(app, deviceKey)).toBe('forgotten')
})
