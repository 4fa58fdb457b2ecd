import '@cognito-devices/ui/styles.css'
import type { DevicesProviderProps } from '@cognito-devices/react'
import {
  defaultDisplayText,
  defaultSessionListText,
  SessionList,
  type SessionListMessage,
  type SessionListProps,
} from '@cognito-devices/ui'
import { onlineManager } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  createSessions,
  type Sessions,
} from '../../../../test/support/createSessions.ts'
import { refuse } from '../../../../test/support/refuse.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'
import { unmarked } from '../../../../test/support/unmarked.ts'
import { violations } from '../../../../test/support/violations.ts'

const text = { ...defaultDisplayText, ...defaultSessionListText }
const always = Number.POSITIVE_INFINITY

afterEach(() => onlineManager.setOnline(true))

const userAgents = {
  chrome:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  safari:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  edge: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
}

const own = { userAgent: userAgents.chrome }
const others = [
  { userAgent: userAgents.safari },
  { userAgent: userAgents.edge },
]

type Settings = Omit<DevicesProviderProps, 'client'>

function show(
  sessions: Pick<Sessions, 'client'>,
  props: SessionListProps = {},
  settings: Settings = {},
) {
  return renderWithDevices(
    sessions.client,
    <SessionList {...props} />,
    settings,
  )
}

async function openList(props?: SessionListProps, settings?: Settings) {
  const sessions = await createSessions({ own, others })
  const page = show(sessions, props, settings)
  await screen.findAllByRole('listitem')
  return { ...sessions, ...page }
}

const rows = () => screen.getAllByRole('listitem')
const names = () =>
  rows().map((row) => row.querySelector('.cdev-device-name')?.textContent)
const row = (name: string) => screen.getByRole('listitem', { name })
const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }))
/** In the bar, and not in the live region. */
const findResult = (sentence: string) =>
  screen.findByText(sentence, { exact: false, selector: '.cdev-sentence' })
const endButton = (name: string) =>
  screen.getByRole('button', { name: `${text['sign-out']} ${name}` })
const confirm = async (name: string = text['sign-out']) =>
  userEvent.click(
    within(await screen.findByRole('alertdialog')).getByRole('button', {
      name,
    }),
  )
const status = () =>
  [...document.querySelectorAll('[role=status]')]
    .map((each) => each.textContent)
    .join('')

describe('the list', () => {
  test('has this browser first, marked, without a button', async () => {
    const { container } = await openList()
    expect(names()).toEqual([
      'Chrome on macOS',
      'Edge on Windows',
      'Safari on iOS',
    ])
    const [first, second] = rows()
    expect(first?.textContent).toContain(text.thisBrowser)
    expect(first?.dataset).toHaveProperty('current')
    expect(within(first as HTMLElement).queryByRole('button')).toBeNull()
    expect(second?.textContent).not.toContain(text.thisBrowser)
    expect(await violations(container)).toEqual([])
  })

  test('says where it was used only when that is asked for', async () => {
    await openList()
    expect(document.body.textContent).not.toContain('127.0.0.1')
    document.body.replaceChildren()
    await openList({ includeIpAddress: true })
    expect(rows()[1]?.textContent).toContain('127.0.0.1')
  })

  test('is as high as the list of devices', async () => {
    const { container } = await openList()
    container.style.inlineSize = '40rem'
    for (const each of rows())
      expect(each.getBoundingClientRect().height).toBe(60)
  })

  test('names an app where the host does', async () => {
    const sessions = await createSessions({ own, others })
    show(sessions, { clientNames: { [sessions.seed.clientId]: 'Mail' } })
    await screen.findAllByRole('listitem')
    expect(rows()[1]?.textContent).toContain('Mail · ')
  })

  test('says that one is signed in only here', async () => {
    show(await createSessions({ own }))
    await screen.findByText(text.signedInOnlyHere)
    expect(screen.queryByRole('button', { name: text.endOthers })).toBeNull()
  })

  test('only shows where the provider is read-only', async () => {
    await openList({ onReview() {} }, { isReadOnly: true })
    expect(
      screen.getAllByRole('button').map((each) => each.textContent),
    ).toEqual([text.notYours])
  })
})

describe('where no session is marked as this one', () => {
  async function openUnmarked() {
    const sessions = await createSessions({ own, others })
    show({ client: unmarked(sessions.client) })
    await screen.findByText(text.join(text.signedInIntro, text.mayBeThisOne))
    return sessions
  }

  test('none is ended before that is said', async () => {
    const page = await openUnmarked()
    await userEvent.click(endButton('Safari on iOS'))
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain(text.mayBeThisOne)
    expect(page.sent('RevokeUserSession')).toEqual([])
    await confirm()
    await findResult(text.endResult(1, 0))
    expect(page.sent('RevokeUserSession')).toHaveLength(1)
    expect(await page.isAlive(page.mine.accessToken)).toBe(true)
  })

  test('nor all of them', async () => {
    const page = await openUnmarked()
    await press(text.endOthers)
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain(text.mayBeThisOne)
    expect(page.sent('RevokeUserSession')).toEqual([])
  })
})

