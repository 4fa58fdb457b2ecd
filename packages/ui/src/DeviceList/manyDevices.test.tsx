import '@cognito-devices/ui/styles.css'
import { DeviceList } from '@cognito-devices/ui'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { FormEvent } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent as realUser } from 'vitest/browser'
import { listen } from '../../../../test/support/listen.ts'
import {
  button,
  names,
  openList,
  press,
  rested,
  row,
  rows,
  type Seeded,
  seedDevices,
  switchOf,
  text,
} from '../../../../test/support/openList.tsx'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'
import { violations } from '../../../../test/support/violations.ts'

describe('from ten on', () => {
  const many = [
    ...Array.from({ length: 33 }, (_, index) => ({
      name: index % 11 ? `Browser ${index}` : 'Alike',
      days: 4 * index + 1,
    })),
    { name: 'Mine' },
  ]
  const unused = many.filter(({ days = 0 }: Seeded) => days > 90).length

  const filter = (name: string) =>
    press(
      screen
        .getAllByRole('button')
        .find((each) => each.textContent?.startsWith(name))?.textContent ??
        name,
    )

  test('the twenty last used are shown, and the rest when asked for', async () => {
    const { root } = await openList({ devices: many })
    expect(rows()).toHaveLength(20)
    expect(await violations(root)).toEqual([])
    await press(text.showMore(14))
    expect(rows()).toHaveLength(34)
    await waitFor(() => expect(document.activeElement).toBe(rows()[20]))
  })

  test('nine have neither a field nor filters', async () => {
    await openList({ devices: many.slice(-9) })
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(screen.queryByRole('button', { name: text.select })).toBeNull()
  })

  test('one is found by its name, or nothing is', async () => {
    await openList({ devices: many })
    const { said } = listen()
    const field = screen.getByRole('searchbox', { name: text.findLabel })
    await userEvent.type(field, 'browser 31')
    expect(names()).toEqual(['Browser 31'])
    await waitFor(() => expect(said).toEqual([text.found(1)]))
    await userEvent.type(field, '!')
    screen.getByText(text.nothingFound('browser 31!'))
    await press(text.showAll)
    expect(rows()).toHaveLength(20)
  })

  test('Enter in the field does not send the form of the host', async () => {
    const { client } = await seedDevices(many)
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault())
    const onChange = vi.fn()
    renderWithDevices(
      client,
      <form onSubmit={onSubmit} onChange={onChange}>
        <DeviceList />
      </form>,
    )
    await screen.findAllByRole('listitem')
    screen.getByRole('searchbox').focus()
    await realUser.keyboard('alike{Enter}')
    expect(names()).toEqual(['Alike', 'Alike', 'Alike'])
    expect(onSubmit).not.toHaveBeenCalled()
    expect(onChange).not.toHaveBeenCalled()
  })

  test('a filter keeps what is turned off in it, with the way back on', async () => {
    await openList({ devices: many })
    await filter(text.alikeOnly)
    expect(names()).toEqual(['Alike', 'Alike', 'Alike'])
    await filter(text.rememberedOnly)
    await userEvent.click(switchOf('Browser 1'))
    await rested('Browser 1')
    expect(row('Browser 1').dataset.state).toBe('off')
    await filter(text.all)
    await filter(text.rememberedOnly)
    expect(names()).not.toContain('Browser 1')
  })

  test('the summary leads to those that are not used, to be chosen', async () => {
    const { root } = await openList({ devices: many })
    screen.getByText(text.unusedCount(unused, 90))
    await press(text.review)
    const boxes = screen.getAllByRole('checkbox')
    expect(boxes).toHaveLength(unused)
    await waitFor(() => expect(document.activeElement).toBe(boxes[0]))
    expect(screen.queryByRole('switch')).toBeNull()
    expect(await violations(root)).toEqual([])
    await userEvent.keyboard(' ')
    await userEvent.click(boxes[1] ?? expect.unreachable())
    screen.getByText(text.selected(2))
    await press(text.removeSelected(2))
    await userEvent.click(
      within(screen.getByRole('alertdialog')).getByRole('button', {
        name: text.removeSelected(2),
      }),
    )
    await screen.findByText(text.result(2, 0), { selector: 'div' })
    expect(rows()).toHaveLength(unused - 2)
  })

  test('the whole row is the label of its box', async () => {
    await openList({ devices: many })
    await press(text.select)
    const first = rows()[1] ?? expect.unreachable()
    const { right, top } = first.getBoundingClientRect()
    const hit = document.elementFromPoint(right - 4, top + 4)
    await userEvent.click(hit ?? expect.unreachable())
    screen.getByText(text.selected(1))
    // Drivers of browsers click only what a click at its middle reaches.
    const box = within(first).getByRole('checkbox')
    const { x, y, width, height } = box.getBoundingClientRect()
    expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(box)
    expect(
      within(rows()[0] ?? expect.unreachable()).queryByRole('checkbox'),
    ).toBeNull()
    await press(text.selectAll)
    screen.getByText(text.selected(33))
    await press(text.cancel)
    await waitFor(() =>
      expect(document.activeElement).toBe(button(text.select)),
    )
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})
