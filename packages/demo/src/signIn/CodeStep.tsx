import { confirmSignIn } from 'aws-amplify/auth'
import { Button } from '../form/Button.tsx'
import { CodeField } from '../form/CodeField.tsx'
import { Form } from '../form/Form.tsx'
import { Screen } from '../Screen.tsx'

type CodeStepProps = {
  onCancel: () => void
}

export function CodeStep({ onCancel }: CodeStepProps) {
  return (
    <Screen title="Enter your code">
      <Form
        submitText="Confirm"
        onSubmit={async (form) => {
          await confirmSignIn({ challengeResponse: String(form.get('code')) })
        }}
        actions={<Button onClick={onCancel}>Start again</Button>}
      >
        <CodeField
          label="One-time code"
          hint="The six digits that your authenticator app shows."
        />
      </Form>
    </Screen>
  )
}
