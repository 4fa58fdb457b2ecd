import '@cognito-devices/ui/styles.css'
import { DevicesProvider } from '@cognito-devices/react'
import { DeviceList } from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent as realUser } from 'vitest/browser'
import { listen } from '../../../../test/support/listen.ts'
import {
  askToRemove,
  button,
  type ListPage,
  names,
  openList,
  press,
  row,
  seedDevices,
  text,
  three,
} from '../../../../test/support/openList.tsx'
import { refuse } from '../../../../test/support/refuse.ts'
import { violations } from '../../../../test/support/violations.ts'

describe('a removal', () => {
  test('leaves the focus on its button when it is cancelled', async () => {
    await openList()
    await askToRemove('Middle')
    screen.getByRole('alertdialog', { name: text.removeTitle('Middle') })
    await press(text.cancel)
    expect(document.activeElement).toBe(button('Remove Middle'))
  })

  test('of this browser, the last one, moves the focus to the heading', async () => {
    const { root } = await openList({ devices: [{ name: 'Mine' }] })
    await askToRemove('Mine')
    await press('Remove')
    await screen.findByText(text.removedCurrent, { selector: 'div' })
    expect(root.dataset.state).toBe('empty')
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading')),
    )
    expect(await violations(root)).toEqual([])
  })

  test('that is refused stays in its dialog', async () => {
    const page = await openList()
    refuse(page, 'ForgetDevice', 'Forbidden')
    await askToRemove('Middle')
    await press('Remove')
    const dialog = screen.getByRole('alertdialog')
    await within(dialog).findByRole('group', { name: text.notRemoved })
    expect(names()).toContain('Middle')
    expect(row('Middle').dataset.error).toBeUndefined()
  })
})

describe('a removal whose dialog was closed meanwhile', () => {
  const refused = `Middle: ${text.join(text.notRemoved, text.errorForbidden)}`

  async function closeEarly(page: ListPage) {
    const release = page.hold('ForgetDevice')
    await askToRemove('Middle')
    await press('Remove')
    // A script's key press does not reach the browser's own handling.
    await realUser.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    return release
  }

  test('is shown at work, said when it is done, and the focus moves on', async () => {
    const page = await openList()
    const { said } = listen()
    const release = await closeEarly(page)
    within(row('Middle')).getByText(text.removing)
    release()
    await waitFor(() => expect(names()).toEqual(['Mine', 'Oldest']))
    await waitFor(() => expect(document.activeElement).toBe(row('Oldest')))
    await waitFor(() => expect(said).toEqual([text.removed('Middle')]))
  })

  test('is shown in its row and said when it is refused', async () => {
    const onError = vi.fn()
    const page = await openList({ onError })
    const { said } = listen()
    refuse(page, 'ForgetDevice', 'Forbidden')
    const release = await closeEarly(page)
    release()
    const notice = await within(row('Middle')).findByRole('group', {
      name: text.notRemoved,
    })
    expect(notice.textContent).toContain(text.errorForbidden)
    // The line of the closed row does not say it a second time.
    expect(screen.getAllByText(text.notRemoved)).toHaveLength(1)
    await waitFor(() => expect(said).toEqual([refused]))
    expect(onError).toHaveBeenCalledOnce()
    expect(await violations(page.root)).toEqual([])
    await press(text.dismiss)
    expect(screen.queryByRole('group')).toBeNull()
    expect(row('Middle').textContent).not.toContain(text.notRemoved)
    expect(said).toEqual([refused])
  })

  test('leaves the dialog of another device as it is', async () => {
    const page = await openList()
    const { said } = listen()
    const release = await closeEarly(page)
    await askToRemove('Oldest')
    release()
    await waitFor(() => expect(names()).toEqual(['Mine', 'Oldest']))
    screen.getByRole('alertdialog', { name: text.removeTitle('Oldest') })
    await new Promise((resolve) => requestAnimationFrame(resolve))
    expect(said).toEqual([])
    await press(text.cancel)
    await waitFor(() => expect(said).toEqual([text.removed('Middle')]))
  })
})

describe('a run', () => {
  async function removeOthers(count: number) {
    await press(text.removeOthers)
    screen.getByRole('alertdialog', { name: text.removeManyTitle(count) })
    await press(text.removeSelected(count))
  }

  test('is not said again when the host renders with texts of its own', async () => {
    const devices = await seedDevices(three)
    const client = new QueryClient()
    const page = (title: string) => (
      <QueryClientProvider client={client}>
        <DevicesProvider client={devices.client}>
          <DeviceList displayText={{ title }} />
        </DevicesProvider>
      </QueryClientProvider>
    )
    const { rerender } = render(page('Browsers'))
    await screen.findAllByRole('listitem')
    const { said } = listen()
    await removeOthers(2)
    await waitFor(() => expect(said).toContain(text.result(2, 0)))
    rerender(page('My browsers'))
    await screen.findByText('My browsers')
    expect(said).toEqual([text.progress(1, 2), text.result(2, 0)])
  })

  test('shows what was refused, and why, and tries that again', async () => {
    const page = await openList({ includeCurrentDevice: false })
    refuse(page, 'ForgetDevice', 'Forbidden', 1, page.keys[0])
    await removeOthers(2)
    await screen.findByText(`${text.result(1, 1)} ${text.errorForbidden}`)
    expect(names()).toEqual(['Oldest'])
    await press(text.retry)
    // Nothing is left to show it under.
    const result = await screen.findByText(text.result(1, 0), {
      selector: 'div',
    })
    expect(page.root.dataset.state).toBe('empty')
    expect(await violations(page.root)).toEqual([])
    expect(
      result.compareDocumentPosition(screen.getByText(text.empty)) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy()
    await press(text.done)
    expect(screen.queryByRole('button', { name: text.done })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })

  test('can be stopped, and tells what is left', async () => {
    const page = await openList()
    const release = page.hold('ForgetDevice')
    await removeOthers(2)
    await press(text.stop)
    expect(button(text.stopping).ariaDisabled).toBe('true')
    release()
    await screen.findByText(
      text.result(1, 1),
      { selector: 'div' },
      { timeout: 10_000 },
    )
    await press(text.done)
    expect(screen.queryByRole('button', { name: text.done })).toBeNull()
    expect(names()).toHaveLength(2)
  })
})
