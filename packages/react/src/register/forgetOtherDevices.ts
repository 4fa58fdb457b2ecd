import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import { listAllDevices } from '../client/listAllDevices.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import type { RunOptions } from './oneByOne.ts'
import { runOneByOne } from './runOneByOne.ts'

type Options = RunOptions & {
  /**
   * Only these, in this order. @default all that are remembered, except this
   * one
   */
  deviceKeys?: readonly string[] | undefined
}

/** What `useForgetOtherDevices` takes. Everything may be left out. */
// biome-ignore lint/suspicious/noConfusingVoidType: TanStack's `mutate()` without an argument
export type ForgetOtherDevicesVariables = Options | void

/** What became of each device, by its key. */
export type ForgetOtherDevicesData = {
  removed: string[]
  refused: { deviceKey: string; error: DeviceError }[]
  /**
   * Not tried, because the run was aborted, or every further call would be
   * refused too.
   */
  left: string[]
}

/** Removes them in one run, and says what became of each. */
export async function forgetOtherDevices(
  queryClient: QueryClient,
  client: DeviceClient,
  register: DeviceRegister,
  variables: ForgetOtherDevicesVariables,
): Promise<ForgetOtherDevicesData> {
  const { deviceKeys, ...options } = variables ?? {}
  const own = register.session().deviceKey
  const ran = await runOneByOne(queryClient, client, register, {
    ...options,
    async list(stop) {
      const keys = deviceKeys ?? (await listDeviceKeys(client, register, stop))
      return keys.filter((key) => key !== own)
    },
    change: (keys) => ({ kind: 'forget', deviceKeys: keys, cause: 'click' }),
    write: async (deviceKey, permission) =>
      register.forget({ deviceKey }, await permission(1)),
  })
  return {
    removed: ran.done,
    refused: ran.refused.map(({ id, error }) => ({ deviceKey: id, error })),
    left: ran.left,
  }
}

/** All that are remembered, and those that are known to be turned off. */
async function listDeviceKeys(
  client: DeviceClient,
  { entries, session }: DeviceRegister,
  signal: AbortSignal,
) {
  const { userId } = session()
  const listed = await listAllDevices(client, { signal, userId })
  const touched = [...entries.all].flatMap(([deviceKey, { status }]) =>
    status === 'forgotten' ? [] : [deviceKey],
  )
  return [...listed.map((device) => device.deviceKey), ...touched]
}
