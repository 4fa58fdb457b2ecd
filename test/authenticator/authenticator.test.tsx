import { createEmulator, seedPool } from '@cognito-devices/emulator'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { signOut } from 'aws-amplify/auth'
import { afterEach, expect, test } from 'vitest'
import { AppWithAuthenticator } from '../../stories/support/AppWithAuthenticator.tsx'
import { pointAmplifyAt } from '../../stories/support/amplifyOnEmulator.ts'
import { renderWithDevices } from '../support/renderWithDevices.tsx'

/** The proofs of passwords take their time on a busy machine. */
const patience = { timeout: 10_000 }

let undo: (() => void) | undefined

afterEach(async () => {
  await signOut()
  undo?.()
})

/** The sign-in page of an app whose users have an authenticator app. */
async function openApp(steps?: 'both' | 'password' | 'code') {
  const emulator = createEmulator()
  const seed = await seedPool(emulator)
  undo = pointAmplifyAt(emulator, seed)
  renderWithDevices(
    createAmplifyDeviceClient(),
    <AppWithAuthenticator steps={steps} />,
  )
  const button = (name: string) =>
    screen.findByRole('button', { name }, patience)

  return {
    emulator,
    button,
    findBox: () =>
      screen.findByRole('checkbox', { name: 'Remember this browser' }),
    async enterPassword() {
      await userEvent.type(await screen.findByLabelText('Email'), seed.username)
      await userEvent.type(screen.getByLabelText('Password'), seed.password)
      emulator.clearLog()
      await userEvent.click(await button('Sign in'))
    },
    atCode: () => screen.findByLabelText('Code *', {}, patience),
    async enterWrongCode() {
      await userEvent.type(await this.atCode(), '000000')
      await userEvent.click(await button('Confirm'))
      await screen.findByText(/Invalid code|mismatch/i, {}, patience)
      await userEvent.clear(await this.atCode())
    },
    async enterCode() {
      await userEvent.type(await this.atCode(), emulator.totpCode(seed))
      await userEvent.click(await button('Confirm'))
      await screen.findByText('You are signed in.', {}, patience)
    },
    /** Every device of the user, by Cognito's own account. */
    async statuses() {
      type Attributes = { Name: string; Value: string }[]
      type Answer = { Devices: { DeviceAttributes: Attributes }[] }
      const { Devices } = await emulator.send<Answer>('AdminListDevices', {
        UserPoolId: seed.userPoolId,
        Username: seed.username,
      })
      return Devices.map(
        ({ DeviceAttributes }) =>
          DeviceAttributes.find(
            ({ Name }) => Name === 'dev:device_remembered_status',
          )?.Value,
      )
    },
    challenges: () =>
      emulator.log
        .filter(({ operation }) => operation === 'RespondToAuthChallenge')
        .map(
          ({ request }) => 'ChallengeName' in request && request.ChallengeName,
        ),
  }
}

test('with the box ticked, the next sign-in asks for no code', async () => {
  const app = await openApp()
  await userEvent.click(await app.findBox())
  await app.enterPassword()
  await app.enterCode()
  await waitFor(async () =>
    expect(await app.statuses()).toEqual(['remembered']),
  )
  expect(screen.queryByRole('group')).toBeNull()

  await userEvent.click(await app.button('Sign out'))
  expect(await app.findBox()).toHaveProperty('checked', false)
  await app.enterPassword()
  await screen.findByText('You are signed in.', {}, patience)
  expect(app.challenges()).toEqual([
    'PASSWORD_VERIFIER',
    'DEVICE_SRP_AUTH',
    'DEVICE_PASSWORD_VERIFIER',
  ])
  expect(await app.statuses()).toEqual(['remembered'])
}, 60_000)

test('without it, the question after the sign-in does the same', async () => {
  const app = await openApp()
  await app.findBox()
  await app.enterPassword()
  await app.enterCode()
  await userEvent.click(await app.button('Remember'))
  await waitFor(async () =>
    expect(await app.statuses()).toEqual(['remembered']),
  )
  await userEvent.click(await app.button('Sign out'))
  await app.findBox()
  await app.enterPassword()
  await screen.findByText('You are signed in.', {}, patience)
  expect(app.challenges()).not.toContain('SOFTWARE_TOKEN_MFA')
}, 60_000)

test('a tick that a wrong password leaves is still seen, and counts', async () => {
  const app = await openApp()
  const box = await app.findBox()
  await userEvent.click(box)
  await userEvent.type(screen.getByLabelText('Password'), 'wrong')
  await app.enterPassword()
  await screen.findByText(/Incorrect username or password/, {}, patience)
  expect(await app.findBox()).toHaveProperty('checked', true)
  await userEvent.clear(screen.getByLabelText('Email'))
  await userEvent.clear(screen.getByLabelText('Password'))
  await app.enterPassword()
  await app.enterCode()
  await waitFor(async () =>
    expect(await app.statuses()).toEqual(['remembered']),
  )
}, 60_000)

/** What the browser of the one who signed in has become, once all is done. */
const becomes = (
  app: Awaited<ReturnType<typeof openApp>>,
  status: 'remembered' | 'not_remembered',
) =>
  waitFor(async () => expect(await app.statuses()).toEqual([status]), patience)

test('a tick beside the code counts, also where the code is wrong at first', async () => {
  const app = await openApp('code')
  await app.enterPassword()
  await app.atCode()
  await userEvent.click(await app.findBox())
  await app.enterWrongCode()
  expect(await app.findBox()).toHaveProperty('checked', true)
  await app.enterCode()
  await becomes(app, 'remembered')
}, 60_000)

test('a tick beside the password is seen beside the code, and can be taken back', async () => {
  const app = await openApp()
  await userEvent.click(await app.findBox())
  await app.enterPassword()
  await app.atCode()
  const box = await app.findBox()
  expect(box).toHaveProperty('checked', true)
  await userEvent.click(box)
  await app.enterCode()
  // It asks who has not chosen.
  await app.button('Not now')
  await becomes(app, 'not_remembered')
}, 60_000)

test('a tick beside both counts once', async () => {
  const app = await openApp()
  await userEvent.click(await app.findBox())
  await app.enterPassword()
  await app.atCode()
  await app.enterCode()
  await becomes(app, 'remembered')
  expect(
    app.emulator.log.filter(
      ({ operation }) => operation === 'UpdateDeviceStatus',
    ),
  ).toHaveLength(1)
}, 60_000)

test('who goes back finds the tick beside the password, and it counts there', async () => {
  const app = await openApp()
  await app.enterPassword()
  await app.atCode()
  await userEvent.click(await app.findBox())
  await userEvent.click(await app.button('Back to Sign In'))
  await screen.findByLabelText('Email')
  expect(await app.findBox()).toHaveProperty('checked', true)
  await app.enterPassword()
  await app.enterCode()
  await becomes(app, 'remembered')
}, 60_000)

test('a tick beside the code alone does not outlive the way back', async () => {
  const app = await openApp('code')
  await app.enterPassword()
  await app.atCode()
  await userEvent.click(await app.findBox())
  await app.enterWrongCode()
  await userEvent.click(await app.button('Back to Sign In'))
  // Whoever signs in now has not made the choice.
  await app.enterPassword()
  await app.atCode()
  await waitFor(async () =>
    expect(await app.findBox()).toHaveProperty('checked', false),
  )
  await app.enterCode()
  await app.button('Not now')
  await becomes(app, 'not_remembered')
}, 60_000)
