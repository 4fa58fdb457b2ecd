import { confirmSignUp, resendSignUpCode } from 'aws-amplify/auth'
import { Button } from '../form/Button.tsx'
import { CodeField } from '../form/CodeField.tsx'
import { Form } from '../form/Form.tsx'
import { ResendButton } from '../form/ResendButton.tsx'
import { Screen } from '../Screen.tsx'

type ConfirmSignUpStepProps = {
  username: string
  onDone: () => void
}

export function ConfirmSignUpStep(props: ConfirmSignUpStepProps) {
  const { username, onDone } = props
  return (
    <Screen title="Confirm your account">
      <Form
        submitText="Confirm"
        onSubmit={async (form) => {
          const confirmationCode = String(form.get('code'))
          await confirmSignUp({ username, confirmationCode })
          onDone()
        }}
        actions={
          <>
            <ResendButton send={() => resendSignUpCode({ username })} />
            <Button onClick={onDone}>Start again</Button>
          </>
        }
      >
        <CodeField
          label="Confirmation code"
          hint={`It was sent to ${username}.`}
        />
      </Form>
    </Screen>
  )
}
