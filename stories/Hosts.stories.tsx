import amplify from '@aws-amplify/ui-react/styles.css?inline'
import { DeviceList, RememberedDeviceToggle } from '@cognito-devices/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentType } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import { channels } from '../test/theming/support/colours.ts'
import { tooFaint } from '../test/theming/support/tooFaint.ts'
import { AmplifyPage } from './hosts/AmplifyPage.tsx'
import type { HostPageProps } from './hosts/HostPage.ts'
import { MuiPage, MuiPageWithoutVariables } from './hosts/MuiPage.tsx'
import { buildTailwind } from './hosts/shadcn/buildTailwind.ts'
import { ShadcnPage } from './hosts/shadcn/ShadcnPage.tsx'
import { createManyDevices, someDevices } from './support/openManyDevices.ts'
import { textOf } from './support/textOf.ts'
import { withDevices } from './support/withDevices.tsx'

type Host = {
  Page: ComponentType<HostPageProps>
  /** The host's stylesheet: the page's for as long as the story is there. */
  css(): string | Promise<string>
  /** What is filled in the host's own switch when it is on, if its tokens tell. */
  track?: string
  /** The host's own button. */
  button: string
}

/**
 * The kit in a card of a host, under the host's own switch and above its own
 * button. Nothing is set for it that the host would not set for itself.
 */
const meta = {
  title: 'Beside a host',
  component: RememberedDeviceToggle,
  parameters: {
    page: 'host',
    texts: 'own',
    docs: { story: { inline: false, height: '34rem' } },
  },
  render: ({ displayText }, { globals, loaded, parameters }) => {
    const { Page } = parameters.host as Host
    return (
      <>
        <style>{loaded.css}</style>
        <Page isDark={globals.theme === 'dark'}>
          <RememberedDeviceToggle displayText={displayText} />
          <DeviceList headingLevel={2} displayText={displayText} />
        </Page>
      </>
    )
  },
  decorators: [withDevices],
  loaders: [
    async ({ parameters }) => ({
      devices: await createManyDevices(someDevices.slice(2)),
      css: await (parameters.host as Host).css(),
    }),
  ],
} satisfies Meta<typeof RememberedDeviceToggle>

export default meta

type Story = StoryObj<typeof meta>

const styleOf = (root: Element, selector: string) => {
  const element = root.querySelector(selector)
  if (!element) throw new Error(`There is no ${selector}.`)
  return getComputedStyle(element)
}

const story = (host: Host, theme: 'light' | 'dark'): Story => ({
  parameters: { host },
  globals: { theme },
  play: async (context) => {
    const { canvas, canvasElement: root } = context
    const text = textOf(context)
    await canvas.findAllByRole('listitem')
    const { found, count } = tooFaint(root)
    await expect(found).toEqual([])
    await expect(count).toBeGreaterThan(20)
    const { track } = host
    if (!track) return
    await waitFor(() => {
      const [own, hosts] = ['.cdev-track', track].map((selector) =>
        channels(styleOf(root, selector).backgroundColor),
      )
      own?.forEach((channel, index) => {
        expect(Math.abs(channel - (hosts?.[index] ?? 0))).toBeLessThan(2)
      })
    })
    const hosts = styleOf(root, host.button)
    await userEvent.click(
      canvas.getByRole('button', { name: text.removeOthers }),
    )
    const own = styleOf(root, '.cdev-dialog .cdev-button')
    await expect(own.borderRadius).toBe(hosts.borderRadius)
    await expect(own.fontFamily).toBe(hosts.fontFamily)
    await userEvent.click(canvas.getByRole('button', { name: text.cancel }))
  },
})

const amplifyUi: Host = {
  Page: AmplifyPage,
  css: () => amplify,
  track: '.amplify-switch__track',
  button: '.amplify-button',
}

const mui: Host = {
  Page: MuiPage,
  css: () => '',
  track: '.MuiSwitch-track',
  button: '.MuiButton-root',
}

const muiWithoutVariables: Host = {
  Page: MuiPageWithoutVariables,
  css: () => '',
  button: '.MuiButton-root',
}

const shadcn: Host = {
  Page: ShadcnPage,
  css: buildTailwind,
  track: '[data-slot=switch]',
  button: '[data-slot=button]',
}

export const AmplifyUi = story(amplifyUi, 'light')
export const AmplifyUiDark = story(amplifyUi, 'dark')
export const Mui = story(mui, 'light')
export const MuiDark = story(mui, 'dark')
export const MuiWithoutVariables = story(muiWithoutVariables, 'light')
export const MuiWithoutVariablesDark = story(muiWithoutVariables, 'dark')
export const Shadcn = story(shadcn, 'light')
export const ShadcnDark = story(shadcn, 'dark')
