import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { Languages } from './support/Languages.tsx'
import { localeOf } from './support/locales.ts'
import { createManyDevices, someDevices } from './support/openManyDevices.ts'
import { withDevices } from './support/withDevices.tsx'

/** The switch and the list in each language that is shipped. */
const meta = {
  title: 'Languages',
  component: Languages,
  decorators: [withDevices],
  loaders: [
    async () => {
      const devices = await createManyDevices(someDevices)
      return { devices, deviceKey: devices.deviceKey }
    },
  ],
  parameters: { texts: 'own' },
} satisfies Meta<typeof Languages>

export default meta

type Story = StoryObj<typeof meta>

export const Each: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(await canvas.findByRole('combobox'), 'ar')
    const page = within(await canvas.findByRole('region', { name: 'العربية' }))
    const { displayText } = localeOf('ar')
    await page.findByRole('switch', { name: displayText.label })
    await expect(await page.findByText(displayText.unused(130))).toBeVisible()
  },
}
