import {
  Button,
  Card,
  defaultDarkModeOverride,
  Flex,
  Heading,
  SwitchField,
  ThemeProvider,
  View,
} from '@aws-amplify/ui-react'
import type { HostPageProps } from './HostPage.ts'

const theme = { name: 'settings', overrides: [defaultDarkModeOverride] }

/** Amplify UI, as beside its AccountSettings. */
export function AmplifyPage({ isDark, children }: HostPageProps) {
  return (
    <ThemeProvider theme={theme} colorMode={isDark ? 'dark' : 'light'}>
      <View padding="large">
        <Card variation="outlined">
          <Flex direction="column" gap="large">
            <Heading level={4}>Security</Heading>
            <SwitchField
              label="E-mail me about each sign-in"
              labelPosition="start"
              defaultChecked
            />
            {children}
            <Button alignSelf="start">Change password</Button>
          </Flex>
        </Card>
      </View>
    </ThemeProvider>
  )
}
