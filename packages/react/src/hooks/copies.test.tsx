import { useCurrentDevice } from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import type { DevicesProvider as Provider } from './DevicesProvider.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

function Page() {
  useCurrentDevice()
  return null
}

type Copy = { DevicesProvider: typeof Provider }

test('a provider of another copy of the package is said to be one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { client } = await createDevices()
  expect(() => renderHook(useCurrentDevice)).toThrow(
    'useCurrentDevice found no client: render it inside <DevicesProvider',
  )
  // As when two versions are installed.
  const url = new URL('./DevicesProvider.tsx?copy', import.meta.url)
  const copy: Copy = await import(/* @vite-ignore */ url.href)
  expect(() =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <copy.DevicesProvider client={client}>
          <Page />
        </copy.DevicesProvider>
      </QueryClientProvider>,
    ),
  ).toThrow(
    /^useCurrentDevice found no <DevicesProvider> of its own: two copies/,
  )
})
