import type { MutationKey, QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { DeviceError } from '../client/DeviceError.ts'
import type { DeviceUser } from '../register/deviceQueryKeys.ts'
import { getDeviceRegister, getDeviceStore } from '../register/deviceStore.ts'

type User = DeviceUser | null | undefined

/**
 * Sets every default that a host may have set. A `scope` would make writes wait
 * for each other, and for the host's own. A key that changes with the user
 * would reset earlier results.
 */
export const writeDefaults = (user: User, mutationKey: MutationKey) => ({
  gcTime: 5 * 60_000,
  networkMode: 'always' as const,
  retry: false,
  scope: undefined,
  throwOnError: false,
  ...(user === undefined ? {} : { mutationKey }),
})

/** The register to write with. Waits until it is known who is signed in. */
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
