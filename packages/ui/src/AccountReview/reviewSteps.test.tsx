import '@cognito-devices/ui/styles.css'
import { AccountReview } from '@cognito-devices/ui'
import { onlineManager } from '@tanstack/react-query'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readTruth } from '../../../../test/support/createDevices.ts'
import { createSessions } from '../../../../test/support/createSessions.ts'
import {
  choose,
  openReview,
  others,
  own,
  press,
  showReview,
  steps,
  text,
  tick,
  withPassword,
  written,
} from '../../../../test/support/openReview.tsx'
import { refuse } from '../../../../test/support/refuse.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'

afterEach(() => {
  localStorage.clear()
  onlineManager.setOnline(true)
})

const always = Number.POSITIVE_INFINITY

describe('the steps', () => {
  test('come in the order that cannot cut itself off, asked about once', async () => {
    const onBeforeChange = vi.fn(() => true)
    const onReview = vi.fn()
    const page = await openReview(
      { onReview, recoveries: withPassword },
      { onBeforeChange },
    )
    await choose()
    await press(text.start)
    await screen.findByRole('button', { name: 'Save and stay' })
    expect(steps()).toEqual(['todo', 'todo', 'todo'])
    expect(written(page)).toEqual([])
    await press('Save and stay')
    await screen.findByText(text.safe)
    screen.getByText(text.safePassword)
    expect(written(page)).toEqual(['RevokeUserSession', 'ForgetDevice'])
    expect(onBeforeChange.mock.calls).toEqual([
      [
        {
          kind: 'review',
          cause: 'click',
          steps: [
            { kind: 'endSessions', sessionIds: [page.others[0]] },
            { kind: 'forget', deviceKeys: [page.strangers[0]?.deviceKey] },
          ],
        },
      ],
    ])
    expect(onReview).toHaveBeenCalledTimes(1)
    const [strange, kitchen] = page.strangers
    expect(await page.isAlive(strange?.accessToken ?? '')).toBe(false)
    expect(await page.isAlive(kitchen?.accessToken ?? '')).toBe(true)
    expect(await page.isAlive(page.mine.accessToken)).toBe(true)
    expect(await readTruth(page, strange?.deviceKey ?? '')).toBe('forgotten')
    expect(await readTruth(page, kitchen?.deviceKey ?? '')).toBe('remembered')
    // It is over: nothing is kept.
    expect(Object.keys(localStorage).join()).not.toContain('review')
  })

  test('that all others are signed out is said where it is so', async () => {
    await openReview()
    await press(text.lostOrSold)
    await press(text.withName(text.signedInThere, text.selectAll))
    await press(text.start)
    await screen.findByText(text.safe)
    await screen.findByText(text.safeOnlyHere)
    expect(screen.queryByText(text.safePassword, { exact: false })).toBeNull()
  })

  test('a password that is put off keeps nothing from being done', async () => {
    const page = await openReview({ recoveries: withPassword })
    await choose()
    await press(text.start)
    await press('Never mind')
    await press(text.goOn)
    await waitFor(() => expect(steps()).toEqual(['todo', 'done', 'done']))
    expect(written(page)).toHaveLength(2)
    expect(screen.queryByText(text.safe)).toBeNull()
    await press(text.notNow)
    await waitFor(() => expect(screen.queryByText(text.safetyTitle)).toBeNull())
  })

  test('a refusal stays with its step and its cure, and the rest is done', async () => {
    const page = await openReview()
    refuse(page, 'RevokeUserSession', 'Forbidden')
    await choose()
    await press(text.start)
    await screen.findByText(text.errorForbidden)
    expect(steps()).toEqual(['refused', 'done'])
    await press(text.retry)
    await screen.findByText(text.reviewDone, { selector: 'h2 *' })
    expect(written(page)).toEqual([
      'RevokeUserSession',
      'ForgetDevice',
      'RevokeUserSession',
    ])
  })

  test('a refusal that all would meet ends the run', async () => {
    const onStart = vi.fn()
    const page = await openReview({ recoveries: { 'sign-in': { onStart } } })
    refuse(page, 'RevokeUserSession', 'NotAuthorized', always)
    await choose()
    await press(text.start)
    await press(text['sign-in'])
    expect(onStart).toHaveBeenCalledTimes(1)
    expect(steps()).toEqual(['refused', 'todo'])
    expect(page.sent('ForgetDevice')).toEqual([])
  })

  test('the host’s no is shown, and nothing is sent', async () => {
    const onError = vi.fn()
    const page = await openReview({ onError }, { onBeforeChange: () => false })
    await choose()
    await press(text.start)
    await screen.findByText(text.errorVetoed)
    expect(onError).toHaveBeenCalledTimes(1)
    expect(written(page)).toEqual([])
  })

  test('while the host never answers it can be stopped and left', async () => {
    const onClose = vi.fn()
    const page = await openReview(
      { onClose },
      { onBeforeChange: () => new Promise(() => {}) },
    )
    await choose()
    await press(text.start)
    await screen.findAllByText(text.stepAtWork)
    await press(text.stop)
    await waitFor(() => expect(steps()).toEqual(['todo', 'todo']))
    await press(text.cancel)
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(written(page)).toEqual([])
  })

  test('where sessions are not tracked everything ends last, this page too', async () => {
    const sessions = await createSessions({ own, others })
    refuse(sessions, 'ListUserSessions', 'OperationNotEnabled', always)
    showReview(sessions)
    await press(text.notMine)
    await tick('Strange')
    await tick(text.everywhereToo)
    await press(text.start)
    await waitFor(async () =>
      expect(written(sessions)).toEqual(['ForgetDevice', 'GlobalSignOut']),
    )
    expect(await sessions.isAlive(sessions.mine.accessToken)).toBe(false)
  })

  test('everything waits while something before it is left', async () => {
    const sessions = await createSessions({ own, others })
    refuse(sessions, 'ListUserSessions', 'OperationNotEnabled', always)
    refuse(sessions, 'ForgetDevice', 'InvalidParameter')
    showReview(sessions)
    await press(text.notMine)
    await tick('Strange')
    await tick(text.everywhereToo)
    await press(text.start)
    await waitFor(() => expect(steps()).toEqual(['refused', 'todo']))
    expect(sessions.sent('GlobalSignOut')).toEqual([])
    expect(await sessions.isAlive(sessions.mine.accessToken)).toBe(true)
  })
})

