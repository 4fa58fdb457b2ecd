import type { DevicesProviderProps } from '@cognito-devices/react'
import {
  AccountReview,
  type AccountReviewProps,
  type DeviceRecoveryProps,
  defaultAccountReviewText,
  defaultDeviceListText,
  defaultDisplayText,
  defaultSessionListText,
} from '@cognito-devices/ui'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createSessions, type Sessions } from './createSessions.ts'
import { renderWithDevices } from './renderWithDevices.tsx'

/** What the review shows in English. */
export const text = {
  ...defaultDeviceListText,
  ...defaultDisplayText,
  ...defaultSessionListText,
  ...defaultAccountReviewText,
}

/** This browser. */
export const own = { deviceName: 'Mine', remembered: true }

/** Browsers that the user is signed in on, beside this one. */
export const others = [
  {
    deviceName: 'Strange',
    remembered: true,
    userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/141.0.0.0 Edg/141.0.0.0',
  },
  {
    deviceName: 'Kitchen',
    remembered: true,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0',
  },
]

/** What the ready-made form does, without its code. */
const NewPassword = ({
  keepsSession,
  onCancel,
  onDone,
}: DeviceRecoveryProps) => (
  <>
    <button type="button" onClick={onDone}>
      Save {keepsSession ? 'and stay' : 'and leave'}
    </button>
    <button type="button" onClick={onCancel}>
      Never mind
    </button>
  </>
)

export const withPassword = { 'reset-password': { component: NewPassword } }

export type Settings = Omit<DevicesProviderProps, 'client'>

/** The review of somebody who is signed in already. */
export function showReview(
  { client }: Pick<Sessions, 'client'>,
  props: Partial<AccountReviewProps> = {},
  settings: Settings = {},
) {
  return renderWithDevices(
    client,
    <AccountReview open onClose={() => {}} {...props} />,
    settings,
  )
}

/** Somebody who is signed in here and elsewhere, at the review. */
export async function openReview(
  props?: Partial<AccountReviewProps>,
  settings?: Settings,
) {
  const sessions = await createSessions({ own, others })
  return { ...sessions, ...showReview(sessions, props, settings) }
}

export const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }))

export const tick = async (name: string) =>
  userEvent.click(await screen.findByRole('checkbox', { name }))

/** A strange browser's session and device are ticked. */
export async function choose(reason: string = text.notMine) {
  await press(reason)
  await tick('Edge on Windows')
  await tick('Strange')
}

/** What became of each step. */
export const steps = () =>
  screen.getAllByRole('listitem').map((each) => each.dataset.state)

/** The writes that the service was sent, in their order. */
export const written = ({ emulator }: Pick<Sessions, 'emulator'>) =>
  emulator.log
    .map(({ operation }) => operation)
    .filter((name) => /^(Revoke|Forget|Global|Update)/.test(name))
