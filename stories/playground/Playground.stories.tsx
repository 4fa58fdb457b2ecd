import amplifyStyles from '@aws-amplify/ui-react/styles.css?inline'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { createDevices } from '../../test/support/createDevices.ts'
import { pointAmplifyAt } from '../support/amplifyOnEmulator.ts'
import { loadedDevices, withDevices } from '../support/withDevices.tsx'
import { Playground } from './Playground.tsx'

/** Signed out, with an authenticator app and two other browsers. */
async function openPlayground() {
  window.localStorage.clear()
  const devices = await createDevices({ mfa: 'ON', totp: true })
  for (const deviceName of ['Laptop', 'Phone'])
    await devices.signIn({ deviceName, remembered: true })
  devices.emulator.clearLog()
  pointAmplifyAt(devices.emulator, devices.seed)
  const client = createAmplifyDeviceClient()
  return { devices: { ...devices, client }, deviceKey: '' }
}

/**
 * A whole app with Amplify UI’s sign-in, and the Cognito that it stands on. Both run in
 * this page, and nothing is sent anywhere. Sign in, turn the switch on, sign out, and
 * sign in again: no code is asked for. Then have Cognito refuse.
 */
const meta = {
  title: 'Playground',
  component: Playground,
  decorators: [
    (Story) => (
      <>
        <style>{amplifyStyles}</style>
        <Story />
      </>
    ),
    withDevices,
  ],
  loaders: [openPlayground],
  render: (_, context) => <Playground {...loadedDevices(context).devices} />,
  parameters: {
    page: 'host',
    texts: 'own',
    controls: { disable: true },
  },
  // The page's own, from the loader.
  args: {} as never,
} satisfies Meta<typeof Playground>

export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const patience = { timeout: 10_000 }

const ofThisBrowser = { name: 'Remember this browser' }

const press = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }, patience))

async function enterPassword(context: Context) {
  const { canvas } = context
  const { seed } = loadedDevices(context).devices
  await userEvent.type(await canvas.findByLabelText('Email'), seed.username)
  await userEvent.type(canvas.getByLabelText('Password'), seed.password)
  await press(context, 'Sign in')
}

export const SignedOut: Story = {
  name: 'Try it',
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Sign in' })
    await expect(canvas.getByLabelText('Calls')).toBeEmptyDOMElement()
  },
}

/** The whole way: a code at the first sign-in, and none at the second. */
export const RememberedAndBack: Story = {
  name: 'Played: remembered, and back without a code',
  play: async (context) => {
    const { canvas } = context
    await enterPassword(context)
    const code = await canvas.findByLabelText(/^Code/, {}, patience)
    await press(context, 'Take a code')
    const shown = canvas.getByRole('status', { name: 'One-time code' })
    await userEvent.type(code, shown.textContent ?? '')
    await press(context, 'Confirm')
    const control = await canvas.findByRole('switch', ofThisBrowser, patience)
    await userEvent.click(control)
    await canvas.findByText('UpdateDeviceStatus: 200', {}, patience)
    await press(context, 'Sign out')
    await enterPassword(context)
    await expect(
      await canvas.findByRole('switch', ofThisBrowser, patience),
    ).toBeChecked()
  },
}