describe('ending one', () => {
  test('ends it at once, and says so in its row', async () => {
    const onEnd = vi.fn()
    const page = await openList({ onEnd })
    await userEvent.click(endButton('Safari on iOS'))
    await waitFor(() =>
      expect(row('Safari on iOS').textContent).toContain(text.ended),
    )
    expect(onEnd).toHaveBeenCalledWith({ sessionId: page.others[0] })
    expect(await page.isAlive(page.strangers[0]?.accessToken ?? '')).toBe(false)
    expect(await page.isAlive(page.strangers[1]?.accessToken ?? '')).toBe(true)
    expect(status()).toBe(text.endedRow('Safari on iOS'))
    // The button that was pressed is gone: its row has the focus.
    expect(document.activeElement).toBe(row('Safari on iOS'))
    expect(names()).toHaveLength(3)
  })

  test('a second press while it is at work sends nothing more', async () => {
    const page = await openList()
    const open = page.hold('RevokeUserSession')
    const button = endButton('Safari on iOS')
    await userEvent.dblClick(button)
    await screen.findByText(text.ending)
    open()
    await screen.findByText(text.ended)
    expect(page.sent('RevokeUserSession')).toHaveLength(1)
  })

  test('a refusal stands in the row with its one way out', async () => {
    const onError = vi.fn()
    const page = await openList({ onError })
    refuse(page, 'RevokeUserSession', 'Forbidden')
    await userEvent.click(endButton('Safari on iOS'))
    await screen.findByText(text.notEnded)
    expect(onError).toHaveBeenCalledTimes(1)
    expect(status()).toContain(text.errorForbidden)
    await press(text.retry)
    await screen.findByText(text.ended)
  })

  test('a recovery in place opens in the row', async () => {
    const page = await openList({
      recoveries: { 'reset-password': { component: () => <p>Reset it</p> } },
    })
    refuse(page, 'RevokeUserSession', 'PasswordResetRequired')
    await userEvent.click(endButton('Safari on iOS'))
    await userEvent.click(
      await within(row('Safari on iOS')).findByRole('button', {
        name: text['reset-password'],
      }),
    )
    within(row('Safari on iOS')).getByText('Reset it')
  })

  test('the host is asked, and its no is shown', async () => {
    const onBeforeChange = vi.fn(() => false)
    const page = await openList({}, { onBeforeChange })
    await userEvent.click(endButton('Safari on iOS'))
    await screen.findByText(text.join(text.notEnded, text.errorVetoed))
    expect(onBeforeChange).toHaveBeenCalledWith({
      kind: 'endSessions',
      sessionIds: [page.others[0]],
      cause: 'click',
    })
    expect(page.sent('RevokeUserSession')).toEqual([])
  })

  test('one of managed login takes its apps with it, as one row', async () => {
    const sessions = await createSessions({
      own,
      others: [{ ...others[0], sso: true }],
    })
    show(sessions)
    await screen.findAllByRole('listitem')
    expect(names()).toEqual(['Chrome on macOS', 'Safari on iOS'])
    expect(row('Safari on iOS').textContent).toContain(text.sharedSignIn(1))
    await userEvent.click(endButton('Safari on iOS'))
    await screen.findByText(text.ended)
    sessions.emulator.advance(10_000)
    expect(await sessions.list(sessions.mine.accessToken)).toHaveLength(1)
    expect(names()).toHaveLength(2)
  })
})

describe('ending all others', () => {
  test('asks, ends each, and says what came of it', async () => {
    const onEndOthers = vi.fn()
    const page = await openList({ onEndOthers })
    await press(text.endOthers)
    await screen.findByText(text.endManyTitle(2))
    expect(page.sent('RevokeUserSession')).toEqual([])
    await confirm()
    await findResult(text.endResult(2, 0))
    expect(onEndOthers).toHaveBeenCalledTimes(1)
    expect(await page.list(page.mine.accessToken)).toHaveLength(1)
    expect(screen.getAllByText(text.ended)).toHaveLength(2)
  })

  test('one that is refused is told, and tried again', async () => {
    const page = await openList()
    refuse(page, 'RevokeUserSession', 'InvalidParameter')
    await press(text.endOthers)
    await confirm()
    await findResult(text.endResult(1, 1))
    await press(text.retry)
    await findResult(text.endResult(1, 0))
    expect(await page.list(page.mine.accessToken)).toHaveLength(1)
  })

  test('it can be stopped, and what was not tried is left', async () => {
    const page = await openList()
    const open = page.hold('RevokeUserSession')
    await press(text.endOthers)
    await confirm()
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe(text.stop),
    )
    await userEvent.click(screen.getByRole('button', { name: text.stop }))
    open()
    await findResult(text.endResult(1, 1))
    expect(page.sent('RevokeUserSession')).toHaveLength(1)
  })
})

