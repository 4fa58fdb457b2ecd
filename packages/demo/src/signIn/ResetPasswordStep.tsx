import { confirmResetPassword, resetPassword } from 'aws-amplify/auth'
import { Button } from '../form/Button.tsx'
import { CodeField } from '../form/CodeField.tsx'
import { Field } from '../form/Field.tsx'
import { Form } from '../form/Form.tsx'
import { ResendButton } from '../form/ResendButton.tsx'
import { usePageText } from '../language/PageLanguage.tsx'
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
  const text = usePageText()

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
    <Screen title={text.choosePassword}>
      <p>{text.mustReplace(username)}</p>
      <Form
        submitText={text.savePassword}
        onSubmit={reset}
        actions={
          <>
            <ResendButton send={() => resetPassword({ username })} />
            <Button onClick={onCancel}>{text.startAgain}</Button>
          </>
        }
      >
        <input hidden autoComplete="username" value={username} readOnly />
        <CodeField label={text.resetCode} hint={text.sentByMail} />
        <Field
          label={text.newPassword}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={text.passwordHint}
        />
      </Form>
    </Screen>
  )
}
