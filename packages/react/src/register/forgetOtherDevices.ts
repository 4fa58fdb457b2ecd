import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import { listAllDevices } from '../client/listAllDevices.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import { getDeviceStore } from './deviceStore.ts'
import { oneByOne, type RunOptions } from './oneByOne.ts'

type Options = RunOptions & {
  /**
   * Only these, in this order. @default all that are remembered, except this
   * one
   */
  deviceKeys?: readonly string[] | undefined
}

// biome-ignore lint/suspicious/noConfusingVoidType: TanStack's `mutate()` without an argument
export type ForgetOtherDevicesVariables = Options | void

export type ForgetOtherDevicesData = {
  removed: string[]
  refused: { deviceKey: string; error: DeviceError }[]
  /**
   * Not tried, because the run was aborted, or every further call would be
   * refused too.
   */
  left: string[]
}

/** Asks the host once for all; one after the other then, and what became of each. */
export async function forgetOtherDevices(
  queryClient: QueryClient,
  client: DeviceClient,
  register: DeviceRegister,
  variables: ForgetOtherDevicesVariables,
): Promise<ForgetOtherDevicesData> {
  const {
    deviceKeys,
    onProgress,
    signal = new AbortController().signal,
  } = variables ?? {}
  const keys = new Set(
    deviceKeys ?? (await listDeviceKeys(client, register, signal)),
  )
  keys.delete(register.session().deviceKey ?? '')
  const all = [...keys]
  const isPermitted =
    all.length > 0 &&
    (await getDeviceStore(queryClient, client)
      .hosts.ask(
        { kind: 'forget', deviceKeys: [...all], cause: 'click' },
        signal,
      )
      .then(
        () => true,
        (error: unknown) => {
          if (signal.aborted) return false
          throw error
        },
      ))
  if (!isPermitted) return { removed: [], refused: [], left: all }
  const permittedAt = { wall: Date.now(), mono: performance.now() }
  const { done, refused, left } = await oneByOne(
    all,
    (deviceKey) => register.forget({ deviceKey }, permittedAt),
    { onProgress, signal },
  )
  return {
    removed: done,
    refused: refused.map(({ id, error }) => ({ deviceKey: id, error })),
    left,
  }
}

/** All that are remembered, and those that are known to be turned off. */
async function listDeviceKeys(
  client: DeviceClient,
  { entries, session }: DeviceRegister,
  signal: AbortSignal,
) {
  const { userId } = session()
  const listed = await listAllDevices(client, { signal, userId }).catch(
    (error: unknown) => {
      if (signal.aborted) return []
      throw error
    },
  )
  const touched = [...entries.all].flatMap(([deviceKey, { status }]) =>
    status === 'forgotten' ? [] : [deviceKey],
  )
  return [...listed.map((device) => device.deviceKey), ...touched]
}
