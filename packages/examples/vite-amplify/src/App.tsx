import { Authenticator } from '@aws-amplify/ui-react'
import { DevicesProvider } from '@cognito-devices/react'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { DeviceList, RememberedDeviceToggle } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'

// Once, outside of components: what waits for a sign-in waits in them.
const queryClient = new QueryClient()
const client = createAmplifyDeviceClient()

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>
        <Authenticator>
          {({ signOut }) => (
            <main>
              <h1>Security</h1>
              <RememberedDeviceToggle recoveries={amplifyRecoveries} />
              <DeviceList
                includeCurrentDevice={false}
                recoveries={amplifyRecoveries}
              />
              <button type="button" onClick={signOut}>
                Sign out
              </button>
            </main>
          )}
        </Authenticator>
      </DevicesProvider>
    </QueryClientProvider>
  )
}
