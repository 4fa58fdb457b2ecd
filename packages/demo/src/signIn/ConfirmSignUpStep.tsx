import { confirmSignUp, resendSignUpCode } from 'aws-amplify/auth'
import { Button } from '../form/Button.tsx'
import { CodeField } from '../form/CodeField.tsx'
import { Form } from '../form/Form.tsx'
import { ResendButton } from '../form/ResendButton.tsx'
import { usePageText } from '../language/PageLanguage.tsx'
import { Screen } from '../Screen.tsx'

type ConfirmSignUpStepProps = {
  username: string
  onDone: () => void
}

export function ConfirmSignUpStep(props: ConfirmSignUpStepProps) {
  const { username, onDone } = props
  const text = usePageText()
  return (
    <Screen title={text.confirmAccount}>
      <Form
        submitText={text.confirm}
        onSubmit={async (form) => {
          const confirmationCode = String(form.get('code'))
          await confirmSignUp({ username, confirmationCode })
          onDone()
        }}
        actions={
          <>
            <ResendButton send={() => resendSignUpCode({ username })} />
            <Button onClick={onDone}>{text.startAgain}</Button>
          </>
        }
      >
        <CodeField label={text.confirmationCode} hint={text.sentTo(username)} />
      </Form>
    </Screen>
  )
}
