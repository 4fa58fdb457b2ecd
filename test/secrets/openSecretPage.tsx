import {
  type DeviceRememberedStatus,
  DevicesProvider,
  useCurrentDevice,
  useDevices,
  useForgetDevice,
  useForgetOtherDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { RememberedDeviceToggle } from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import { createVault } from './createVault.ts'
import { watch } from './watch.ts'

function useEverything() {
  return {
    current: useCurrentDevice(),
    devices: useDevices(),
    forget: useForgetDevice(),
    forgetOthers: useForgetOtherDevices(),
    update: useUpdateDeviceStatus(),
  }
}

type Options = {
  over?: Parameters<typeof createVault>[0]
  /** What refuses the first reads. */
  reads?: string
}

/** The kit and every hook, over a user whose secrets are known. */
export async function openSecretPage({ over, reads }: Options = {}) {
  const vault = await createVault(over)
  for (const operation of ['GetDevice', 'ListDevices'])
    if (reads) vault.refuse(operation, reads)
  const queryClient = new QueryClient()
  const { given, leaks } = watch(queryClient, vault.markers)
  const give = (value: unknown) => void given.push(value)
  const vetoes: unknown[] = []
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider
        client={vault.client}
        onBeforeChange={(variables) => {
          give(variables)
          if (vetoes.length > 0) throw vetoes.pop()
          return true
        }}
        onTransition={give}
      >
        <RememberedDeviceToggle onError={give} onSuccess={give} />
        {children}
      </DevicesProvider>
    </QueryClientProvider>
  )
  const { result } = renderHook(useEverything, { wrapper })
  await waitFor(() => {
    expect(result.current.current.isFetched).toBe(true)
    expect(result.current.devices.isFetched).toBe(true)
  })
  given.push(result.current.current.error, result.current.devices.error)
  return {
    ...vault,
    result,
    leaks,
    /** The host throws this when it is asked next. */
    veto: (thrown: unknown) => void vetoes.push(thrown),
    /** Does it, keeps what comes of it, and waits until nothing is under way. */
    async attempt(action: () => Promise<unknown>) {
      await act(() => action().then(give, give))
      await waitFor(() => expect(queryClient.isMutating()).toBe(0))
      await waitFor(() => expect(queryClient.isFetching()).toBe(0))
      return given.at(-1)
    },
    turn(status: DeviceRememberedStatus) {
      const { deviceKey } = vault
      return () => result.current.update.mutateAsync({ deviceKey, status })
    },
  }
}
