import type { MutationKey, QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { DeviceError } from '../client/DeviceError.ts'
import type { DeviceUser } from '../register/deviceQueryKeys.ts'
import { getDeviceRegister, getDeviceStore } from '../register/deviceStore.ts'

type User = DeviceUser | null | undefined

/**
 * Every default a host may have set is set here too. A `scope` would make writes
 * wait for each other, and for the host's own. A key that comes with the user
 * would reset what was asked for before.
 */
export const writeDefaults = (user: User, mutationKey: MutationKey) => ({
  gcTime: 5 * 60_000,
  networkMode: 'always' as const,
  retry: false,
  scope: undefined,
  throwOnError: false,
  ...(user === undefined ? {} : { mutationKey }),
})

/** To write with. While it is not known who is signed in, that is waited for. */
export async function requireRegister(
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
