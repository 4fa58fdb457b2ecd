import { RememberDeviceCheckbox } from '@cognito-devices/ui'
import { Field } from '../form/Field.tsx'
import { Form } from '../form/Form.tsx'
import { useKitLanguage } from '../language/KitLanguage.tsx'
import { Screen } from '../Screen.tsx'

type PasswordStepProps = {
  username: string
  onSubmit: (credentials: {
    username: string
    password: string
  }) => Promise<void>
}

export function PasswordStep({ username, onSubmit }: PasswordStepProps) {
  const { dir, displayText, tag: lang } = useKitLanguage()
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
        <RememberDeviceCheckbox
          dir={dir}
          lang={lang}
          displayText={displayText}
        />
      </Form>
    </Screen>
  )
}
