import {
  createEmulator,
  type Emulator,
  type Seed,
  seedPool,
} from '@cognito-devices/emulator'
import { DevicesProvider } from '@cognito-devices/react'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { defaultDisplayText, RememberedDeviceToggle } from '@cognito-devices/ui'
import {
  amplifyRecoveries,
  defaultRecoveryText,
} from '@cognito-devices/ui/amplify'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { amplifyOnEmulator } from '../../stories/support/amplifyOnEmulator.ts'
import { watch } from './watch.ts'

const text = {
  ...defaultRecoveryText,
  reset: defaultDisplayText['reset-password'],
}
const newPassword = 'Brand-new-horse-77'

/** The proofs of passwords take their time on a busy machine. */
const patience = { timeout: 10_000 }

let undo: (() => void) | undefined

afterEach(() => {
  vi.restoreAllMocks()
  undo?.()
})

/** Whatever Amplify has stored that is not a name. */
const amplifySecrets = () =>
  Object.entries(localStorage).flatMap(([key, value]) =>
    /(Token|randomPasswordKey)$/.test(key) ? [String(value)] : [],
  )

function askForReset(emulator: Emulator, { userPoolId, username }: Seed) {
  return emulator.send('AdminResetUserPassword', {
    UserPoolId: userPoolId,
    Username: username,
  })
}

test('a password reset with Amplify leaves neither code, password nor token', async () => {
  const emulator = createEmulator()
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false })
  undo = await amplifyOnEmulator(emulator, seed)
  const markers = [...amplifySecrets(), seed.password, newPassword]
  expect(markers).toHaveLength(6)
  await askForReset(emulator, seed)
  const code = emulator.messages.at(-1)?.code ?? ''
  markers.push(code)

  const queryClient = new QueryClient()
  const { leaks } = watch(queryClient, markers)
  render(
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={createAmplifyDeviceClient()}>
        <RememberedDeviceToggle recoveries={amplifyRecoveries} />
      </DevicesProvider>
    </QueryClientProvider>,
  )
  const user = userEvent.setup()
  await user.click(
    await screen.findByRole('button', { name: text.reset }, patience),
  )
  await user.type(screen.getByLabelText(text.code), code)
  await user.type(screen.getByLabelText(text.newPassword), newPassword)
  await user.click(screen.getByRole('button', { name: text.savePassword }))
  await screen.findByText(text.passwordSaved, {}, patience)
  expect(leaks()).toEqual([])
})
