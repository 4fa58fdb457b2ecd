import { DeviceList, RememberDevicePrompt } from '@cognito-devices/ui'
import { displayText as en } from '@cognito-devices/ui/locales/en'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { createDevices } from '../support/createDevices.ts'
import { createPseudoText } from '../support/createPseudoText.ts'
import { refuse } from '../support/refuse.ts'
import { renderWithDevices } from '../support/renderWithDevices.tsx'
import { hardCoded } from './findHardCoded.ts'

// Every story shows that nothing seen is hard-coded. What is only said aloud is
// heard from its beginning here.

const text = createPseudoText(en)

/** Everything that any live region says from now on. */
function listen() {
  const said = new Set<string>()
  const hear = () => {
    for (const { textContent } of document.querySelectorAll('[role=status]'))
      if (textContent) said.add(textContent)
  }
  new MutationObserver(hear).observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  })
  return said
}

function expectNothingHardCoded(said: Set<string>, count: number) {
  expect(said.size).toBe(count)
  expect([...said].filter(hardCoded)).toEqual([])
}

test('what a list says of its rows and of removals is in its texts', async () => {
  const devices = await createDevices()
  for (const deviceName of ['A', 'B', 'C'])
    await devices.signIn({ deviceName, remembered: true })
  renderWithDevices(devices.client, <DeviceList displayText={text} />)
  const said = listen()
  const row = (await screen.findByText('A')).closest<HTMLElement>(
    '[role=listitem]',
  )
  if (!row) throw new Error('There is no row.')
  const press = (name: string) =>
    userEvent.click(screen.getByRole('button', { name }))

  refuse(devices, 'UpdateDeviceStatus', 'Forbidden')
  await userEvent.click(within(row).getByRole('switch'))
  await waitFor(() => expect(said.size).toBe(1))

  refuse(devices, 'ForgetDevice', 'Forbidden')
  await press(text.more('A'))
  await press(`${text.remove} A`)
  await press(text.remove)
  await waitFor(() => expect(said.size).toBe(2))
  await press(text.retry)
  await waitFor(() => expect(said.size).toBe(3))

  await press(text.removeOthers)
  await press(text.removeSelected(1))
  await waitFor(() => expect(said.size).toBe(5))
  expectNothingHardCoded(said, 5)
})

test('what a prompt asks and tells aloud is in its texts', async () => {
  const devices = await createDevices()
  await devices.signIn()
  const said = listen()
  renderWithDevices(devices.client, <RememberDevicePrompt displayText={text} />)
  await waitFor(() => expect([...said]).toEqual([text.question]))
  refuse(devices, 'UpdateDeviceStatus', 'Forbidden')
  await userEvent.click(screen.getByRole('button', { name: text.remember }))
  await waitFor(() => expect(said.size).toBe(2))
  expectNothingHardCoded(said, 2)
})
