import { DevicesProvider } from '@cognito-devices/react'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { RememberedDeviceToggle } from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { Amplify } from 'aws-amplify'
import { confirmSignIn, signIn } from 'aws-amplify/auth'

const cognito = JSON.parse(process.env.COGNITO ?? '')
const { url, userPoolId, clientId, username, password } = cognito

Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId,
      userPoolClientId: clientId,
      userPoolEndpoint: url,
    },
  },
})

async function readCode() {
  const query = new URLSearchParams({ userPoolId, username })
  const response = await fetch(`${url}/_emulator/totp?${query}`)
  return (await response.json()).code
}

test('a browser is remembered', async () => {
  await signIn({ username, password })
  await confirmSignIn({ challengeResponse: await readCode() })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DevicesProvider client={createAmplifyDeviceClient()}>
        <RememberedDeviceToggle />
      </DevicesProvider>
    </QueryClientProvider>,
  )
  const control = await screen.findByRole('switch', {}, { timeout: 10_000 })
  control.click()
  await waitFor(async () => {
    const response = await fetch(`${url}/_emulator/log`)
    expect(await response.json()).toContainEqual(
      expect.objectContaining({ operation: 'UpdateDeviceStatus', status: 200 }),
    )
  })
  expect(control.getAttribute('aria-checked')).toBe('true')
}, 30_000)
