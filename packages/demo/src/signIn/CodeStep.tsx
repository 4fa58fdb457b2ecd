import { confirmSignIn } from 'aws-amplify/auth'
import { Button } from '../form/Button.tsx'
import { CodeField } from '../form/CodeField.tsx'
import { Form } from '../form/Form.tsx'
import { usePageText } from '../language/PageLanguage.tsx'
import { Screen } from '../Screen.tsx'

type CodeStepProps = {
  onCancel: () => void
}

export function CodeStep({ onCancel }: CodeStepProps) {
  const text = usePageText()
  return (
    <Screen title={text.enterCode}>
      <Form
        submitText={text.confirm}
        onSubmit={async (form) => {
          await confirmSignIn({ challengeResponse: String(form.get('code')) })
        }}
        actions={<Button onClick={onCancel}>{text.startAgain}</Button>}
      >
        <CodeField label={text.oneTimeCode} hint={text.oneTimeCodeHint} />
      </Form>
    </Screen>
  )
}
