'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { getDeviceStore, pendingState } from '../register/deviceStore.ts'
import { useDeviceClient } from './DevicesProvider.tsx'

const serverState = () => pendingState

/** Client, session and register. Renders when another user signs in. */
export function useDeviceStore(hook: string) {
  const client = useDeviceClient(hook)
  const queryClient = useQueryClient()
  const store = getDeviceStore(queryClient, client)
  const state = useSyncExternalStore(
    store.subscribe,
    store.getState,
    serverState,
  )
  return { ...state, client, queryClient, store }
}
