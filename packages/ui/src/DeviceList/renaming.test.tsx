import type { DeviceNames, DevicesProviderProps } from '@cognito-devices/react'
import { DeviceList } from '@cognito-devices/ui'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent as realUser } from 'vitest/browser'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { createNameStore } from '../../../../test/support/createNameStore.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'

const names = ['Ada’s laptop', 'Ada’s phone']

type Settings = Omit<DevicesProviderProps, 'client'>

/** Two browsers: the second is this one. */
async function openList(
  settings: Settings,
  around = (list: ReactNode) => list,
) {
  const devices = await createDevices()
  const keys: string[] = []
  for (const deviceName of names) {
    const { deviceKey } = await devices.signIn({ deviceName, remembered: true })
    keys.push(deviceKey)
  }
  const [otherKey = '', ownKey = ''] = keys
  const page = renderWithDevices(
    devices.client,
    around(<DeviceList />),
    settings,
  )
  await screen.findByText('Ada’s laptop')
  return { ...page, devices, otherKey, ownKey }
}

/** Opens the row of the laptop, and its field. */
async function openField(name = 'Ada’s laptop') {
  await userEvent.click(
    await screen.findByRole('button', { name: `More: ${name}` }),
  )
  await userEvent.click(
    await screen.findByRole('button', { name: `Rename ${name}` }),
  )
  return screen.findByRole<HTMLInputElement>('textbox', {
    name: 'Name of this browser',
  })
}

async function rename(name: string) {
  const field = await openField()
  await userEvent.clear(field)
  await userEvent.type(field, name)
  // The form is not around the field: only a browser knows that it is its own.
  await realUser.keyboard('{Enter}')
}

test('a browser is renamed in its row, and called so everywhere', async () => {
  const store = createNameStore()
  const { otherKey } = await openList({ deviceNames: store.deviceNames })
  const field = await openField()
  expect(field).toBe(document.activeElement)
  expect(field.value).toBe('Ada’s laptop')
  // It is selected, so that typing replaces it.
  await userEvent.keyboard('Kitchen')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Rename Kitchen' }),
    ),
  )
  await waitFor(() => expect(store.kept[otherKey]).toBe('Kitchen'))
  screen.getByRole('switch', { name: 'Remember Kitchen' })
  await userEvent.click(screen.getByRole('button', { name: 'Remove Kitchen' }))
  await screen.findByRole('alertdialog', { name: 'Remove Kitchen?' })
})

test('Enter saves, and Escape does not, wherever the list stands', async () => {
  const store = createNameStore()
  const onSubmit = vi.fn((event: Event) => event.preventDefault())
  const onEscape = vi.fn()
  const onChange = vi.fn()
  document.addEventListener('keydown', onEscape)
  const { container } = await openList(
    { deviceNames: store.deviceNames },
    (list) => <form onChange={onChange}>{list}</form>,
  )
  container.querySelector('form')?.addEventListener('submit', onSubmit)
  await rename('Kitchen')
  await screen.findByText('Kitchen')
  onEscape.mockClear()
  await userEvent.click(
    await screen.findByRole('button', { name: 'Rename Kitchen' }),
  )
  await realUser.keyboard('Hall{Escape}')
  await waitFor(() =>
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Rename Kitchen' }),
    ),
  )
  const keys = onEscape.mock.calls.map(([{ key }]) => key)
  expect(keys).not.toContain('Escape')
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(store.calls.filter(([call]) => call === 'set')).toHaveLength(1)
  expect(onSubmit).not.toHaveBeenCalled()
  expect(onChange).not.toHaveBeenCalled()
  document.removeEventListener('keydown', onEscape)
})

