/** What an app would import of each, by what a person calls it. */
export const peers: Record<string, string> = {
  'Radix Switch': `export { Root, Thumb } from '@radix-ui/react-switch'`,
  'Base UI Switch': `export { Switch } from '@base-ui/react/switch'`,
  'Headless UI Switch': `export { Switch } from '@headlessui/react'`,
  'React Aria Switch': `export { Switch } from 'react-aria-components'`,
  'Radix AlertDialog': `export * from '@radix-ui/react-alert-dialog'`,
  'Amplify: rememberDevice, fetchDevices, forgetDevice': `export { rememberDevice, fetchDevices, forgetDevice } from 'aws-amplify/auth'`,
  'Amplify UI SwitchField': `export { SwitchField } from '@aws-amplify/ui-react'`,
  'Amplify UI AccountSettings': `export { AccountSettings } from '@aws-amplify/ui-react'`,
  'AWS SDK, four commands': `export { CognitoIdentityProviderClient, ListDevicesCommand, GetDeviceCommand, UpdateDeviceStatusCommand, ForgetDeviceCommand } from '@aws-sdk/client-cognito-identity-provider'`,
  'WorkOS UserSessions': `export { UserSessions, WorkOsWidgets } from '@workos-inc/widgets'`,
  'Clerk UserProfile, in the app': `export { ClerkProvider, UserProfile } from '@clerk/react'`,
  // An import of the second would be left out, since its package says that no file of
  // it does anything by itself.
  'Clerk UserProfile, what it fetches from Clerk first': `export const scripts = [
  require('./node_modules/@clerk/clerk-js/dist/clerk.browser.js'),
  require('./node_modules/@clerk/ui/dist/ui.browser.js'),
]`,
  'better-auth-ui SessionsCard': `export { SessionsCard } from '@daveyplate/better-auth-ui'`,
  SWR: `export { default } from 'swr'`,
}
