import {
  createCognitoDeviceClient,
  DevicesProvider,
} from '@cognito-devices/react'
import {
  AccountReview,
  DeviceList,
  RememberDeviceCheckbox,
  RememberDevicePrompt,
  RememberedDeviceToggle,
  SessionList,
} from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'

test('a render on a server follows no session, and reads none', async () => {
  const getAccessToken = vi.fn(async () => undefined)
  const subscribeSession = vi.fn(() => () => {})
  const deviceNames = { get: vi.fn(async () => ({})), set: vi.fn() }
  const client = createCognitoDeviceClient({
    region: 'us-east-1',
    getAccessToken,
    subscribeSession,
  })
  const html = renderToString(
    createElement(
      QueryClientProvider,
      { client: new QueryClient() },
      createElement(
        DevicesProvider,
        { client, deviceNames, trust: { maxAge: 60_000 } },
        createElement(RememberDeviceCheckbox),
        createElement(RememberDevicePrompt),
        createElement(RememberedDeviceToggle),
        createElement(DeviceList),
        createElement(SessionList),
        createElement(AccountReview, { open: true, onClose() {} }),
      ),
    ),
  )
  expect(html).toContain('data-state="loading"')
  await new Promise((resolve) => setImmediate(resolve))
  expect(subscribeSession).not.toHaveBeenCalled()
  expect(getAccessToken).not.toHaveBeenCalled()
  expect(deviceNames.get).not.toHaveBeenCalled()
})
