// From a device no session is picked: it leads to where one is signed in.
import {
  DeviceList,
  defaultDeviceListText,
  defaultDisplayText,
  defaultSessionListText,
  SessionList,
} from '@cognito-devices/ui'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { createSessions } from '../../../../test/support/createSessions.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'

const text = { ...defaultDisplayText, ...defaultDeviceListText }

const own = { deviceName: 'Mine', remembered: true }
const others = [{ deviceName: 'Strange', remembered: true }]

async function askToRemove(name: string) {
  await userEvent.click(
    await screen.findByRole('button', { name: text.more(name) }),
  )
  await userEvent.click(
    screen.getByRole('button', { name: `${text.remove} ${name}` }),
  )
  return within(await screen.findByRole('alertdialog'))
}

test('the question says what may go on, and leads to the list of sessions', async () => {
  const { client, sent } = await createSessions({ own, others })
  renderWithDevices(
    client,
    <>
      <DeviceList />
      <SessionList />
    </>,
  )
  const heading = await screen.findByRole('heading', {
    name: defaultSessionListText.signedInTitle,
  })
  await waitFor(() =>
    expect(heading.closest('[data-state=ready]')).not.toBe(null),
  )
  const dialog = await askToRemove('Strange')
  dialog.getByText(text.removeText)
  await userEvent.click(dialog.getByRole('button', { name: text.showSessions }))
  await waitFor(() => expect(document.activeElement).toBe(heading))
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect([...sent('ForgetDevice'), ...sent('RevokeUserSession')]).toEqual([])
})

test.each([
  ['5 minutes', { AccessTokenValidity: 5, unit: 'minutes' }, false],
  ['24 hours', { AccessTokenValidity: 24, unit: 'hours' }, true],
])(
  'what may go on is true of tokens of %s',
  async (_, { unit, ...life }, isLong) => {
    const { client, emulator, seed, signIn } = await createDevices()
    await emulator.send('UpdateUserPoolClient', {
      UserPoolId: seed.userPoolId,
      ClientId: seed.clientId,
      ExplicitAuthFlows: [
        'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
      ],
      TokenValidityUnits: { AccessToken: unit },
      ...life,
    })
    for (const deviceName of ['One', 'Two', 'Mine'])
      await signIn({ deviceName, remembered: true })
    renderWithDevices(client, <DeviceList />)
    const dialog = await askToRemove('One')
    const said = isLong
      ? text.join(text.hintOtherOff, text.goesOnForADay)
      : text.removeText
    dialog.getByText(said)
    await userEvent.click(dialog.getByRole('button', { name: text.cancel }))
    await userEvent.click(
      screen.getByRole('button', { name: text.removeOthers }),
    )
    await screen.findByText(isLong ? said : text.removeManyText)
  },
)

test('or to wherever the host has it', async () => {
  const { client } = await createSessions({ own, others })
  const onShowSessions = vi.fn()
  renderWithDevices(client, <DeviceList onShowSessions={onShowSessions} />)
  const dialog = await askToRemove('Strange')
  await userEvent.click(dialog.getByRole('button', { name: text.showSessions }))
  await waitFor(() => expect(onShowSessions).toHaveBeenCalledTimes(1))
})

test('nothing leads there where there is none, nor from this browser', async () => {
  const { client } = await createSessions({ own, others })
  renderWithDevices(client, <DeviceList />)
  const dialog = await askToRemove('Strange')
  expect(dialog.queryByRole('button', { name: text.showSessions })).toBeNull()
  await userEvent.click(dialog.getByRole('button', { name: text.cancel }))
  const ownDialog = await askToRemove('Mine')
  expect(
    ownDialog.queryByRole('button', { name: text.showSessions }),
  ).toBeNull()
})

test('the way to safety closes the question, and tells which it was', async () => {
  const { client, strangers } = await createSessions({ own, others })
  const onReview = vi.fn()
  renderWithDevices(client, <DeviceList onReview={onReview} />)
  const dialog = await askToRemove('Strange')
  expect(dialog.queryByText(text.removeUnknownText)).toBeNull()
  await userEvent.click(dialog.getByRole('button', { name: text.notYours }))
  expect(onReview).toHaveBeenCalledWith(strangers[0]?.deviceKey)
  expect(screen.queryByRole('alertdialog')).toBeNull()
  await userEvent.click(
    screen.getByRole('button', { name: `${text.notYours} Strange` }),
  )
  expect(onReview).toHaveBeenCalledTimes(2)
  await userEvent.click(screen.getByRole('button', { name: text.notYours }))
  expect(onReview).toHaveBeenLastCalledWith(undefined)
})