describe('signing out everywhere', () => {
  test('says that it ends this page too, and what to do then', async () => {
    const onStart = vi.fn()
    const onSignOutEverywhere = vi.fn()
    const page = await openList({
      onSignOutEverywhere,
      recoveries: { 'sign-in': { onStart } },
    })
    await press(text.everywhere)
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain(text.everywhereText)
    expect(page.sent('GlobalSignOut')).toEqual([])
    await confirm()
    await screen.findByText(text.everywhereDone)
    expect(onSignOutEverywhere).toHaveBeenCalledTimes(1)
    expect(await page.isAlive(page.mine.accessToken)).toBe(false)
    expect(screen.queryByRole('listitem')).toBeNull()
    await press(text.signIn)
    expect(onStart).toHaveBeenCalledTimes(1)
  })

  test('a refusal stays in the dialog', async () => {
    const page = await openList()
    refuse(page, 'GlobalSignOut', 'Forbidden')
    await press(text.everywhere)
    await confirm()
    await screen.findByText(text.errorForbidden)
    await confirm(text.retry)
    await screen.findByText(text.everywhereDone)
  })
})

describe('where nothing can be known', () => {
  const untracked = async () => {
    const sessions = await createSessions({ own })
    refuse(sessions, 'ListUserSessions', 'OperationNotEnabled', always)
    return sessions
  }

  test('the list is not there', async () => {
    const { container } = show(await untracked())
    await waitFor(() => expect(container.childElementCount).toBe(0))
  })

  test('or says so, and everything can be ended all the same', async () => {
    const sessions = await untracked()
    show(sessions, { whenUnavailable: 'message' })
    await screen.findByText(text['refused-by-pool'])
    await press(text.everywhere)
    await confirm()
    await screen.findByText(text.everywhereDone)
    expect(sessions.sent('GlobalSignOut')).toHaveLength(1)
  })

  test.each(['listSessions', 'endSession', 'signOutEverywhere'] as const)(
    'a client without %s offers nothing that it cannot do',
    async (call) => {
      const sessions = await createSessions({ own, others })
      const client = { ...sessions.client, [call]: undefined }
      const { container } = show({ client })
      if (call === 'listSessions') {
        await waitFor(() => expect(container.childElementCount).toBe(0))
        return
      }
      await screen.findAllByRole('listitem')
      const buttons = screen
        .getAllByRole('button')
        .map((each) => each.textContent)
      expect(buttons.includes(text['sign-out'])).toBe(call !== 'endSession')
      expect(buttons.includes(text.everywhere)).toBe(
        call !== 'signOutEverywhere',
      )
    },
  )
})

describe('for whoever is signed in', () => {
  test('what has ended, and a question, go with the one who asked', async () => {
    const page = await openList()
    await userEvent.click(endButton('Safari on iOS'))
    await screen.findByText(text.ended)
    await press(text.endOthers)
    await screen.findByRole('alertdialog')
    page.emulator.advance(5_000)
    await page.signIn(own)
    await waitFor(() => expect(screen.queryByText(text.ended)).toBeNull())
    expect(screen.queryByRole('alertdialog')).toBeNull()
  })

  test('an answer that comes too late says nothing', async () => {
    const onEnd = vi.fn()
    const onError = vi.fn()
    const page = await openList({ onEnd, onError })
    const open = page.hold('RevokeUserSession')
    await userEvent.click(endButton('Safari on iOS'))
    await screen.findByText(text.ending)
    page.signOut()
    await screen.findByText(text.notSignedInSessions)
    open()
    await waitFor(() => expect(screen.queryByText(text.ending)).toBeNull())
    expect(status()).toBe('')
    expect([onEnd, onError].flatMap(({ mock }) => mock.calls)).toEqual([])
  })
})

/** How each kind of message is come by. */
const ways: Record<
  SessionListMessage['kind'],
  (sessions: Sessions) => Promise<unknown> | unknown
> = {
  'signed-out'(sessions) {
    sessions.signOut()
    show(sessions)
  },
  unavailable(sessions) {
    refuse(sessions, 'ListUserSessions', 'OperationNotEnabled', always)
    show(sessions, { whenUnavailable: 'message' })
  },
  offline(sessions) {
    onlineManager.setOnline(false)
    show(sessions)
  },
  unreadable(sessions) {
    refuse(sessions, 'ListUserSessions', 'Forbidden', always)
    show(sessions)
  },
  async outdated(sessions) {
    const { queryClient } = show(sessions)
    await screen.findAllByRole('listitem')
    refuse(sessions, 'ListUserSessions', 'Forbidden', always)
    void queryClient.invalidateQueries()
  },
  async 'signed-out-everywhere'(sessions) {
    show(sessions)
    await screen.findAllByRole('listitem')
    await press(text.everywhere)
    await confirm()
  },
}

const sentences: Record<SessionListMessage['kind'], string> = {
  'signed-out': text.notSignedInSessions,
  unavailable: text['refused-by-pool'],
  offline: text.offlineRead,
  unreadable: text.notLoaded,
  outdated: text.notRefreshed,
  'signed-out-everywhere': text.everywhereDone,
}

test.each(Object.entries(ways))('"%s" is reached', async (kind, go) => {
  await go(await createSessions({ own, others }))
  await screen.findByText(sentences[kind as SessionListMessage['kind']])
})
