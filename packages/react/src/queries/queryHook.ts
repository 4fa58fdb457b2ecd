import { DeviceError } from '../client/DeviceError.ts'
import type { DeviceStore, DeviceStoreState } from '../register/deviceStore.ts'

/**
 * The TanStack query options that a host may set. The package sets the others.
 */
export type DeviceQueryHookOptions = {
  /** @default true */
  enabled?: boolean | undefined
  /** Milliseconds. @default 300000 */
  gcTime?: number | undefined
  /** Milliseconds. @default 30000 */
  staleTime?: number | undefined
  /** Milliseconds. @default false */
  refetchInterval?: number | false | undefined
  /** Whether to read again on mount, if the data is stale. @default true */
  refetchOnMount?: boolean | 'always' | undefined
  refetchOnReconnect?: boolean | 'always' | undefined
  refetchOnWindowFocus?: boolean | 'always' | undefined
  /**
   * Throw errors to an error boundary instead of returning them. @default false
   */
  throwOnError?: boolean | undefined
}

/** For TanStack, an option that is undefined overrules a default. */
export function withoutUndefined<Options extends object>(
  options: Options,
): Options {
  const given = Object.entries(options).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries(given) as Options
}

/**
 * If the session cannot be read, nobody's data can be asked for. The query then
 * reads the session, so that the session's error and its retry are those of the
 * query.
 */
export function sessionQueryFn({
  error,
  session,
  store,
}: DeviceStoreState & { store: DeviceStore }) {
  if (session !== undefined || error === undefined) return undefined
  return async (): Promise<never> => {
    await store.refresh()
    // A newer read may have decided. Every user has a key of their own.
    throw (
      store.getState().error ??
      new DeviceError('NotSignedIn', 'Nobody is signed in.')
    )
  }
}
