import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { getDeviceStore } from './deviceStore.ts'

/**
 * Keeps the store at work on a page that shows no device, since trust ends there too.
 * Only the provider of a host that has set `trust` fetches it.
 */
export function followTrust(queryClient: QueryClient, client: DeviceClient) {
  const { getState, subscribe } = getDeviceStore(queryClient, client)
  // It may have been at work before there was a limit, or one that it may act on.
  getState().register?.checkTrust()
  return subscribe(() => {})
}
