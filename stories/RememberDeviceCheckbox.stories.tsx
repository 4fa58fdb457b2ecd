import { RememberDeviceCheckbox } from '@cognito-devices/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { readTruth } from '../test/support/createDevices.ts'
import { textOf } from './support/textOf.ts'
import {
  loadedDevices,
  openDevices,
  withDevices,
} from './support/withDevices.tsx'

/** The choice beside the password; `RememberDevicePrompt` shows what comes of it. */
const meta = {
  component: RememberDeviceCheckbox,
  decorators: [withDevices],
  loaders: [openDevices({ signedIn: false })],
} satisfies Meta<typeof RememberDeviceCheckbox>

export default meta

type Story = StoryObj<typeof meta>

export const Off: Story = {
  play: async (context) => {
    const text = textOf(context)
    const box = context.canvas.getByRole('checkbox', { name: text.choice })
    await expect(box).not.toBeChecked()
    await expect(box).toHaveAccessibleDescription(text.ownDeviceOnly)
  },
}

export const On: Story = {
  play: async ({ canvas }) => {
    const box = canvas.getByRole('checkbox')
    await userEvent.click(box)
    await expect(box).toBeChecked()
    await expect(box).toHaveFocus()
  },
}

/** In a form of the host; nothing is sent of it. */
export const InAForm: Story = {
  decorators: [
    (Story) => (
      <form
        style={{ display: 'grid', gap: '1rem', maxInlineSize: '24rem' }}
        onSubmit={(event) => event.preventDefault()}
      >
        <label>
          Password <input name="password" type="password" />
        </label>
        <Story />
        <button type="submit">Sign in</button>
      </form>
    ),
  ],
}

/** Carried out when the sign-in is complete; it counts for one sign-in. */
export const CarriedOut: Story = {
  ...InAForm,
  play: async (context) => {
    await On.play?.(context)
    await userEvent.click(context.canvas.getByRole('button'))
    const { devices } = loadedDevices(context)
    const { deviceKey } = await devices.signIn()
    await waitFor(async () =>
      expect(await readTruth(devices, deviceKey)).toBe('remembered'),
    )
    await expect(context.canvas.getByRole('checkbox')).not.toBeChecked()
  },
}

/** Nothing, since every new browser is remembered by itself. */
export const RememberedByItself: Story = {
  parameters: { provider: { pool: { tracking: 'always' } } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('checkbox')).toBeNull()
  },
}

export const Dark: Story = { globals: { theme: 'dark' }, play: On.play }

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    displayText: {
      choice: 'تذكّر هذا المتصفح',
      ownDeviceOnly: 'بلا رمز في المرة القادمة. على جهازك الخاص فقط.',
    },
  },
}
