import { DevicesProvider, useCurrentDevice } from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

function Page() {
  useCurrentDevice()
  return null
}

async function openApp() {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const queryClient = new QueryClient()
  const { client } = await createDevices()
  const element = (its: typeof client) => (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={its}>
        <Page />
      </DevicesProvider>
    </QueryClientProvider>
  )
  const { rerender } = render(element(client))
  return {
    warn,
    client,
    renderWith: (its: typeof client) => rerender(element(its)),
  }
}

test('a client that is made in each render is told to the developer once', async () => {
  const { client, renderWith, warn } = await openApp()
  for (let count = 0; count < 5; count++) renderWith({ ...client })
  expect(warn).toHaveBeenCalledOnce()
  expect(warn).toHaveBeenCalledWith(
    expect.stringContaining('new client at each render'),
  )
})

test('a host that changes its client now and then hears nothing', async () => {
  const { client, renderWith, warn } = await openApp()
  for (let count = 0; count < 5; count++) {
    const next = { ...client }
    renderWith(next)
    renderWith(next)
  }
  expect(warn).not.toHaveBeenCalled()
})
