import { RememberDevicePrompt } from '@cognito-devices/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor } from 'storybook/test'
import { readTruth } from '../test/support/createDevices.ts'
import { textOf } from './support/textOf.ts'
import {
  loadedDevices,
  openDevices,
  withDevices,
} from './support/withDevices.tsx'

/** The question after a sign-in, and what becomes of a yes. */
const meta = {
  component: RememberDevicePrompt,
  decorators: [withDevices],
  loaders: [openDevices()],
  args: {
    onSuccess: fn(),
    onError: fn(),
    recoveries: { 'reset-password': { onStart: fn() } },
  },
} satisfies Meta<typeof RememberDevicePrompt>

export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

const press = async ({ canvas }: Context, name: string) =>
  userEvent.click(await canvas.findByRole('button', { name }))

const rootOf = ({ canvasElement }: Context) =>
  canvasElement.querySelector('.cdev-remember')

/** A story in which Cognito refuses the write with this name. */
const refusedWith = (name: string, times = 1) =>
  openDevices({
    prepare: ({ emulator }) =>
      emulator.addFault({
        operation: 'UpdateDeviceStatus',
        times,
        effect: { kind: 'error', name },
      }),
  })

export const Asking: Story = {
  play: async (context) => {
    const { canvas, canvasElement } = context
    const { question } = textOf(context)
    await canvas.findByRole('group', { name: question })
    await expect(rootOf(context)).toHaveAttribute('data-state', 'asking')
    await expect(canvasElement).not.toContainElement(
      document.activeElement as HTMLElement,
    )
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(question),
    )
  },
}

/** It is gone at once, and this browser is remembered. */
export const Yes: Story = {
  play: async (context) => {
    await press(context, textOf(context).remember)
    await expect(rootOf(context)).toBeNull()
    const { devices, deviceKey } = loadedDevices(context)
    await waitFor(async () =>
      expect(await readTruth(devices, deviceKey)).toBe('remembered'),
    )
  },
}

/** It is gone for good. */
export const No: Story = {
  play: async (context) => {
    await press(context, textOf(context).notNow)
    await expect(rootOf(context)).toBeNull()
    await expect(loadedDevices(context).devices.writes()).toEqual([])
  },
}

export const Refused: Story = {
  loaders: [refusedWith('PasswordResetRequiredException')],
  play: async (context) => {
    await press(context, textOf(context).remember)
    await context.canvas.findByRole('button', {
      name: textOf(context)['reset-password'],
    })
    await expect(rootOf(context)).toHaveAttribute(
      'data-error',
      'PasswordResetRequired',
    )
  },
}

export const Waiting: Story = {
  loaders: [refusedWith('TooManyRequestsException', Number.POSITIVE_INFINITY)],
  play: async (context) => {
    await press(context, textOf(context).remember)
    await context.canvas.findByRole('button', { name: textOf(context).cancel })
  },
}

/** Saved by itself once the service answers, and said where it was promised. */
export const SavedLater: Story = {
  loaders: [refusedWith('TooManyRequestsException')],
  play: async (context) => {
    await press(context, textOf(context).remember)
    const { dismiss, saved } = textOf(context)
    await context.canvas.findByText(saved, { selector: ':not([role])' })
    await context.canvas.findByRole('button', { name: dismiss })
  },
}

/** Nothing: this browser is remembered already. */
export const Remembered: Story = {
  loaders: [openDevices({ remembered: true })],
  play: async (context) => {
    const { emulator } = loadedDevices(context).devices
    await waitFor(() =>
      expect(emulator.log.at(-1)?.operation).toBe('GetDevice'),
    )
    await expect(rootOf(context)).toBeNull()
  },
}

export const Dark: Story = { globals: { theme: 'dark' }, play: Asking.play }

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    displayText: {
      question: 'هل تريد تذكّر هذا المتصفح؟',
      ownDeviceOnly: 'بلا رمز في المرة القادمة. على جهازك الخاص فقط.',
      remember: 'تذكّر',
      notNow: 'ليس الآن',
    },
  },
}

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '15rem' }}>
        <Story />
      </div>
    ),
  ],
}
