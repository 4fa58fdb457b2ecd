import type { LocaleText } from '@cognito-devices/ui'
import { DeviceToggleView, useDeviceToggleOf } from '@cognito-devices/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { type ToggleValueName, toggleValues } from './support/toggleValues.ts'
import { openDevices, withDevices } from './support/withDevices.tsx'

type ToggleOfProps = {
  /** What the controller is given, by name. */
  value: ToggleValueName
  displayText?: Partial<LocaleText>
}

const recoveries = {
  'reset-password': { onStart: fn() },
  'sign-in': { onStart: fn() },
}

/** The kit's view over a controller that is given what it shows. */
function ToggleOf({ displayText, value }: ToggleOfProps) {
  const { data, ...query } = toggleValues[value]
  const toggle = useDeviceToggleOf(
    // One page shows an intent once a device.
    { ...query, data: data?.deviceKey ? { ...data, deviceKey: value } : data },
    { displayText, maxAge: 1, recoveries, wasChallenged: value === 'on' },
  )
  return <DeviceToggleView toggle={toggle} />
}

const names = Object.keys(toggleValues) as ToggleValueName[]

/**
 * Every state of the toggle, put there by a value: no Cognito has to be brought
 * into it first. What brings it there in earnest are the stories beside these.
 */
const meta = {
  title: 'RememberedDeviceToggle/By value',
  component: ToggleOf,
  tags: ['!autodocs'],
  decorators: [withDevices],
  loaders: [openDevices()],
  args: { value: 'refused' },
  argTypes: { value: { control: 'select', options: names } },
} satisfies Meta<typeof ToggleOf>

export default meta

type Story = StoryObj<typeof meta>

/** Choose one among the controls. */
export const One: Story = {}

/** All of them, one under the other. */
export const All: Story = {
  render: ({ displayText }) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {names.map((name) => (
        <ToggleOf key={name} value={name} displayText={displayText} />
      ))}
    </div>
  ),
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelectorAll('.cdev-toggle')
    await expect(shown).toHaveLength(names.length)
  },
}

export const AllReadOnly: Story = {
  ...All,
  parameters: { provider: { isReadOnly: true } },
}
