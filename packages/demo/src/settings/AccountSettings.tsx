import {
  AccountReview,
  DeviceList,
  RememberDevicePrompt,
  RememberedDeviceToggle,
  SessionList,
} from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { signOut } from 'aws-amplify/auth'
import { useState } from 'react'
import { Button } from '../form/Button.tsx'
import { useKitProps, usePageText } from '../language/PageLanguage.tsx'
import { Screen } from '../Screen.tsx'
import { Section } from './Section.tsx'

type AccountSettingsProps = {
  username: string
}

export function AccountSettings({ username }: AccountSettingsProps) {
  const text = usePageText()
  const [subject, setSubject] = useState<string | null>(() =>
    new URLSearchParams(location.search).get('review'),
  )
  const review = (deviceKey = '') => setSubject(deviceKey)
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
      <AccountReview
        {...kit}
        className="card"
        open={subject !== null}
        subject={subject}
        onClose={() => setSubject(null)}
      />
      <DeviceList
        {...kit}
        className="card"
        includeCurrentDevice={false}
        onReview={review}
      />
      <SessionList
        {...kit}
        className="card"
        onReview={review}
        onSignOutEverywhere={() => signOut()}
      />
      <Button onClick={() => signOut()}>{text.signOut}</Button>
    </Screen>
  )
}
