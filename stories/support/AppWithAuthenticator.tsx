import { Authenticator } from '@aws-amplify/ui-react'
import {
  RememberDeviceCheckbox,
  RememberDevicePrompt,
} from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'

/** Made once: Authenticator mounts new components anew at each render. */
const components = {
  SignIn: {
    Footer: () => (
      <>
        <RememberDeviceCheckbox />
        <Authenticator.SignIn.Footer />
      </>
    ),
  },
}

/** An app behind Amplify UI's sign-in: the recipe of the README. */
export function AppWithAuthenticator() {
  return (
    <Authenticator components={components}>
      {({ signOut }) => (
        <main>
          <RememberDevicePrompt recoveries={amplifyRecoveries} />
          <p>You are signed in.</p>
          <button type="button" onClick={signOut}>
            Sign out
          </button>
        </main>
      )}
    </Authenticator>
  )
}
