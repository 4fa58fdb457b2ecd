import {
  Button,
  Card,
  defaultDarkModeOverride,
  Heading,
  SwitchField,
  ThemeProvider,
} from '@aws-amplify/ui-react'
import type { HostPageProps } from './HostPage.ts'

const theme = { name: 'settings', overrides: [defaultDarkModeOverride] }

/** Amplify UI, as beside its AccountSettings. */
export function AmplifyPage({ isDark, children }: HostPageProps) {
  return (
    <ThemeProvider theme={theme} colorMode={isDark ? 'dark' : 'light'}>
      <div className="amplify-page">
        <Card variation="outlined">
          <div className="amplify-stack">
            <Heading level={4}>Security</Heading>
            <SwitchField
              label="E-mail me about each sign-in"
              labelPosition="start"
              defaultChecked
            />
            {children}
            <Button>Change password</Button>
          </div>
        </Card>
      </div>
    </ThemeProvider>
  )
}
