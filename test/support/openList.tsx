import type { DevicesProviderProps } from '@cognito-devices/react'
import {
  DeviceList,
  type DeviceListProps,
  defaultDeviceListText,
  defaultDisplayText,
} from '@cognito-devices/ui'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { expect } from 'vitest'
import { createDevices } from './createDevices.ts'
import { renderWithDevices } from './renderWithDevices.tsx'

/** What the list shows in English. */
export const text = { ...defaultDisplayText, ...defaultDeviceListText }

export const day = 24 * 60 * 60_000

export type Seeded = { name?: string; days?: number; remembered?: boolean }

/** In weeks: what is so many days ago is another day when midnight passes. */
export const three: Seeded[] = [
  { name: 'Oldest', days: 120 },
  { name: 'Middle', days: 15 },
  { name: 'Mine' },
]

/** Somebody with these devices, the last of which is this browser's. */
export async function seedDevices(seeded: readonly Seeded[]) {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const keys: string[] = []
  for (const { days = 0, name, remembered = true } of seeded) {
    devices.emulator.advance(-days * day)
    const { deviceKey } = await devices.signIn({ deviceName: name, remembered })
    devices.emulator.advance(days * day)
    keys.push(deviceKey)
  }
  devices.emulator.clearLog()
  return { ...devices, keys }
}

export type ListOptions = DeviceListProps & {
  devices?: Seeded[]
  isLate?: boolean
  provider?: Partial<DevicesProviderProps>
  View?: ComponentType<DeviceListProps>
}

/** The list of somebody with these devices, and what is in it. */
export async function openList({
  devices = three,
  isLate,
  provider,
  View = DeviceList,
  ...props
}: ListOptions = {}) {
  const seeded = await seedDevices(devices)
  const page = renderWithDevices(
    seeded.client,
    <View locale="en-GB" {...props} />,
    provider,
  )
  if (!isLate) await screen.findAllByRole('listitem')
  const calls = (operation: string) =>
    seeded.emulator.log.filter((call) => call.operation === operation)
  const root = screen.getByRole('region')
  return { ...seeded, ...page, calls, root }
}

export type ListPage = Awaited<ReturnType<typeof openList>>

export const rows = () => screen.queryAllByRole('listitem')

export const nameOf = (row: HTMLElement) =>
  document.getElementById(row.getAttribute('aria-labelledby') ?? '')
    ?.textContent

export const names = () => rows().map(nameOf)

export function row(name: string) {
  const found = rows().find((each) => nameOf(each) === name)
  if (!found) throw new Error(`There is no row called ${name}.`)
  return found
}

export const switchOf = (name: string) => within(row(name)).getByRole('switch')
export const button = (name: string) => screen.getByRole('button', { name })
export const press = (name: string) => userEvent.click(button(name))

/** Opens the row, and asks whether to remove the device. */
export async function askToRemove(name: string) {
  if (row(name).dataset.open === undefined) await press(text.more(name))
  await press(`Remove ${name}`)
}

export const rested = (name: string) =>
  waitFor(() => expect(row(name).dataset.pending).toBeUndefined())
