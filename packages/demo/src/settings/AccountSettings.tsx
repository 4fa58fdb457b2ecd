import { RememberedDeviceToggle } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { signOut } from 'aws-amplify/auth'
import { Button } from '../form/Button.tsx'
import { Screen } from '../Screen.tsx'
import { Section } from './Section.tsx'

type AccountSettingsProps = {
  username: string
}

export function AccountSettings({ username }: AccountSettingsProps) {
  return (
    <Screen title="Account settings">
      <Section title="Profile">
        <dl className="facts">
          <dt>E-mail</dt>
          <dd>{username}</dd>
        </dl>
      </Section>
      <Section title="Security">
        <RememberedDeviceToggle recoveries={amplifyRecoveries} />
      </Section>
      <Button onClick={() => signOut()}>Sign out</Button>
    </Screen>
  )
}
