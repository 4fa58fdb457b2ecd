import { RememberDeviceCheckbox } from '@cognito-devices/ui'
import { Field } from '../form/Field.tsx'
import { Form } from '../form/Form.tsx'
import { useKitProps } from '../language/KitLanguage.tsx'
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
  return (
    <Screen title="Sign in">
      <Form
        submitText="Sign in"
        onSubmit={(form) =>
          onSubmit({
            username: String(form.get('username')),
            password: String(form.get('password')),
          })
        }
      >
        <Field
          label="User name"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={username}
        />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
        />
        <RememberDeviceCheckbox {...kit} />
      </Form>
    </Screen>
  )
}