test('a refused name is said, and the one before stands', async () => {
  const store = createNameStore()
  const { otherKey } = await openList({ deviceNames: store.deviceNames })
  store.refuse(new Error('Somebody else has it.'))
  await rename('Kitchen')
  await screen.findByText('Ada’s laptop')
  const row = screen
    .getAllByRole('listitem')
    .find((each) => within(each).queryByText('Ada’s laptop'))
  if (!row) throw new Error('It is gone.')
  await within(row).findByText('Not renamed. Something went wrong.')
  await waitFor(() =>
    expect(
      screen.getAllByRole('status').map((each) => each.textContent),
    ).toContain('Ada’s laptop: Not renamed. Something went wrong.'),
  )
  store.refuse(undefined)
  await userEvent.click(within(row).getByRole('button', { name: 'Try again' }))
  await screen.findByText('Kitchen')
  await waitFor(() => expect(store.kept[otherKey]).toBe('Kitchen'))
  expect(within(row).queryByText(/Not renamed/)).toBeNull()
})

test('an empty field takes the name away, and the same one sends nothing', async () => {
  const store = createNameStore()
  const { otherKey } = await openList({ deviceNames: store.deviceNames })
  await rename('Kitchen')
  await userEvent.click(
    await screen.findByRole('button', { name: 'Rename Kitchen' }),
  )
  await realUser.keyboard('{Enter}')
  await userEvent.click(
    await screen.findByRole('button', { name: 'Rename Kitchen' }),
  )
  await realUser.keyboard('{Backspace}{Enter}')
  await screen.findByText('Ada’s laptop')
  const sent = store.calls.filter(([call]) => call === 'set')
  expect(sent).toEqual([
    ['set', [otherKey, 'Kitchen']],
    ['set', [otherKey, '']],
  ])
})

test.each([
  ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['direction', '\u202eAda\u2066\u200f', 'Ada'],
  ['what cannot be seen', 'Ki\u200b\u2060tch\ufeffen', 'Kitchen'],
  ['lines', 'Ada\r\n\tLovelace', 'Ada Lovelace'],
  ['a book', 'W'.repeat(5_000), `${'W'.repeat(63)}…`],
])('a name of the store with %s is shown as text', async (_, kept, shown) => {
  const deviceNames: DeviceNames = {
    get: async (keys) =>
      Object.fromEntries(keys.map((key, at) => [key, at ? 'Mine' : kept])),
    set: async () => {},
  }
  const { container } = await openList({ deviceNames })
  const name = await screen.findByText(shown)
  expect(name.tagName).toBe('BDI')
  expect(container.querySelector('img')).toBeNull()
})

test('a name of nothing that can be seen is none', async () => {
  const deviceNames: DeviceNames = {
    get: async (keys) => Object.fromEntries(keys.map((key) => [key, '\u200b'])),
    set: async () => {},
  }
  await openList({ deviceNames })
  await screen.findByText('Ada’s laptop')
})

test('what is typed is cleaned before it is kept', async () => {
  const store = createNameStore()
  const { otherKey } = await openList({ deviceNames: store.deviceNames })
  const field = await openField()
  expect(field.maxLength).toBe(64)
  await userEvent.clear(field)
  await userEvent.click(field)
  await userEvent.paste(' \u202eKi\u200btchen  sink ')
  await realUser.keyboard('{Enter}')
  await waitFor(() => expect(store.kept[otherKey]).toBe('Kitchen sink'))
})

test('there is nothing to rename without a store, or where all is read-only', async () => {
  const page = await openList({})
  await userEvent.click(
    screen.getByRole('button', { name: 'More: Ada’s laptop' }),
  )
  await screen.findByRole('button', { name: /^Remove Ada/ })
  expect(screen.queryByRole('button', { name: /^Rename/ })).toBeNull()
  page.unmount()
  const { deviceNames } = createNameStore()
  await openList({ deviceNames, isReadOnly: true })
  await userEvent.click(
    screen.getByRole('button', { name: 'More: Ada’s laptop' }),
  )
  expect(screen.queryByRole('button', { name: /^Rename/ })).toBeNull()
})
