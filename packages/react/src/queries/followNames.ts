import { type QueryClient, QueryObserver } from '@tanstack/react-query'
import type { DeviceRegister } from '../register/createDeviceRegister.ts'
import { getNames } from '../register/createNames.ts'
import type { DeviceNaming, NamesByKey } from '../register/DeviceNames.ts'
import type { DeviceStore } from '../register/deviceStore.ts'
import { deviceNamesQueryOptions } from './deviceNames.ts'

export type KnownNames = {
  /** What was asked for and is not saved, or was refused. */
  namings: ReadonlyMap<string, DeviceNaming>
  read: NamesByKey
}

export const noNames: KnownNames = { namings: new Map(), read: {} }

/** The names of one user as an external store. They are read while somebody listens. */
export function followNames(
  queryClient: QueryClient,
  store: DeviceStore,
  register: DeviceRegister,
) {
  const names = getNames(queryClient, store, register)
  const { queryKey, ...options } = deviceNamesQueryOptions(
    register.session(),
    names,
  )
  let last = noNames
  return {
    want: names.want,
    get() {
      const namings = names.namings()
      const read =
        queryClient.getQueryData<NamesByKey>(queryKey) ?? noNames.read
      if (namings !== last.namings || read !== last.read)
        last = { namings, read }
      return last
    },
    subscribe(listener: () => void) {
      const observer = new QueryObserver(queryClient, { ...options, queryKey })
      const unobserve = observer.subscribe(listener)
      const unsubscribe = names.subscribe(listener)
      return () => {
        unobserve()
        unsubscribe()
      }
    },
  }
}

export type FollowedNames = ReturnType<typeof followNames>

/** The name that its owner gave it, as far as that is known. */
export function givenName(
  { namings, read }: KnownNames,
  deviceKey: string,
): string | undefined {
  const naming = namings.get(deviceKey)
  return naming?.phase === 'saving' ? naming.name : read[deviceKey]
}
