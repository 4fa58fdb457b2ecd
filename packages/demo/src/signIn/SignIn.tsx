import { signIn } from 'aws-amplify/auth'
import { useState } from 'react'
import { CodeStep } from './CodeStep.tsx'
import { ConfirmSignUpStep } from './ConfirmSignUpStep.tsx'
import { PasswordStep } from './PasswordStep.tsx'
import { ResetPasswordStep } from './ResetPasswordStep.tsx'

type SignInStep = Awaited<ReturnType<typeof signIn>>['nextStep']['signInStep']

type Credentials = { username: string; password: string }

type SignInProps = {
  /** Who was signed in before. */
  username: string
}

/**
 * Amplify's sign-in, a screen for each step it asks for. Who is signed in at
 * the end is `useSession`'s to tell.
 */
export function SignIn(props: SignInProps) {
  const [username, setUsername] = useState(props.username)
  const [step, setStep] = useState<SignInStep>()
  const startAgain = () => setStep(undefined)

  async function begin(credentials: Credentials) {
    setUsername(credentials.username)
    const { nextStep } = await signIn(credentials)
    setStep(nextStep.signInStep)
  }

  switch (step) {
    case undefined:
    case 'DONE':
      return <PasswordStep username={username} onSubmit={begin} />
    case 'CONFIRM_SIGN_IN_WITH_TOTP_CODE':
      return <CodeStep onCancel={startAgain} />
    case 'RESET_PASSWORD':
      return (
        <ResetPasswordStep
          username={username}
          onReset={begin}
          onCancel={startAgain}
        />
      )
    case 'CONFIRM_SIGN_UP':
      return <ConfirmSignUpStep username={username} onDone={startAgain} />
    default:
      throw new Error(`The demo has no screen for ${step}.`)
  }
}
