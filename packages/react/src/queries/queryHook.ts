import { DeviceError } from '../client/DeviceError.ts'
import type { DeviceStore, DeviceStoreState } from '../register/deviceStore.ts'

/** What a host may set of TanStack's query options; the rest is ours. */
export type DeviceQueryHookOptions = {
  /** @default true */
  enabled?: boolean | undefined
  /** Milliseconds. @default 300000 */
  gcTime?: number | undefined
  /** Milliseconds. @default 30000 */
  staleTime?: number | undefined
  /** Milliseconds. @default false */
  refetchInterval?: number | false | undefined
  /** When it is stale. @default true */
  refetchOnMount?: boolean | 'always' | undefined
  refetchOnReconnect?: boolean | 'always' | undefined
  refetchOnWindowFocus?: boolean | 'always' | undefined
  /** To an error boundary instead of the result. @default false */
  throwOnError?: boolean | undefined
}

/** TanStack takes an option that is undefined for one that overrules a default. */
export function withoutUndefined<Options extends object>(
  options: Options,
): Options {
  const given = Object.entries(options).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries(given) as Options
}

/**
 * Nobody's data can be asked for while the session cannot be read: the query then
 * reads the session, so that its error and its retry are the query's.
 */
export function sessionQueryFn({
  error,
  session,
  store,
}: DeviceStoreState & { store: DeviceStore }) {
  if (session !== undefined || error === undefined) return undefined
  return async (): Promise<never> => {
    await store.refresh()
    // A newer read may have the say. Whoever is signed in has a key of their own.
    throw (
      store.getState().error ??
      new DeviceError('NotSignedIn', 'Nobody is signed in.')
    )
  }
}
