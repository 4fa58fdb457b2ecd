import {
  DeviceList,
  RememberDevicePrompt,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { signOut } from 'aws-amplify/auth'
import { Button } from '../form/Button.tsx'
import { useKitProps } from '../language/KitLanguage.tsx'
import { Screen } from '../Screen.tsx'
import { Section } from './Section.tsx'

type AccountSettingsProps = {
  username: string
}

export function AccountSettings({ username }: AccountSettingsProps) {
  const kit = { ...useKitProps(), recoveries: amplifyRecoveries }
  return (
    <Screen title="Account settings">
      <RememberDevicePrompt {...kit} className="banner" />
      <Section title="Profile">
        <dl className="facts">
          <dt>E-mail</dt>
          <dd>{username}</dd>
        </dl>
      </Section>
      <Section title="Security">
        <RememberedDeviceToggle {...kit} />
      </Section>
      <DeviceList {...kit} className="card" />
      <Button onClick={() => signOut()}>Sign out</Button>
    </Screen>
  )
}
