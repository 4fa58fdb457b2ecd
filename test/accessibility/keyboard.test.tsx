import '@cognito-devices/ui/styles.css'
import {
  DeviceList,
  RememberDeviceCheckbox,
  RememberDevicePrompt,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { onlineManager } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createManyDevices } from '../../stories/support/openManyDevices.ts'
import { createDevices } from '../support/createDevices.ts'
import { renderWithDevices } from '../support/renderWithDevices.tsx'
import { emulateMedia } from './emulateMedia.ts'
import { hitArea } from './hitArea.ts'

afterEach(() => onlineManager.setOnline(true))

/** The element that has the focus, by its role and name. */
function focused() {
  const { activeElement } = document
  const role = activeElement?.getAttribute('role') ?? activeElement?.localName
  const names = activeElement
    ?.getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent)
  const name = names?.join(' ') ?? activeElement?.ariaLabel
  return `${role} ${name ?? activeElement?.textContent}`
}

/** Whether it shows, on itself or on a part that is drawn for it. */
function showsFocus() {
  const { activeElement } = document
  if (!activeElement) return false
  return [activeElement, ...activeElement.querySelectorAll('*')]
    .flatMap((part) => [
      getComputedStyle(part),
      getComputedStyle(part, '::before'),
    ])
    .some(
      ({ outlineStyle, outlineWidth }) =>
        // The browser's own is `auto`.
        outlineStyle === 'auto' ||
        (outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2),
    )
}

/** Goes on with Tab until the focus leaves, and names what it met. */
async function tabThrough() {
  const met: string[] = []
  for (;;) {
    await userEvent.keyboard('{Tab}')
    if (document.activeElement === document.body) return met
    const name = focused()
    if (met.includes(name)) return met
    met.push(name)
    expect(showsFocus(), `${name} shows its focus`).toBe(true)
  }
}

/** At least 44 × 44 CSS pixels to press, in whatever is in there. */
function expectLargeTargets(root: ParentNode = document) {
  for (const element of root.querySelectorAll<HTMLElement>('button, input')) {
    const { width, height } = hitArea(element)
    expect(
      Math.min(width, height),
      `${element.textContent}: ${width} × ${height}`,
    ).toBeGreaterThanOrEqual(44)
  }
}

async function openToggle() {
  const devices = await createDevices()
  await devices.signIn()
  renderWithDevices(
    devices.client,
    <RememberedDeviceToggle
      recoveries={{ 'reset-password': { onStart: () => {} } }}
    />,
  )
  const control = await screen.findByRole('switch')
  devices.emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  return { ...devices, control }
}

describe('the toggle', () => {
  test('is met once, and then what a refusal offers', async () => {
    const { control } = await openToggle()
    expect(await tabThrough()).toEqual(['switch Remember this browser'])
    control.focus()
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('group')
    expect(document.activeElement).toBe(control)
    expect(await tabThrough()).toEqual([
      'button Reset password',
      'button Dismiss',
    ])
    expectLargeTargets()
  })
})

test('a message under the toggle has its button, and nothing around it', async () => {
  const { control, emulator } = await openToggle()
  emulator.clearFaults()
  emulator.addFault({
    operation: '*',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'drop' },
  })
  onlineManager.setOnline(false)
  await userEvent.click(control)
  const cancel = await screen.findByRole('button', { name: 'Undo' })
  expectLargeTargets()
  expect(hitArea(cancel).width).toBeLessThan(60)
})

describe('the list', () => {
  async function openList() {
    const devices = await createManyDevices([
      { name: 'Other', days: 2 },
      { name: 'Mine' },
    ])
    renderWithDevices(devices.client, <DeviceList />)
    await screen.findAllByRole('listitem')
    return devices
  }

  test('is met row by row, and ends with all others', async () => {
    await openList()
    expect(await tabThrough()).toEqual([
      'switch Remember Mine',
      'button More: Mine',
      'switch Remember Other',
      'button More: Other',
      'button Remove all others',
    ])
    expectLargeTargets()
  })

  test('switches with Space and Enter, and the focus stays', async () => {
    await openList()
    const control = screen.getByRole('switch', { name: 'Remember Other' })
    control.focus()
    for (const [key, state] of [
      [' ', 'false'],
      ['{Enter}', 'true'],
    ] as const) {
      await userEvent.keyboard(key)
      expect(control.ariaChecked).toBe(state)
      await waitFor(() =>
        expect(document.querySelector('[data-pending]')).toBeNull(),
      )
      expect(control.ariaChecked).toBe(state)
      expect(document.activeElement).toBe(control)
    }
  })

  test('keeps the keys in its dialog, and Escape gives them back', async () => {
    await openList()
    screen.getByRole('button', { name: 'More: Other' }).focus()
    await userEvent.keyboard('{Enter}{Tab}')
    expectLargeTargets()
    const opener = screen.getByRole('button', { name: 'Remove Other' })
    expect(document.activeElement).toBe(opener)
    await userEvent.keyboard('{Enter}')
    expectLargeTargets(await screen.findByRole('alertdialog'))
    expect(focused()).toBe('button Cancel')
    await userEvent.keyboard('{Tab}')
    expect(focused()).toBe('button Remove')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(document.activeElement).toBe(opener)
  })

  test('removes with the keys alone', async () => {
    await openList()
    screen.getByRole('button', { name: 'More: Other' }).focus()
    await userEvent.keyboard('{Enter}{Tab}{Enter}')
    await screen.findByRole('alertdialog')
    await userEvent.keyboard('{Tab}{Enter}')
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
    await waitFor(() => expect(focused()).toBe('listitem Mine'))
    expect(showsFocus()).toBe(true)
  })
})

describe('at the sign-in', () => {
  test('the choice is one stop, and Space makes it', async () => {
    const devices = await createDevices()
    renderWithDevices(devices.client, <RememberDeviceCheckbox />)
    const box = screen.getByRole('checkbox')
    expect(await tabThrough()).toHaveLength(1)
    box.focus()
    await userEvent.keyboard(' ')
    expect(box).toHaveProperty('checked', true)
    expectLargeTargets()
  })

  test('the question takes no focus, and is met in its place', async () => {
    const devices = await createDevices()
    await devices.signIn()
    renderWithDevices(
      devices.client,
      <>
        <button type="button">Before</button>
        <RememberDevicePrompt />
        <button type="button">After</button>
      </>,
    )
    await screen.findByRole('group')
    expect(document.activeElement).toBe(document.body)
    for (const name of ['Before', 'Remember', 'Not now', 'After']) {
      await userEvent.keyboard('{Tab}')
      expect(focused()).toBe(`button ${name}`)
    }
  })
})

test('who wants less motion sees none but the spinner turn slowly', async () => {
  const { control, emulator, hold } = await openToggle()
  emulator.clearFaults()
  const release = hold('UpdateDeviceStatus')
  await emulateMedia({ 'prefers-reduced-motion': 'reduce' })
  control.focus()
  await userEvent.keyboard(' ')
  const moving = document
    .getAnimations()
    .map((animation) =>
      animation instanceof CSSAnimation ? animation.animationName : 'slide',
    )
  expect(moving).not.toContain('slide')
  const spinner = control.querySelector('.cdev-spinner')
  const { animationTimingFunction } = getComputedStyle(spinner as Element)
  expect(animationTimingFunction).toContain('steps')
  release()
  await emulateMedia({})
})
