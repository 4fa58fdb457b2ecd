import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'

/**
 * One value for a query client and a device client, created when it is first asked
 * for. There is no module state: two users on one server share nothing.
 */
export function perClient<Value>(
  create: (queryClient: QueryClient, client: DeviceClient) => Value,
) {
  const all = new WeakMap<QueryClient, WeakMap<DeviceClient, Value>>()
  return (queryClient: QueryClient, client: DeviceClient): Value => {
    const values = all.get(queryClient) ?? new WeakMap<DeviceClient, Value>()
    all.set(queryClient, values)
    const value = values.get(client) ?? create(queryClient, client)
    values.set(client, value)
    return value
  }
}
