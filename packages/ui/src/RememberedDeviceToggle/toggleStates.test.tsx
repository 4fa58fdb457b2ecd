import '@cognito-devices/ui/styles.css'
import type { DevicePool } from '@cognito-devices/react'
import {
  defaultDisplayText,
  defaultStillAskedText,
  type KnownChallenge,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { onlineManager } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { listen } from '../../../../test/support/listen.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'
import { violations } from '../../../../test/support/violations.ts'

const root = ({ container }: { container: HTMLElement }) =>
  container.querySelector<HTMLElement>('.cdev-toggle')

describe('what the host knows of its pool', () => {
  async function openPool(pool: DevicePool, remembered: boolean) {
    const devices = await createDevices()
    await devices.signIn({ remembered })
    renderWithDevices(devices.client, <RememberedDeviceToggle />, { pool })
    return screen.findByRole('switch')
  }

  test.each([true, false])(
    'that codes are asked all the same is said when it is %s',
    async (remembered) => {
      const control = await openPool({ suppressesMfa: false }, remembered)
      const name = defaultDisplayText.label
      expect(control).toBe(screen.getByRole('switch', { name }))
      screen.getByText(defaultDisplayText.hintRecorded)
      expect(screen.queryByText(defaultDisplayText.stillAsked)).toBeNull()
    },
  )

  test('that new browsers are remembered by themselves is said', async () => {
    await openPool({ tracking: 'always' }, true)
    screen.getByText(defaultDisplayText.hintAlways, { exact: false })
  })
})

describe('for a code that is asked for all the same', () => {
  async function openDetails(
    remembered: boolean,
    wasChallenged: boolean | KnownChallenge = true,
    isOld = false,
  ) {
    const devices = await createDevices({ challengeRequiredOnNewDevice: false })
    const session = await devices.signIn({ remembered })
    if (isOld) {
      devices.emulator.advance(10 * 60_000)
      await devices.signInAgain(session.deviceKey)
    }
    const page = renderWithDevices(
      devices.client,
      <RememberedDeviceToggle wasChallenged={wasChallenged} />,
    )
    await screen.findByRole('switch')
    return { ...devices, ...page, ...session }
  }

  const causes = () =>
    [...(findDetails()?.querySelectorAll('div') ?? [])].map(
      (each) => each.textContent,
    )
  const text = defaultStillAskedText

  const findDetails = () =>
    screen.queryByText(defaultDisplayText.stillAsked)?.closest('details')

  test('the causes are there, one press away', async () => {
    const { container } = await openDetails(true)
    const cause = await screen.findByText(text.askedFirstTime)
    expect(cause.checkVisibility()).toBe(false)
    const summary = screen.getByText(defaultDisplayText.stillAsked)
    await userEvent.tab()
    await userEvent.tab()
    expect(document.activeElement).toBe(summary)
    await userEvent.click(summary)
    expect(cause.checkVisibility()).toBe(true)
    expect(summary.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
    expect(await violations(container)).toEqual([])
  })

  test.each<[string, boolean | KnownChallenge, string[]]>([
    [
      'nothing more is known: all that can be so',
      true,
      [
        text.askedTurnedOnLater,
        text.askedNewPassword,
        text.askedMfaNewer,
        text.askedEmail,
      ],
    ],
    ['the code came by e-mail', { challenge: 'EMAIL_OTP' }, [text.askedEmail]],
    [
      'it was turned on without a code',
      { turnedOnAfter: 'password', challenge: 'SOFTWARE_TOKEN_MFA' },
      [text.askedTurnedOnLater],
    ],
    [
      'nothing is left but a setting, which only support can look up',
      {
        turnedOnAfter: 'code',
        challenge: 'SOFTWARE_TOKEN_MFA',
        sentDeviceKey: true,
        isNewDevice: false,
        mfaIsNewer: false,
      },
      [text.askedSetting('code-not-suppressed')],
    ],
  ])('where %s', async (_, known, expected) => {
    await openDetails(true, known, true)
    await waitFor(() => expect(causes()).toEqual(expected))
  })

  test('what the facts rule out is not said', async () => {
    await openDetails(true, { isNewDevice: true, sentDeviceKey: false })
    await waitFor(() =>
      expect(causes()).toEqual([text.askedFirstTime, text.askedCleared]),
    )
  })

  test('nothing is said where it was off when the code was asked', async () => {
    await openDetails(false)
    // What would say it is here, so that it had the time to.
    await import('./describeStillAsked.ts')
    const control = screen.getByRole('switch')
    await userEvent.click(control)
    await waitFor(() => expect(control.dataset.pending).toBeUndefined())
    expect(control.getAttribute('aria-checked')).toBe('true')
    expect(findDetails()).toBeUndefined()
  })

  test('nothing is said while it is off, and of another browser', async () => {
    const page = await openDetails(false)
    expect(findDetails()).toBeUndefined()
    page.unmount()
    await page.emulator.send('UpdateDeviceStatus', {
      AccessToken: page.accessToken,
      DeviceKey: page.deviceKey,
      DeviceRememberedStatus: 'remembered',
    })
    await page.signIn()
    renderWithDevices(
      page.client,
      <RememberedDeviceToggle wasChallenged deviceKey={page.deviceKey} />,
    )
    const control = await screen.findByRole('switch')
    expect(control.getAttribute('aria-checked')).toBe('true')
    expect(findDetails()).toBeUndefined()
  })
})

describe('when it has been on for long', () => {
  const day = 24 * 60 * 60_000

  async function openOld(days: number) {
    const devices = await createDevices({ challengeRequiredOnNewDevice: false })
    devices.emulator.advance(-days * day)
    const { deviceKey } = await devices.signIn({ remembered: true })
    devices.emulator.advance(days * day)
    await devices.signInAgain(deviceKey)
    const { container } = renderWithDevices(
      devices.client,
      <RememberedDeviceToggle maxAge={30 * day} />,
    )
    await screen.findByRole('switch')
    return { ...devices, container, deviceKey }
  }

  test('the line offers to turn it off', async () => {
    const page = await openOld(90)
    screen.getByText(defaultDisplayText.old(90))
    expect(await violations(page.container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Turn off' }))
    await waitFor(() => expect(root(page)?.dataset.state).toBe('off'))
    expect(screen.queryByText(defaultDisplayText.old(90))).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('switch'))
  })

  test('before that nothing is asked', async () => {
    await openOld(20)
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('without a device', () => {
  test('the reason is said', async () => {
    const devices = await createDevices({ tracking: 'off' })
    const { container } = renderWithDevices(
      devices.client,
      <RememberedDeviceToggle />,
    )
    await screen.findByText(defaultDisplayText['not-signed-in'])
    await devices.signIn()
    await screen.findByText(defaultDisplayText['no-device-key'])
    expect(root({ container })?.dataset.state).toBe('unavailable')
    expect(await violations(container)).toEqual([])
  })

  test('a pool that tracks none is no failure', async () => {
    const devices = await createDevices()
    await devices.signIn()
    devices.emulator.addFault({
      operation: 'GetDevice',
      effect: { kind: 'error', name: 'OperationNotEnabledException' },
    })
    const page = renderWithDevices(devices.client, <RememberedDeviceToggle />)
    await screen.findByText(defaultDisplayText['refused-by-pool'])
    expect(root(page)?.dataset.state).toBe('unavailable')
    expect(screen.queryByRole('group')).toBeNull()
  })

  test('nor is one of which the host says so', async () => {
    const devices = await createDevices()
    await devices.signIn({ remembered: true })
    devices.emulator.clearLog()
    const page = renderWithDevices(devices.client, <RememberedDeviceToggle />, {
      pool: { tracking: 'off' },
    })
    await screen.findByText(defaultDisplayText['refused-by-pool'])
    expect(root(page)?.dataset.state).toBe('unavailable')
    expect(screen.queryByRole('switch')).toBeNull()
  })

  async function openUnreadable() {
    const devices = await createDevices()
    await devices.signIn({ remembered: true })
    const blocked = { kind: 'error', name: 'ForbiddenException' } as const
    devices.emulator.addFault({ operation: 'GetDevice', effect: blocked })
    const { container } = renderWithDevices(
      devices.client,
      <RememberedDeviceToggle />,
    )
    expect(root({ container })?.dataset.state).toBe('loading')
    const retry = await screen.findByRole('button', { name: 'Try again' })
    return { ...devices, blocked, container, retry }
  }

  test('a failed read is tried again, and the focus goes to the switch', async () => {
    const { hold, retry } = await openUnreadable()
    const release = hold('GetDevice')
    await userEvent.click(retry)
    expect(document.activeElement).toBe(retry)
    expect(retry.textContent).toBe(defaultDisplayText.trying)
    expect(retry.getAttribute('aria-disabled')).toBe('true')
    release()
    const control = await screen.findByRole('switch')
    expect(control.getAttribute('aria-checked')).toBe('true')
    expect(document.activeElement).toBe(control)
  })

  test('the focus stays with a person who has gone on', async () => {
    const { hold, retry } = await openUnreadable()
    const elsewhere = document.createElement('button')
    document.body.append(elsewhere)
    const release = hold('GetDevice')
    await userEvent.click(retry)
    elsewhere.focus()
    release()
    await screen.findByRole('switch')
    expect(document.activeElement).toBe(elsewhere)
    elsewhere.remove()
  })

  test('a read that fails again is said again, and keeps the focus', async () => {
    const { blocked, container, emulator, retry } = await openUnreadable()
    const { said } = listen()
    emulator.addFault({ operation: 'GetDevice', effect: blocked })
    await userEvent.click(retry)
    const sentence = `Couldn’t load. ${defaultDisplayText.errorForbidden}`
    await waitFor(() => expect(said).toEqual([sentence]))
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Try again' }),
    )
    expect(await violations(container)).toEqual([])
  })

  test('being offline is said', async () => {
    const devices = await createDevices()
    await devices.signIn({ remembered: true })
    onlineManager.setOnline(false)
    const { container } = renderWithDevices(
      devices.client,
      <RememberedDeviceToggle />,
    )
    await screen.findByText(defaultDisplayText.offlineRead)
    expect(root({ container })?.dataset.state).toBe('offline')
    onlineManager.setOnline(true)
    await screen.findByRole('switch')
  })
})
