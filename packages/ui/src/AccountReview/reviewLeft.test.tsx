import '@cognito-devices/ui/styles.css'
import { AccountReview } from '@cognito-devices/ui'
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createSessions } from '../../../../test/support/createSessions.ts'
import {
  choose,
  openReview,
  others,
  own,
  press,
  type Settings,
  showReview,
  steps,
  text,
  withPassword,
  written,
} from '../../../../test/support/openReview.tsx'

afterEach(() => localStorage.clear())

describe('one that was begun', () => {
  async function leave() {
    const page = await openReview({ recoveries: withPassword })
    await choose()
    await press(text.start)
    await screen.findByRole('button', { name: 'Save and stay' })
    page.unmount()
    return page
  }

  test('is come back to, over a reload, and nothing is asked twice', async () => {
    const page = await leave()
    showReview(page, { open: false, recoveries: withPassword })
    await screen.findByText(text.safetyTitle)
    expect(written(page)).toEqual([])
    await press(text.goOn)
    expect(steps()).toEqual(['todo', 'todo', 'todo'])
    await press(text.goOn)
    await waitFor(() => expect(steps()).toEqual(['todo', 'done', 'done']))
  })

  /** The first of two sign-ins has ended, and the second is at work. */
  async function begin(settings?: Settings) {
    const page = await openReview({}, settings)
    await press(text.notMine)
    await press(text.withName(text.signedInThere, text.selectAll))
    const openFirst = page.hold('RevokeUserSession')
    await press(text.start)
    await screen.findByText(text.stepAtWork)
    openFirst()
    const open = page.hold('RevokeUserSession')
    await waitFor(() =>
      expect(JSON.stringify({ ...localStorage })).toMatch(/"done\\":\[\\"/),
    )
    return { ...page, open }
  }

  test('has kept what was done when it is reloaded midway', async () => {
    const page = await begin()
    page.unmount()
    const onBeforeChange = vi.fn(() => false)
    showReview(page, {}, { onBeforeChange })
    await press(text.goOn)
    await screen.findByText(text.errorVetoed)
    expect(onBeforeChange).toHaveBeenCalledWith({
      kind: 'review',
      cause: 'click',
      steps: [{ kind: 'endSessions', sessionIds: [page.others[0]] }],
    })
    page.open()
  })

  test('is still at work for who has left and comes back', async () => {
    const sessions = await createSessions({ own, others })
    const onClose = vi.fn()
    const page = showReview(sessions, { onClose })
    const open = sessions.hold('RevokeUserSession')
    await choose()
    await press(text.start)
    await screen.findByText(text.stepAtWork)
    const review = (key: string) =>
      page.again(<AccountReview key={key} open onClose={onClose} />)
    review('another')
    await waitFor(() => expect(steps()).toEqual(['working', 'todo']))
    expect(screen.queryByRole('button', { name: text.goOn })).toBeNull()
    open()
    await screen.findByText(text.reviewDone, { selector: 'h2 *' })
    expect(written(sessions)).toEqual(['RevokeUserSession', 'ForgetDevice'])
  })

  test('goes on after a new sign-in, when its own session was ended', async () => {
    const page = await openReview({
      recoveries: { 'sign-in': { onStart() {} } },
    })
    const open = page.hold('ForgetDevice')
    await choose()
    await press(text.start)
    await waitFor(() => expect(steps()).toEqual(['done', 'working']))
    const { emulator, seed } = page
    await emulator.send('AdminUserGlobalSignOut', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
    })
    open()
    await screen.findByRole('button', { name: text['sign-in'] })
    expect(steps()).toEqual(['done', 'refused'])
    page.emulator.advance(5_000)
    await act(async () => {
      await page.signIn(own)
    })
    await waitFor(() => expect(steps()).toEqual(['done', 'todo']))
    await press(text.goOn)
    await screen.findByText(text.reviewDone, { selector: 'h2 *' })
    expect(page.sent('RevokeUserSession')).toHaveLength(1)
  })

  test('ends in all tabs at once', async () => {
    const page = await leave()
    const one = showReview(page, { open: false, recoveries: withPassword })
    await within(one.container).findByText(text.safetyTitle)
    const [key = ''] = Object.keys(localStorage).filter((each) =>
      each.endsWith('/review'),
    )
    localStorage.removeItem(key)
    act(() => {
      dispatchEvent(new StorageEvent('storage', { key }))
    })
    await waitFor(() => expect(one.container.childElementCount).toBe(0))
  })

  test('is come back to where hundreds are to go', async () => {
    const page = await leave()
    const [key = ''] = Object.keys(localStorage).filter((each) =>
      each.endsWith('/review'),
    )
    const draft = JSON.parse(localStorage.getItem(key) ?? '{}')
    const deviceKeys = Array.from({ length: 600 }, (_, at) => `key-${at}`)
    const done = deviceKeys.slice(0, 300)
    localStorage.setItem(key, JSON.stringify({ ...draft, deviceKeys, done }))
    showReview(page, { open: false })
    await press(text.goOn)
    await screen.findByText(text.stepDevices(600))
  })

  test('is nobody else’s', async () => {
    const page = await leave()
    const { container } = showReview(await createSessions({ own, others }), {
      open: false,
    })
    await waitFor(() => expect(container.childElementCount).toBe(0))
    expect(written(page)).toEqual([])
  })

  test('is gone with the one who was signed in', async () => {
    const page = await openReview()
    const open = page.hold('RevokeUserSession')
    await choose()
    await press(text.start)
    await screen.findAllByText(text.stepAtWork)
    page.signOut()
    open()
    await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull())
    expect(page.sent('ForgetDevice')).toEqual([])
  })

  test.each(['nonsense', '{"reason":"lost","sessionIds":[{}]}', '[]', '7'])(
    'what a storage holds instead is no review: %s',
    async (kept) => {
      const page = await leave()
      const [key = ''] = Object.keys(localStorage).filter((each) =>
        each.endsWith('/review'),
      )
      expect(key).not.toBe('')
      localStorage.setItem(key, kept)
      const { container } = showReview(page, { open: false })
      await waitFor(() => expect(container.childElementCount).toBe(0))
    },
  )

  test('keeps neither a name nor a token', async () => {
    const page = await leave()
    const kept = JSON.stringify(localStorage)
    expect(kept).toContain('review')
    expect(kept).not.toContain('Edge')
    expect(kept).not.toContain(page.mine.accessToken)
  })
})
