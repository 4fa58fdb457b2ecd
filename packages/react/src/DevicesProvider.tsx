'use client'

import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react'
import type { DeviceClient } from './DeviceClient.ts'
import { getDeviceStore, pendingState } from './deviceStore.ts'

const DevicesContext = createContext<DeviceClient | undefined>(undefined)

export type DevicesProviderProps = {
  /** Create it once, outside of components. */
  client: DeviceClient
  children?: ReactNode
}

/** Gives the hooks below it their way to Cognito. Uses the host's QueryClient. */
export function DevicesProvider({ client, children }: DevicesProviderProps) {
  return (
    <DevicesContext.Provider value={client}>{children}</DevicesContext.Provider>
  )
}

/** The client of the provider above; `hook` is named when there is none. */
export function useDeviceClient(hook = 'useDeviceClient'): DeviceClient {
  const client = useContext(DevicesContext)
  if (client) return client
  throw new Error(
    `${hook} found no client: render it inside <DevicesProvider client={…}>.`,
  )
}

const serverState = () => pendingState

/** Client, session and register; renders when who is signed in changes. */
export function useDeviceStore(hook: string) {
  const client = useDeviceClient(hook)
  const queryClient = useQueryClient()
  const store = getDeviceStore(queryClient, client)
  const state = useSyncExternalStore(
    store.subscribe,
    store.getState,
    serverState,
  )
  return useMemo(() => ({ ...state, client, store }), [state, client, store])
}
