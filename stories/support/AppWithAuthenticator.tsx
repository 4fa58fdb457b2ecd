import { Authenticator } from '@aws-amplify/ui-react'
import {
  RememberDeviceCheckbox,
  RememberDevicePrompt,
} from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'

/** Made once: Authenticator mounts new components anew at each render. */
const besidePassword = {
  Footer: () => (
    <>
      <RememberDeviceCheckbox />
      <Authenticator.SignIn.Footer />
    </>
  ),
}

const besideCode = { Footer: () => <RememberDeviceCheckbox /> }

/** By the steps that have the choice. */
const componentsOf = {
  both: { SignIn: besidePassword, ConfirmSignIn: besideCode },
  password: { SignIn: besidePassword },
  code: { ConfirmSignIn: besideCode },
}

type AppWithAuthenticatorProps = {
  /** The steps that have the choice. @default both */
  steps?: keyof typeof componentsOf
}

/** An app behind Amplify UI's sign-in: the recipe of the README. */
export function AppWithAuthenticator({
  steps = 'both',
}: AppWithAuthenticatorProps) {
  return (
    <Authenticator components={componentsOf[steps]}>
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
