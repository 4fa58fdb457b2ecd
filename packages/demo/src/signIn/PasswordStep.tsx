import { RememberDeviceCheckbox } from '@cognito-devices/ui'
import { Field } from '../form/Field.tsx'
import { Form } from '../form/Form.tsx'
import { useKitProps, usePageText } from '../language/PageLanguage.tsx'
import { Screen } from '../Screen.tsx'

type PasswordStepProps = {
  username: string
  onSubmit: (credentials: {
    username: string
    password: string
  }) => Promise<void>
}

export function PasswordStep({ username, onSubmit }: PasswordStepProps) {
  const kit = useKitProps()
  const text = usePageText()
  return (
    <Screen title={text.signIn}>
      <Form
        submitText={text.signIn}
        onSubmit={(form) =>
          onSubmit({
            username: String(form.get('username')),
            password: String(form.get('password')),
          })
        }
      >
        <Field
          label={text.userName}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={username}
        />
        <Field
          label={text.password}
          name="password"
          type="password"
          autoComplete="current-password"
        />
        <RememberDeviceCheckbox {...kit} />
      </Form>
    </Screen>
  )
}