describe('without a connection', () => {
  const goOnline = (isOnline: boolean) =>
    act(async () => onlineManager.setOnline(isOnline))

  test('a step waits and says so, then goes on, asked about once', async () => {
    const onBeforeChange = vi.fn(() => true)
    const page = await openReview({}, { onBeforeChange })
    await choose()
    await goOnline(false)
    await press(text.start)
    await screen.findByText(text.offlineRead, {
      selector: '.cdev-device-line *',
    })
    expect(steps()).toEqual(['working', 'todo'])
    expect(screen.getByRole('status').textContent).toBe(text.offlineRead)
    expect(onBeforeChange).not.toHaveBeenCalled()
    await goOnline(true)
    await screen.findByText(text.reviewDone, { selector: 'h2 *' })
    expect(onBeforeChange).toHaveBeenCalledTimes(1)
    expect(written(page)).toEqual(['RevokeUserSession', 'ForgetDevice'])
  })

  test('it can be stopped, and nothing is lost', async () => {
    const page = await openReview()
    await choose()
    await goOnline(false)
    await press(text.start)
    await screen.findByText(text.offlineRead, {
      selector: '.cdev-device-line *',
    })
    await press(text.stop)
    await waitFor(() => expect(steps()).toEqual(['todo', 'todo']))
    await goOnline(true)
    expect(written(page)).toEqual([])
    await press(text.goOn)
    await screen.findByText(text.reviewDone, { selector: 'h2 *' })
    expect(written(page)).toEqual(['RevokeUserSession', 'ForgetDevice'])
  })

  test('it is lost between two steps', async () => {
    const page = await openReview()
    const open = page.hold('RevokeUserSession')
    await choose()
    await press(text.start)
    await screen.findByText(text.stepAtWork)
    await goOnline(false)
    await screen.findByText(text.offlineRead, {
      selector: '.cdev-device-line *',
    })
    open()
    await waitFor(() => expect(steps()).toEqual(['done', 'working']))
    expect(page.sent('ForgetDevice')).toEqual([])
    await goOnline(true)
    await screen.findByText(text.reviewDone, { selector: 'h2 *' })
    expect(page.sent('ForgetDevice')).toHaveLength(1)
  })
})

test('it is done by keyboard alone', async () => {
  const page = await openReview()
  const user = userEvent.setup()
  await screen.findByRole('button', { name: text.notMine })
  const go = async (name: string) => {
    for (let step = 0; step < 20; step++) {
      const { activeElement } = document
      const label =
        activeElement?.getAttribute('aria-label') ?? activeElement?.textContent
      if (label === name) return
      await user.tab()
    }
    throw new Error(`Tab does not reach ${name}.`)
  }
  await go(text.notMine)
  await user.keyboard('{Enter}')
  await screen.findByRole('checkbox', { name: 'Strange' })
  expect(document.activeElement).toBe(screen.getByRole('heading'))
  await go('Strange')
  await user.keyboard(' ')
  await go(text.start)
  await user.keyboard('{Enter}')
  await screen.findByText(text.reviewDone, { selector: 'h2 *' })
  expect(written(page)).toEqual(['ForgetDevice'])
})

/** A page with a way to the review, and something after it. */
function Page({ isOpen }: { isOpen: boolean }) {
  const [open, setOpen] = useState(isOpen)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <AccountReview open={open} onClose={() => setOpen(false)} />
      <button type="button">After</button>
    </>
  )
}

test.each([
  ['is back at what opened it', false, 'Open'],
  ['is at what comes after it, where a link did', true, 'After'],
])('when it is closed, the focus %s', async (_, isOpen, name) => {
  const { client } = await createSessions({ own, others })
  renderWithDevices(client, <Page isOpen={isOpen} />)
  if (!isOpen) await press('Open')
  await press(text.cancel)
  const button = screen.getByRole('button', { name })
  await waitFor(() => expect(document.activeElement).toBe(button))
  expect(screen.queryByRole('heading')).toBeNull()
})
