import { DeviceList, RememberedDeviceToggle } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { type Locale, locales, pseudoLocale } from './support/locales.ts'
import { createManyDevices, someDevices } from './support/openManyDevices.ts'
import { withDevices } from './support/withDevices.tsx'

type LanguagesProps = { locales: Record<string, Locale> }

/** `lang` and `dir` are the page's; the texts are the components'. */
function Languages(props: LanguagesProps) {
  return Object.entries(props.locales).map(
    ([lang, { dir, displayText, name }]) => (
      <section
        key={lang}
        lang={lang}
        dir={dir}
        aria-label={name}
        style={{ marginBlockEnd: '3rem' }}
      >
        <RememberedDeviceToggle
          displayText={displayText}
          recoveries={amplifyRecoveries}
        />
        <DeviceList displayText={displayText} recoveries={amplifyRecoveries} />
      </section>
    ),
  )
}

/** Eight pages at once take longer to come than one. */
const eight = { timeout: 20_000 }

/** The switch and the list in every language that is shipped. */
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
  play: async ({ args, canvas }) => {
    for (const { displayText: text, name } of Object.values(args.locales)) {
      const page = within(canvas.getByRole('region', { name }))
      await page.findByRole('switch', { name: text.label }, eight)
      const yesterday = new Intl.RelativeTimeFormat(text.locale, {
        numeric: 'auto',
      }).format(-1, 'day')
      const title = await page.findByText(
        text.browserOn('Safari', 'iPhone'),
        undefined,
        eight,
      )
      const row = title.closest('[role=listitem]')
      await expect(row?.textContent).toContain(yesterday)
      await page.findByText(text.unused(130))
    }
  },
} satisfies Meta<typeof Languages>

export default meta

type Story = StoryObj<typeof meta>

export const All: Story = { args: { locales } }

/** Longer than any of them, and told by its accents from what is hard-coded. */
export const Pseudo: Story = { args: { locales: { 'en-XA': pseudoLocale } } }
