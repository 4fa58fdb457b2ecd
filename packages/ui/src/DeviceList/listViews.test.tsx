import '@cognito-devices/ui/styles.css'
import { DeviceList } from '@cognito-devices/ui'
import { onlineManager } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { BareList } from '../../../../test/support/BareList.tsx'
import { listen } from '../../../../test/support/listen.ts'
import {
  askToRemove,
  button,
  type ListOptions,
  names,
  openList,
  press,
  rested,
  row,
  switchOf,
  text,
} from '../../../../test/support/openList.tsx'
import { refuse } from '../../../../test/support/refuse.ts'
import { violations } from '../../../../test/support/violations.ts'

afterEach(() => onlineManager.setOnline(true))

describe.each([
  ['the kit’s view', DeviceList],
  ['a bare view', BareList],
])('%s', (_, View) => {
  const open = (options: ListOptions = {}) => openList({ ...options, View })

  test('has this browser first, then the last used', async () => {
    const { root } = await open()
    expect(root.dataset.state).toBe('ready')
    expect(root).toBe(screen.getByRole('region', { name: text.title }))
    expect(names()).toEqual(['Mine', 'Middle', 'Oldest'])
    expect(row('Mine').dataset.current).toBe('')
    expect(row('Mine').textContent).toContain(text.thisBrowser)
    expect(row('Middle').dataset.current).toBeUndefined()
    expect(await violations(root)).toEqual([])
  })

  test('names switches and buttons after the device, and describes them', async () => {
    await open()
    const control = screen.getByRole('switch', { name: 'Remember Middle' })
    const hint = document.getElementById(
      control.getAttribute('aria-describedby') ?? '',
    )
    expect(hint?.textContent).toContain('2 weeks ago')
    button('More: Middle')
    expect(screen.getAllByRole('status')).toHaveLength(1)
  })

  test('opens one row at a time, in place, with the exact dates', async () => {
    await open()
    await press(text.more('Middle'))
    expect(button(text.more('Middle')).ariaExpanded).toBe('true')
    expect(row('Middle').textContent).toMatch(/First used \d+ \w+ \d{4}/)
    expect(row('Middle').textContent).toMatch(/Last used .* at \d\d:\d\d/)
    await press(text.more('Oldest'))
    expect(screen.getAllByRole('button', { name: /^Remove (M|O)/ })).toEqual([
      button('Remove Oldest'),
    ])
    await press(text.more('Oldest'))
    expect(screen.queryByRole('button', { name: 'Remove Oldest' })).toBeNull()
  })

  test('turns a device off, which stays with the way back on', async () => {
    const onSuccess = vi.fn()
    const page = await open({ onSuccess })
    const { said } = listen()
    await userEvent.click(switchOf('Middle'))
    expect(row('Middle').dataset.pending).toBe('')
    await rested('Middle')
    expect(row('Middle').dataset.state).toBe('off')
    expect(names()).toEqual(['Mine', 'Middle', 'Oldest'])
    expect(document.activeElement).toBe(switchOf('Middle'))
    expect(onSuccess).toHaveBeenCalledOnce()
    expect(page.calls('ListDevices')).toHaveLength(1)
    expect(said).toEqual([])
    await userEvent.keyboard(' ')
    await rested('Middle')
    expect(row('Middle').dataset.state).toBe('on')
  })

  test('says once that a device was not saved, with its way out', async () => {
    const page = await open()
    const { said } = listen()
    refuse(page, 'UpdateDeviceStatus', 'Forbidden')
    await userEvent.click(switchOf('Middle'))
    await within(row('Middle')).findByRole('button', { name: text.retry })
    expect(row('Middle').textContent).toContain(text.notSaved)
    expect(row('Middle').dataset.error).toBe('Forbidden')
    expect(row('Middle').dataset.state).toBe('on')
    await waitFor(() =>
      expect(said).toEqual([
        `Middle: ${text.join(text.notSaved, text.errorForbidden)}`,
      ]),
    )
    const hint = row('Middle').querySelector('[id$="-hint"]')
    expect(hint?.checkVisibility()).toBe(false)
    // It was said: who is still there does not hear it twice.
    const describedBy = () =>
      switchOf('Middle').getAttribute('aria-describedby')
    expect(describedBy()).toMatch(/-hint$/)
    button(text.more('Middle')).focus()
    await waitFor(() => expect(describedBy()).toMatch(/-line$/))
    // What is behind it is read by opening the row, in its place.
    await press(text.more('Middle'))
    within(row('Middle')).getByRole('group', { name: text.notSaved })
    expect(await violations(page.root)).toEqual([])
    await press(text.retry)
    await rested('Middle')
    expect(row('Middle').dataset.state).toBe('off')
    expect(document.activeElement).toBe(switchOf('Middle'))
  })

  test('puts a refusal away for who opens the row', async () => {
    const page = await open()
    refuse(page, 'UpdateDeviceStatus', 'NotAuthorized')
    refuse(page, 'UpdateDeviceStatus', 'NotAuthorized')
    await userEvent.click(switchOf('Middle'))
    await within(row('Middle')).findByText(/Not saved\. You were signed out\./)
    await press(text.more('Middle'))
    await press(text.dismiss)
    expect(row('Middle').dataset.error).toBeUndefined()
    expect(row('Middle').textContent).not.toContain(text.notSaved)
  })

  test('says once that it is offline, and once that it was saved', async () => {
    const page = await open()
    const { said } = listen()
    onlineManager.setOnline(false)
    page.emulator.addFault({
      operation: '*',
      times: Number.POSITIVE_INFINITY,
      effect: { kind: 'drop' },
    })
    await userEvent.click(switchOf('Middle'))
    await within(row('Middle')).findByText(/^You’re offline/)
    // It renders again, for another reason.
    await press(text.more('Oldest'))
    expect(said).toEqual([`Middle: ${text.offline}`])
    page.emulator.clearFaults()
    act(() => onlineManager.setOnline(true))
    await rested('Middle')
    await waitFor(() =>
      expect(said).toEqual([
        `Middle: ${text.offline}`,
        `Middle: ${text.saved}`,
      ]),
    )
  })

  test('shows what is still true while the host asks the person', async () => {
    let answer = (_: boolean) => {}
    const onBeforeChange = () =>
      new Promise<boolean>((resolve) => {
        answer = resolve
      })
    await open({ provider: { onBeforeChange } })
    await userEvent.click(switchOf('Middle'))
    await within(row('Middle')).findByText(text.askingOff)
    expect(switchOf('Middle').ariaChecked).toBe('true')
    act(() => answer(true))
    await waitFor(() => expect(switchOf('Middle').ariaChecked).toBe('false'))
    await rested('Middle')
  })

  test('asks before it removes, and Cancel changes nothing', async () => {
    const page = await open()
    await askToRemove('Middle')
    screen.getByRole('alertdialog')
    await press(text.cancel)
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(page.calls('ForgetDevice')).toEqual([])
  })

  test.each([
    ['Middle', 'Oldest'],
    ['Oldest', 'Middle'],
  ])('%s is removed, said, and %s has the focus', async (gone, next) => {
    const onForget = vi.fn()
    await open({ onForget })
    const { said } = listen()
    await askToRemove(gone)
    await userEvent.click(
      within(screen.getByRole('alertdialog')).getAllByRole('button')[1] ??
        expect.unreachable(),
    )
    await waitFor(() => expect(names()).not.toContain(gone))
    await waitFor(() => expect(document.activeElement).toBe(row(next)))
    expect(onForget).toHaveBeenCalledOnce()
    await waitFor(() => expect(said).toEqual([text.removed(gone)]))
  })

  test('removes several in one run, and says so', async () => {
    const onForgetOthers = vi.fn()
    const page = await open({ onForgetOthers })
    const { said } = listen()
    await press(text.removeOthers)
    await userEvent.click(
      within(screen.getByRole('alertdialog')).getAllByRole('button')[1] ??
        expect.unreachable(),
    )
    await screen.findByText(text.result(2, 0), { selector: 'div' })
    expect(names()).toEqual(['Mine'])
    expect(onForgetOthers).toHaveBeenCalledOnce()
    expect(page.calls('ForgetDevice')).toHaveLength(2)
    await waitFor(() =>
      expect(said).toEqual([text.progress(1, 2), text.result(2, 0)]),
    )
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })

  test('says that nobody is signed in', async () => {
    const { root } = await open({ devices: [], isLate: true })
    await screen.findByText(text.notSignedInList)
    expect(root.dataset.state).toBe('signed-out')
    expect(await violations(root)).toEqual([])
  })

  test('tries a failed read again, and the title has the focus', async () => {
    const page = await open({ isLate: true })
    refuse(page, 'ListDevices', 'Forbidden')
    expect(page.root.dataset.state).toBe('loading')
    await userEvent.click(
      await screen.findByRole('button', { name: text.retry }),
    )
    await screen.findAllByRole('listitem')
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading')),
    )
    expect(screen.queryByRole('group')).toBeNull()
  })

  test('is only read where the host has it so', async () => {
    const page = await open({ provider: { isReadOnly: true } })
    expect(switchOf('Middle').ariaReadOnly).toBe('true')
    await userEvent.click(switchOf('Middle'))
    expect(switchOf('Middle').ariaChecked).toBe('true')
    await press(text.more('Middle'))
    expect(row('Middle').textContent).toContain('First used')
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
    expect(page.root.dataset.readonly).toBe('')
    expect(page.calls('UpdateDeviceStatus')).toEqual([])
    expect(await violations(page.root)).toEqual([])
  })
})
