import type { Devices } from './createDevices.ts'

/**
 * Holds a device's lock, as a tab that hangs would, until the returned function is
 * called.
 */
export async function holdLock({ client }: Devices, deviceKey: string) {
  const session = await client.getSession()
  const name = `cognito-devices/${session?.userPoolId}/${session?.userId}/${deviceKey}`
  return new Promise<() => void>((given) => {
    void navigator.locks.request(
      name,
      () => new Promise<void>((release) => given(release)),
    )
  })
}

/** Whether somebody waits for the device's lock. */
export async function isAwaited(deviceKey: string) {
  const { pending = [] } = await navigator.locks.query()
  return pending.some(({ name }) => name?.endsWith(`/${deviceKey}`))
}
