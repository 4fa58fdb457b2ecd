import {
  type DeviceSwitchPartProps,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { Switch as MuiSwitch } from '@mui/material'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Switch as RadixSwitch } from 'radix-ui'
import { Switch as AriaSwitch } from 'react-aria-components'
import { expect, fn, userEvent, waitFor } from 'storybook/test'
import { buildTailwind } from './hosts/shadcn/buildTailwind.ts'
import { Switch as ShadcnSwitch } from './hosts/shadcn/switch.tsx'
import { textOf } from './support/textOf.ts'
import { openDevices, withDevices } from './support/withDevices.tsx'

// Outside of components: a new one at each render would lose the focus.

const WithThumb = (props: DeviceSwitchPartProps) => (
  <RadixSwitch.Root {...props} className="radix">
    <RadixSwitch.Thumb className="radix-thumb" />
  </RadixSwitch.Root>
)

const ByMui = ({
  checked,
  onCheckedChange,
  ...input
}: DeviceSwitchPartProps) => (
  <MuiSwitch
    checked={checked}
    onChange={(_, next) => onCheckedChange(next)}
    slotProps={{ input }}
  />
)

const ByAria = ({
  checked,
  onCheckedChange,
  ...props
}: DeviceSwitchPartProps) => (
  <AriaSwitch
    {...props}
    isSelected={checked}
    onChange={onCheckedChange}
    className="aria"
  >
    <i />
  </AriaSwitch>
)

/**
 * A switch of the host's own in the place of the kit's: Radix's and shadcn's as they
 * are, others by three lines. It is called as its own users call it.
 */
const meta = {
  title: 'Parts of your own',
  component: RememberedDeviceToggle,
  parameters: { page: 'host', texts: 'own' },
  decorators: [
    (Story, { loaded }) => (
      <>
        {loaded.css && <style>{loaded.css}</style>}
        <Story />
      </>
    ),
    withDevices,
  ],
  loaders: [openDevices()],
  args: { onSuccess: fn() },
  play: async (context) => {
    const { args, canvas } = context
    const name = textOf(context).label
    const control = await canvas.findByRole('switch', { name })
    await userEvent.click(control)
    await expect(control).toBeChecked()
    await expect(control).toHaveFocus()
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalled())
  },
} satisfies Meta<typeof RememberedDeviceToggle>

export default meta

type Story = StoryObj<typeof meta>

/** With a thumb, and a look of the host's own. */
export const Radix: Story = {
  loaders: [() => ({ css: radixCss })],
  args: { components: { Switch: WithThumb } },
}

const radixCss = `
  .radix { inline-size: 2.5rem; block-size: 1.5rem; padding: 0.125rem;
    border: 0; border-radius: 1rem; background: #6f6e77; text-align: start; }
  .radix[data-state=checked] { background: #0b7a75; }
  .radix-thumb { display: block; inline-size: 1.25rem; block-size: 1.25rem;
    border-radius: 50%; background: white; }
  .radix[data-state=checked] .radix-thumb { margin-inline-start: 1rem; }`

/** The file that `shadcn add switch` writes. */
export const Shadcn: Story = {
  loaders: [async () => ({ css: await buildTailwind() })],
  args: { components: { Switch: ShadcnSwitch } },
}

export const Mui: Story = {
  args: { components: { Switch: ByMui } },
}

export const ReactAria: Story = {
  loaders: [() => ({ css: ariaCss })],
  args: { components: { Switch: ByAria } },
}

const ariaCss = `
  .aria { display: grid; }
  .aria i { inline-size: 2.5rem; block-size: 1.5rem; border-radius: 1rem;
    background: radial-gradient(circle at 0.75rem, white 0.5rem, #6f6e77 0.55rem); }
  .aria[data-selected] i {
    background: radial-gradient(circle at 1.75rem, white 0.5rem, #9333ea 0.55rem); }
  .aria[data-focus-visible] i { outline: 2px solid; outline-offset: 2px; }`
