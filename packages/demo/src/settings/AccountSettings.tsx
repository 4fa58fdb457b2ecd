import {
  DeviceList,
  RememberDevicePrompt,
  RememberedDeviceToggle,
  SessionList,
} from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { signOut } from 'aws-amplify/auth'
import { Button } from '../form/Button.tsx'
import { useKitProps, usePageText } from '../language/PageLanguage.tsx'
import { Screen } from '../Screen.tsx'
import { Section } from './Section.tsx'

type AccountSettingsProps = {
  username: string
}

export function AccountSettings({ username }: AccountSettingsProps) {
  const text = usePageText()
  const kit = { ...useKitProps(), recoveries: amplifyRecoveries }
  return (
    <Screen title={text.settings}>
      <RememberDevicePrompt {...kit} className="banner" />
      <Section title={text.profile}>
        <dl className="facts">
          <dt>{text.email}</dt>
          <dd>
            <bdi>{username}</bdi>
          </dd>
        </dl>
      </Section>
      <Section title={text.security}>
        <RememberedDeviceToggle {...kit} />
      </Section>
      <DeviceList {...kit} className="card" includeCurrentDevice={false} />
      <SessionList
        {...kit}
        className="card"
        onSignOutEverywhere={() => signOut()}
      />
      <Button onClick={() => signOut()}>{text.signOut}</Button>
    </Screen>
  )
}
