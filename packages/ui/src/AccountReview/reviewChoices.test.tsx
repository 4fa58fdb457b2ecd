import '@cognito-devices/ui/styles.css'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createSessions } from '../../../../test/support/createSessions.ts'
import {
  openReview,
  others,
  own,
  press,
  showReview,
  text,
  withPassword,
  written,
} from '../../../../test/support/openReview.tsx'
import { unmarked } from '../../../../test/support/unmarked.ts'
import { violations } from '../../../../test/support/violations.ts'

afterEach(() => localStorage.clear())

const ticked = () =>
  screen
    .queryAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map((each) => each.getAttribute('aria-label'))
const heading = () => screen.getByRole('heading').textContent

describe('the question', () => {
  test('does nothing before somebody presses, whatever a link says', async () => {
    const page = await openReview({ subject: '<img src=x onerror=alert(1)>' })
    await screen.findByRole('button', { name: text.notMine })
    expect(heading()).toBe(text.whatHappened(undefined))
    await press(text.notMine)
    await screen.findByRole('checkbox', { name: 'Strange' })
    expect(ticked()).toEqual([])
    expect(written(page)).toEqual([])
    expect(Object.keys(localStorage).join()).not.toContain('review')
  })

  test('names what it is about, and ticks that alone', async () => {
    const sessions = await createSessions({ own, others })
    const { container } = showReview(sessions, {
      subject: sessions.strangers[0]?.deviceKey,
    })
    await screen.findByText(text.whatHappened('Strange'))
    expect(await violations(container)).toEqual([])
    await press(text.notMine)
    // No key joins its session to it.
    expect(ticked()).toEqual(['Strange'])
    expect(await violations(container)).toEqual([])
  })

  test('of a session ticks no device', async () => {
    const sessions = await createSessions({ own, others })
    showReview(sessions, { subject: sessions.others[0] })
    await screen.findByText(text.whatHappened('Edge on Windows'))
    await press(text.lostOrSold)
    expect(ticked()).toEqual(['Edge on Windows'])
  })

  test('who just tidies gets the removal alone', async () => {
    const sessions = await createSessions({ own, others })
    const onClose = vi.fn()
    showReview(sessions, {
      onClose,
      recoveries: withPassword,
      subject: sessions.strangers[0]?.deviceKey,
    })
    await screen.findByText(text.whatHappened('Strange'))
    await press(text.tidying)
    const dialog = within(await screen.findByRole('alertdialog'))
    await userEvent.click(dialog.getByRole('button', { name: text.remove }))
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
    expect(written(sessions)).toEqual(['ForgetDevice'])
  })

  test('who just tidies a sign-in ends that alone', async () => {
    const sessions = await createSessions({ own, others })
    const onClose = vi.fn()
    showReview(sessions, { onClose, subject: sessions.others[0] })
    await screen.findByText(text.whatHappened('Edge on Windows'))
    await press(text.tidying)
    const dialog = within(await screen.findByRole('alertdialog'))
    dialog.getByText(/Edge on Windows/)
    await userEvent.click(
      dialog.getByRole('button', { name: text['sign-out'] }),
    )
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
    expect(written(sessions)).toEqual(['RevokeUserSession'])
  })

  test('who comes by a link and just tidies removes one at a time', async () => {
    const onClose = vi.fn()
    const page = await openReview({ onClose, subject: '' })
    await press(text.tidying)
    await press(text.withName('Strange', text.remove))
    expect(written(page)).toEqual([])
    const dialog = within(await screen.findByRole('alertdialog'))
    await userEvent.click(dialog.getByRole('button', { name: text.remove }))
    await waitFor(() => expect(written(page)).toEqual(['ForgetDevice']))
    await waitFor(() =>
      expect(
        screen.queryByRole('button', {
          name: text.withName('Strange', text.remove),
        }),
      ).toBeNull(),
    )
    expect(screen.getAllByRole('status').at(-1)?.textContent).toBe(
      text.stepDevicesDone(1),
    )
    expect(onClose).not.toHaveBeenCalled()
    await press(text.done)
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(JSON.stringify({ ...localStorage })).not.toContain('"reason"')
  })

  test('is not there for nobody, and says when there is nobody else', async () => {
    const sessions = await createSessions({ own })
    const { container } = showReview(sessions)
    await press(text.notMine)
    await screen.findByText(text.nobodyElse)
    expect(screen.queryByRole('button', { name: text.start })).toBeNull()
    sessions.signOut()
    await waitFor(() => expect(container.childElementCount).toBe(0))
  })
})

describe('what to choose from', () => {
  const alike = others.map((other) => ({ ...other, ...others[0] }))

  test('tells two of one name apart, for the eye and aloud', async () => {
    // Far from a full hour: the service's clock is some seconds ahead.
    const apart = 1.4 * 60 * 60_000
    const sessions = await createSessions({ apart, own, others: alike })
    const { container } = showReview(sessions)
    await press(text.notMine)
    const boxes = await screen.findAllByRole('checkbox', {
      name: 'Edge on Windows',
    })
    const said = boxes.map(
      (box) =>
        document.getElementById(box.getAttribute('aria-describedby') ?? '')
          ?.textContent ?? '',
    )
    expect(said[0]).toMatch(/^1 hour ago \(.+\)$/)
    expect(said[1]).toMatch(/^2 hours ago \(.+\)$/)
    expect(container.querySelectorAll('time')).toHaveLength(4)
    expect(container.textContent).not.toContain('127.0.0.1')
    expect(await violations(container)).toEqual([])
  })

  test('says from where only when that is asked for', async () => {
    await openReview({ includeIpAddress: true })
    await press(text.notMine)
    await screen.findByRole('checkbox', { name: 'Strange' })
    expect(document.body.textContent).toContain('127.0.0.1')
  })

  test('has the names that people gave', async () => {
    const sessions = await createSessions({ own, others })
    const key = sessions.strangers[0]?.deviceKey ?? ''
    const deviceNames = {
      get: async () => ({ [key]: 'Grandma’s' }),
      set: async () => {},
    }
    showReview(sessions, {}, { deviceNames })
    await press(text.notMine)
    await screen.findByRole('checkbox', { name: 'Grandma’s' })
  })

  test('says that one may be this browser where none is marked', async () => {
    const sessions = await createSessions({ own, others })
    const { container } = showReview({ client: unmarked(sessions.client) })
    await press(text.notMine)
    await screen.findByText(text.mayBeThisOne, { exact: false })
    expect(container.querySelectorAll(':checked')).toHaveLength(0)
  })
})
