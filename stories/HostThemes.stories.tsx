import { DeviceList, RememberedDeviceToggle } from '@cognito-devices/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { CSSProperties } from 'react'
import { expect, waitFor } from 'storybook/test'
import { channels } from '../test/theming/support/colours.ts'
import {
  bootstrap,
  rude,
  tailwind3,
  tailwind4,
} from '../test/theming/support/stylesheets.ts'
import { openDevices, withDevices } from './support/withDevices.tsx'

/** Nothing is set for the toggle: it follows the tokens that a host has. */
const meta = {
  title: 'Host themes',
  component: RememberedDeviceToggle,
  decorators: [
    (Story, { parameters }) => (
      <div style={parameters.host as CSSProperties}>
        {parameters.css && <style>{parameters.css}</style>}
        <Story />
      </div>
    ),
    withDevices,
  ],
  loaders: [openDevices({ remembered: true })],
} satisfies Meta<typeof RememberedDeviceToggle>

export default meta

type Story = StoryObj<typeof meta>

/** A host with these custom properties, and the accent they come to. */
function host(properties: Record<string, string>, accent: string): Story {
  return {
    parameters: { host: properties },
    play: async ({ canvas, canvasElement }) => {
      await canvas.findByRole('switch')
      await waitFor(() => {
        const track = canvasElement.querySelector('.cdev-track')
        const shown = track ? getComputedStyle(track).backgroundColor : ''
        expect(channels(shown)).toEqual(channels(accent))
      })
    },
  }
}

export const AmplifyUi = host(
  { '--amplify-colors-primary-80': 'hsl(190, 95%, 30%)' },
  'hsl(190, 95%, 30%)',
)

export const Mui = host({ '--mui-palette-primary-main': '#9c27b0' }, '#9c27b0')

export const Material3 = host(
  { '--md-sys-color-primary': '#006a60' },
  '#006a60',
)

export const Shadcn = host(
  { '--primary': 'oklch(0.205 0 0)', '--radius': '0.625rem' },
  'oklch(0.205 0 0)',
)

/** Older shadcn/ui: numbers for hsl(), which are no colour on their own. */
export const ShadcnNumbers = host(
  { '--primary': '142.1 76.2% 36.3%' },
  'hsl(142.1 76.2% 36.3%)',
)

export const OwnVariables = host(
  { '--cdev-color-accent': 'gold', '--primary': 'red' },
  'gold',
)

/** A reset for buttons, outside of any layer. */
export const RudeButtons: Story = {
  parameters: {
    css: 'button { all: unset; background: hotpink; padding: 3px; }',
  },
}

const under = (css: string): Story => ({
  parameters: { css, texts: 'own' },
  render: ({ displayText }) => (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <RememberedDeviceToggle displayText={displayText} />
      <DeviceList displayText={displayText} />
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findAllByRole('listitem')
    const track = canvasElement.querySelector('.cdev-track')
    const { width, height } = track?.getBoundingClientRect() ?? {}
    expect([width, height]).toEqual([36, 20])
  },
})

export const UnderTailwind3 = under(tailwind3)
export const UnderTailwind4 = under(tailwind4)
export const UnderBootstrap = under(bootstrap)

/** A look for every element, outside of any layer. */
export const UnderARudePage = under(rude)

/** A pane of any width, and one that has none of its own. */
export const Narrow: Story = {
  parameters: { host: { inlineSize: '11rem' } },
}

export const ShrinkToFit: Story = {
  parameters: { host: { display: 'inline-block' } },
}
