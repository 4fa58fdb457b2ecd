import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { getDeviceStore } from './deviceStore.ts'

/**
 * Keeps the store at work on a page that shows no device, since trust ends there too.
 * Only the provider of a host that has set `trust` fetches it.
 */
export const followTrust = (queryClient: QueryClient, client: DeviceClient) =>
  getDeviceStore(queryClient, client).subscribe(() => {})
