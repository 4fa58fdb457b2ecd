import '@cognito-devices/ui/styles.css'
import type { DevicesProviderProps } from '@cognito-devices/react'
import {
  AccountReview,
  type AccountReviewProps,
  type DeviceRecoveryProps,
  defaultAccountReviewText,
  defaultDeviceListText,
  defaultDisplayText,
  defaultSessionListText,
} from '@cognito-devices/ui'
import { onlineManager } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readTruth } from '../../../../test/support/createDevices.ts'
import {
  createSessions,
  type Sessions,
} from '../../../../test/support/createSessions.ts'
import { refuse } from '../../../../test/support/refuse.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'
import { unmarked } from '../../../../test/support/unmarked.ts'
import { violations } from '../../../../test/support/violations.ts'

const text = {
  ...defaultDeviceListText,
  ...defaultDisplayText,
  ...defaultSessionListText,
  ...defaultAccountReviewText,
}
const always = Number.POSITIVE_INFINITY

afterEach(() => {
  localStorage.clear()
  onlineManager.setOnline(true)
})

const own = { deviceName: 'Mine', remembered: true }
const others = [
  {
    deviceName: 'Strange',
    remembered: true,
    userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/141.0.0.0 Edg/141.0.0.0',
  },
  {
    deviceName: 'Kitchen',
    remembered: true,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0',
  },
]

/** What the ready-made form does, without its code. */
const NewPassword = ({
  keepsSession,
  onCancel,
  onDone,
}: DeviceRecoveryProps) => (
  <>
    <button type="button" onClick={onDone}>
      Save {keepsSession ? 'and stay' : 'and leave'}
    </button>
    <button type="button" onClick={onCancel}>
      Never mind
    </button>
  </>
)
const withPassword = { 'reset-password': { component: NewPassword } }

type Settings = Omit<DevicesProviderProps, 'client'>

function show(
  { client }: Pick<Sessions, 'client'>,
  props: Partial<AccountReviewProps> = {},
  settings: Settings = {},
) {
  return renderWithDevices(
    client,
    <AccountReview open onClose={() => {}} {...props} />,
    settings,
  )
}

async function openReview(
  props?: Partial<AccountReviewProps>,
  settings?: Settings,
) {
  const sessions = await createSessions({ own, others })
  return { ...sessions, ...show(sessions, props, settings) }
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }))
const tick = async (name: string) =>
  userEvent.click(await screen.findByRole('checkbox', { name }))
const ticked = () =>
  screen
    .queryAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map((each) => each.getAttribute('aria-label'))
const steps = () =>
  screen.getAllByRole('listitem').map((each) => each.dataset.state)
const heading = () => screen.getByRole('heading').textContent
const written = ({ emulator }: Pick<Sessions, 'emulator'>) =>
  emulator.log
    .map(({ operation }) => operation)
    .filter((name) => /^(Revoke|Forget|Global|Update)/.test(name))

/** A strange browser's session and device are ticked. */
async function choose(reason: string = text.notMine) {
  await press(reason)
  await tick('Edge on Windows')
  await tick('Strange')
}

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
    const { container } = show(sessions, {
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
    show(sessions, { subject: sessions.others[0] })
    await screen.findByText(text.whatHappened('Edge on Windows'))
    await press(text.lostOrSold)
    expect(ticked()).toEqual(['Edge on Windows'])
  })

  test('who just tidies gets the removal alone', async () => {
    const sessions = await createSessions({ own, others })
    const onClose = vi.fn()
    show(sessions, {
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
    show(sessions, { onClose, subject: sessions.others[0] })
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
    const { container } = show(sessions)
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
    const hour = 60 * 60_000
    const sessions = await createSessions({ apart: hour, own, others: alike })
    const { container } = show(sessions)
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
    show(sessions, {}, { deviceNames })
    await press(text.notMine)
    await screen.findByRole('checkbox', { name: 'Grandma’s' })
  })

  test('says that one may be this browser where none is marked', async () => {
    const sessions = await createSessions({ own, others })
    const { container } = show({ client: unmarked(sessions.client) })
    await press(text.notMine)
    await screen.findByText(text.mayBeThisOne, { exact: false })
    expect(container.querySelectorAll(':checked')).toHaveLength(0)
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
    show(sessions)
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
    show(sessions)
    await press(text.notMine)
    await tick('Strange')
    await tick(text.everywhereToo)
    await press(text.start)
    await waitFor(() => expect(steps()).toEqual(['refused', 'todo']))
    expect(sessions.sent('GlobalSignOut')).toEqual([])
    expect(await sessions.isAlive(sessions.mine.accessToken)).toBe(true)
  })
})

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
    show(page, { open: false, recoveries: withPassword })
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
    show(page, {}, { onBeforeChange })
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
    const page = show(sessions, { onClose })
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
    const one = show(page, { open: false, recoveries: withPassword })
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
    show(page, { open: false })
    await press(text.goOn)
    await screen.findByText(text.stepDevices(600))
  })

  test('is nobody else’s', async () => {
    const page = await leave()
    const { container } = show(await createSessions({ own, others }), {
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
      const { container } = show(page, { open: false })
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
