import '@cognito-devices/ui/styles.css'
import { type DevicePool, DevicesProvider } from '@cognito-devices/react'
import {
  defaultDisplayText,
  defaultRememberDeviceText,
  RememberDeviceCheckbox,
  RememberDevicePrompt,
  type RememberDevicePromptProps,
} from '@cognito-devices/ui'
import { onlineManager } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  createDevices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { refuse } from '../../../../test/support/refuse.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'
import { violations } from '../../../../test/support/violations.ts'

const text = { ...defaultDisplayText, ...defaultRememberDeviceText }

type Options = RememberDevicePromptProps & {
  pool?: DevicePool
  remembered?: boolean
}

/** A page after a sign-in, with a link before the prompt. */
async function openPage({ pool, remembered, ...props }: Options = {}) {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { deviceKey } = await devices.signIn({ remembered })
  const page = renderWithDevices(
    devices.client,
    <DevicesProvider client={devices.client} pool={pool ?? {}}>
      <a href="#top">Home</a>
      <RememberDevicePrompt {...props} />
    </DevicesProvider>,
  )
  return { ...devices, ...page, deviceKey, said: listen(page.container) }
}

type Page = Awaited<ReturnType<typeof openPage>>

/** Everything a live region has said, in order, and whether it was there before. */
function listen(container: Element) {
  const said: string[] = []
  const known = new Set<Node>()
  new MutationObserver((mutations) => {
    for (const { addedNodes, target } of mutations) {
      for (const added of addedNodes) {
        const regions =
          added instanceof Element
            ? added.querySelectorAll('[role=status]')
            : []
        for (const region of regions) {
          expect(region.textContent).toBe('')
          known.add(region)
        }
      }
      if (known.has(target) && target.textContent) said.push(target.textContent)
    }
  }).observe(container, { childList: true, subtree: true })
  return said
}

const root = ({ container }: Page) =>
  container.querySelector<HTMLElement>('.cdev-remember')

const findButton = (name: string) => screen.findByRole('button', { name })

/** The connection is lost, until what this returns is called. */
function loseConnection({ emulator }: Pick<Page, 'emulator'>) {
  onlineManager.setOnline(false)
  emulator.addFault({
    operation: '*',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'drop' },
  })
  function find() {
    emulator.clearFaults()
    act(() => onlineManager.setOnline(true))
  }
  onTestFinished(find)
  return find
}

describe('the question', () => {
  test('is a group with a warning and two buttons, and is said once', async () => {
    const page = await openPage()
    const group = await screen.findByRole('group', { name: text.question })
    expect(
      document.getElementById(group.getAttribute('aria-describedby') ?? '')
        ?.textContent,
    ).toBe(text.ownDeviceOnly)
    expect(
      screen.getAllByRole('button').map((each) => each.textContent),
    ).toEqual([text.remember, text.notNow])
    expect(root(page)?.dataset.state).toBe('asking')
    expect(document.activeElement).toBe(document.body)
    await waitFor(() => expect(page.said).toEqual([text.question]))
    expect(await violations(page.container)).toEqual([])
  })

  test('is answered with yes, and the focus goes back', async () => {
    const onSuccess = vi.fn()
    const page = await openPage({ onSuccess })
    await findButton(text.remember)
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(root(page)).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('link'))
    await waitFor(() =>
      expect(onSuccess).toHaveBeenCalledExactlyOnceWith({
        deviceKey: page.deviceKey,
        status: 'remembered',
        outcome: 'saved',
      }),
    )
    expect(await readTruth(page, page.deviceKey)).toBe('remembered')
    expect(root(page)).toBeNull()
  })

  test.each([text.remember, text.notNow])(
    'first on the page, "%s" leaves the focus on what follows',
    async (answer) => {
      const { client, signIn } = await createDevices()
      await signIn()
      renderWithDevices(
        client,
        <>
          <RememberDevicePrompt />
          <button type="button" disabled>
            Not yet
          </button>
          <button type="button">Next</button>
          <button type="button">Last</button>
        </>,
      )
      const button = await findButton(answer)
      button.focus()
      await userEvent.keyboard('{Enter}')
      expect(screen.queryByRole('group')).toBeNull()
      expect(document.activeElement).toBe(
        screen.getByRole('button', { name: 'Next' }),
      )
    },
  )

  test('is answered with no, and not asked again', async () => {
    const page = await openPage()
    await userEvent.click(await findButton(text.notNow))
    expect(root(page)).toBeNull()
    page.signOut()
    await page.signInAgain(page.deviceKey)
    page.emulator.clearLog()
    await waitFor(() => expect(page.emulator.log).toHaveLength(1))
    expect(root(page)).toBeNull()
    expect(page.writes()).toEqual([])
  })

  test.each<Options>([
    { remembered: true },
    { pool: { suppressesMfa: false } },
    { pool: { tracking: 'always' } },
  ])('is not asked with %o', async (options) => {
    const page = await openPage(options)
    await waitFor(() =>
      expect(page.emulator.log.at(-1)?.operation).toBe('GetDevice'),
    )
    await act(() => new Promise((resolve) => setTimeout(resolve)))
    expect(root(page)).toBeNull()
  })
})

