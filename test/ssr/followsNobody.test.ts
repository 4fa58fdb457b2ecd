import {
  createCognitoDeviceClient,
  DevicesProvider,
} from '@cognito-devices/react'
import {
  DeviceList,
  RememberDeviceCheckbox,
  RememberDevicePrompt,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'

test('a render on a server follows no session, and reads none', async () => {
  const getAccessToken = vi.fn(async () => undefined)
  const subscribeSession = vi.fn(() => () => {})
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
        { client },
        createElement(RememberDeviceCheckbox),
        createElement(RememberDevicePrompt),
        createElement(RememberedDeviceToggle),
        createElement(DeviceList),
      ),
    ),
  )
  expect(html).toContain('data-state="loading"')
  await new Promise((resolve) => setImmediate(resolve))
  expect(subscribeSession).not.toHaveBeenCalled()
  expect(getAccessToken).not.toHaveBeenCalled()
})
