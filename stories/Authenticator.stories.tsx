import amplifyStyles from '@aws-amplify/ui-react/styles.css?inline'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import {
  RememberDeviceCheckbox,
  RememberDevicePrompt,
} from '@cognito-devices/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { createDevices } from '../test/support/createDevices.ts'
import { AppWithAuthenticator } from './support/AppWithAuthenticator.tsx'
import { pointAmplifyAt } from './support/amplifyOnEmulator.ts'
import { loadedDevices, withDevices } from './support/withDevices.tsx'

/** Signed out, with an authenticator app. */
async function openSignIn() {
  window.localStorage.clear()
  const devices = await createDevices({ mfa: 'ON', totp: true })
  pointAmplifyAt(devices.emulator, devices.seed)
  const client = createAmplifyDeviceClient()
  return { devices: { ...devices, client }, deviceKey: '' }
}

/**
 * Amplify UI's own sign-in, with the choice under its button and the question
 * after it. Its stylesheet is the page's for as long as the story is there.
 */
const meta = {
  title: 'With Amplify UI’s Authenticator',
  component: AppWithAuthenticator,
  subcomponents: { RememberDeviceCheckbox, RememberDevicePrompt },
  decorators: [
    (Story) => (
      <>
        <style>{amplifyStyles}</style>
        <Story />
      </>
    ),
    withDevices,
  ],
  loaders: [openSignIn],
  parameters: { page: 'host' },
} satisfies Meta<typeof AppWithAuthenticator>

export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

/** The proofs of passwords take their time. */
const patience = { timeout: 10_000 }

const press = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }, patience))

async function enterPassword(context: Context) {
  const { canvas } = context
  const { seed } = loadedDevices(context).devices
  await userEvent.type(await canvas.findByLabelText('Email'), seed.username)
  await userEvent.type(canvas.getByLabelText('Password'), seed.password)
  await press(context, 'Sign in')
}

async function enterCode(context: Context) {
  const { canvas } = context
  const { emulator, seed } = loadedDevices(context).devices
  await userEvent.type(
    await canvas.findByLabelText('Code *', {}, patience),
    emulator.totpCode(seed),
  )
  await press(context, 'Confirm')
  await canvas.findByText('You are signed in.', {}, patience)
}

export const SignIn: Story = {
  play: async ({ canvas }) => {
    const box = await canvas.findByRole('checkbox', {
      name: 'Remember this browser',
    })
    await expect(box).not.toBeChecked()
  },
}

/** The choice is beside the code, too: who left it there can make it here. */
export const Code: Story = {
  play: async (context) => {
    await enterPassword(context)
    await context.canvas.findByLabelText('Code *', {}, patience)
    const box = await context.canvas.findByRole('checkbox', {
      name: 'Remember this browser',
    })
    await expect(box).not.toBeChecked()
  },
}

/** Nothing was ticked, so it is asked once. */
export const Asked: Story = {
  play: async (context) => {
    await enterPassword(context)
    await enterCode(context)
    await context.canvas.findByRole(
      'group',
      { name: 'Remember this browser?' },
      patience,
    )
  },
}