describe('a yes that is refused', () => {
  async function openRefused(
    name: string,
    props: RememberDevicePromptProps = {},
  ) {
    const page = await openPage(props)
    refuse(page, 'UpdateDeviceStatus', name)
    await userEvent.click(await findButton(text.remember))
    await screen.findByRole('group', { name: text.notRemembered })
    return page
  }

  test('says so once, in words, with the way out', async () => {
    const onError = vi.fn()
    const onStart = vi.fn()
    const page = await openRefused('PasswordResetRequired', {
      onError,
      recoveries: { 'reset-password': { onStart } },
    })
    const sentence = `${text.notRemembered} ${text.errorPasswordResetRequired}`
    await waitFor(() => expect(page.said.slice(-1)).toEqual([sentence]))
    expect(page.said.filter((each) => each === sentence)).toHaveLength(1)
    expect(root(page)?.dataset).toMatchObject({
      state: 'answered',
      intent: 'parked',
      error: 'PasswordResetRequired',
    })
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'PasswordResetRequired' }),
    )
    expect(await violations(page.container)).toEqual([])
    await userEvent.click(await findButton('Reset password'))
    expect(onStart).toHaveBeenCalledOnce()
  })

  test('is tried again', async () => {
    const page = await openRefused('Forbidden')
    await userEvent.click(await findButton('Try again'))
    await waitFor(async () =>
      expect(await readTruth(page, page.deviceKey)).toBe('remembered'),
    )
    await waitFor(() => expect(root(page)).toBeNull())
  })

  test('is dismissed', async () => {
    const page = await openRefused('Forbidden')
    await userEvent.click(await findButton('Dismiss'))
    expect(root(page)).toBeNull()
  })

  test('waits while the service is busy, and can be given up', async () => {
    const page = await openPage()
    page.emulator.addFault({
      operation: 'UpdateDeviceStatus',
      times: Number.POSITIVE_INFINITY,
      effect: { kind: 'error', name: 'TooManyRequestsException' },
    })
    await userEvent.click(await findButton(text.remember))
    await userEvent.click(await findButton('Cancel'))
    await waitFor(() => expect(root(page)).toBeNull())
  })

  test('that waits for the connection is said to be saved when it is', async () => {
    const page = await openPage()
    const skip = await findButton(text.remember)
    await waitFor(() => expect(page.said).toEqual([text.question]))
    const findConnection = loseConnection(page)
    await userEvent.click(skip)
    const notice = await screen.findByText(text.offline)
    await waitFor(() => expect(page.said.at(-1)).toBe(text.offline))
    findConnection()
    const saved = await within(root(page) ?? notice).findByText(text.saved)
    expect(root(page)?.contains(saved)).toBe(true)
    await waitFor(() =>
      expect(page.said).toEqual([text.question, text.offline, text.saved]),
    )
    expect(await readTruth(page, page.deviceKey)).toBe('remembered')
    expect(await violations(page.container)).toEqual([])
    await userEvent.click(await findButton(text.dismiss))
    expect(root(page)).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('link'))
  })

  test('that is given up while it waits says no more, whatever is done elsewhere', async () => {
    const page = await openPage()
    const skip = await findButton(text.remember)
    const findConnection = loseConnection(page)
    await userEvent.click(skip)
    await userEvent.click(await findButton('Undo'))
    expect(root(page)).toBeNull()
    findConnection()
    const { deviceKey } = page
    await page.client.updateDeviceStatus({ deviceKey, status: 'remembered' })
    await act(() => page.queryClient.refetchQueries())
    expect(root(page)).toBeNull()
  })

  test('leaves a recovery in place as it is when that ends the session', async () => {
    const page = await openRefused('PasswordResetRequired', {
      recoveries: {
        'reset-password': { component: () => <input aria-label="Code" /> },
      },
    })
    await userEvent.click(await findButton('Reset password'))
    await userEvent.type(screen.getByLabelText('Code'), '123')
    act(page.signOut)
    await act(() => new Promise((resolve) => setTimeout(resolve)))
    expect(screen.getByLabelText('Code')).toHaveProperty('value', '123')
  })
})

test('a choice made at the sign-in is not asked about; a refusal of it is shown', async () => {
  const devices = await createDevices()
  refuse(devices, 'UpdateDeviceStatus', 'Forbidden')
  const page = renderWithDevices(
    devices.client,
    <>
      <form onSubmit={(event) => event.preventDefault()}>
        <RememberDeviceCheckbox />
        <button type="submit">Sign in</button>
      </form>
      <RememberDevicePrompt />
    </>,
  )
  const said = listen(page.container)
  await userEvent.click(screen.getByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  await act(() => devices.signIn())
  await screen.findByRole('group', { name: text.notRemembered })
  await waitFor(() =>
    expect(said).toEqual([`${text.notRemembered} ${text.errorForbidden}`]),
  )
})
