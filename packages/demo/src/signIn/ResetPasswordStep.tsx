import { confirmResetPassword, resetPassword } from 'aws-amplify/auth'
import { Button } from '../form/Button.tsx'
import { CodeField } from '../form/CodeField.tsx'
import { Field } from '../form/Field.tsx'
import { Form } from '../form/Form.tsx'
import { ResendButton } from '../form/ResendButton.tsx'
import { Screen } from '../Screen.tsx'

type ResetPasswordStepProps = {
  username: string
  onReset: (credentials: {
    username: string
    password: string
  }) => Promise<void>
  onCancel: () => void
}

/** An administrator has asked for a new password, and has sent a code. */
export function ResetPasswordStep(props: ResetPasswordStepProps) {
  const { username, onReset, onCancel } = props

  async function reset(form: FormData) {
    const confirmationCode = String(form.get('code'))
    const password = String(form.get('password'))
    await confirmResetPassword({
      username,
      confirmationCode,
      newPassword: password,
    })
    await onReset({ username, password })
  }

  return (
    <Screen title="Choose a new password">
      <p>The password of {username} has to be replaced before you sign in.</p>
      <Form
        submitText="Save the password"
        onSubmit={reset}
        actions={
          <>
            <ResendButton send={() => resetPassword({ username })} />
            <Button onClick={onCancel}>Start again</Button>
          </>
        }
      >
        <input hidden autoComplete="username" value={username} readOnly />
        <CodeField label="Reset code" hint="It was sent to you by e-mail." />
        <Field
          label="New password"
          name="password"
          type="password"
          autoComplete="new-password"
          hint="Eight characters or more: capitals, small letters, digits and signs."
        />
      </Form>
    </Screen>
  )
}
