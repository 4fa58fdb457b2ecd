import { DevicesProvider } from '@cognito-devices/react'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useSession } from './session/useSession.ts'
import { AccountSettings } from './settings/AccountSettings.tsx'
import { SignIn } from './signIn/SignIn.tsx'

// Made once: an intent that waits for a sign-in waits in them.
const queryClient = new QueryClient()
const deviceClient = createAmplifyDeviceClient()

export function App() {
  const session = useSession()
  return (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={deviceClient}>
        <div className="page">
          <p className="brand">Lovelace</p>
          {session.status === 'signed-out' && (
            <SignIn username={session.username} />
          )}
          {session.status === 'signed-in' && (
            <AccountSettings username={session.username} />
          )}
        </div>
      </DevicesProvider>
    </QueryClientProvider>
  )
}
