'use client'

import {
  type Device,
  type UserDevice,
  useDeviceSettings,
} from '@cognito-devices/react'
import { useCallback, useState } from 'react'
import type { DeviceListText } from './deviceListText.ts'
import {
  type DeviceKind,
  ownDeviceName,
  type ReadDeviceName,
  readDeviceName,
} from './readDeviceName.ts'

export type DescribedDevice = {
  device: UserDevice
  name: string
  kind: DeviceKind
  /** It reads like the one before it. */
  isDuplicate: boolean
  /** For how long nobody has signed in with it, when that is too long. */
  staleDays: number | undefined
}

const day = 24 * 60 * 60_000

/** Names for people; each of the service's names is read once. */
export function useDeviceName(text: DeviceListText) {
  const { formatDeviceName } = useDeviceSettings()
  const [known] = useState(() => new Map<string | undefined, ReadDeviceName>())
  return useCallback(
    (device: Device & { isCurrent: boolean }) => {
      const raw =
        device.name ?? (device.isCurrent ? ownDeviceName() : undefined)
      const read = known.get(raw) ?? readDeviceName(raw)
      known.set(raw, read)
      const formatted = formatDeviceName(device)
      const own = formatted === device.name ? undefined : formatted
      const { browser, kind, system } = read
      const parsed =
        browser && system
          ? text.browserOn(browser, system)
          : (browser ?? system)
      return { name: own || (read.name ?? parsed), kind }
    },
    [formatDeviceName, known, text],
  )
}

/**
 * What a list says of its devices, beyond what each says of itself. Those that
 * read alike stand together, where the first of them would.
 */
export function useDescribedDevices(
  devices: readonly UserDevice[],
  text: DeviceListText,
  { now, staleAfter }: { now: number; staleAfter: number },
): DescribedDevice[] {
  const nameOf = useDeviceName(text)
  const alike = new Map<string, DescribedDevice[]>()
  for (const device of devices) {
    const { name, kind } = nameOf(device)
    const { deviceKey, ipAddress, isCurrent, lastAuthenticatedAt, status } =
      device
    const likeness = name ? `${name} ${ipAddress}` : deviceKey
    const before = alike.get(likeness) ?? []
    const unusedFor = now - (lastAuthenticatedAt ?? now)
    const isStale =
      unusedFor > staleAfter && status === 'remembered' && !isCurrent
    alike.set(likeness, [
      ...before,
      {
        device,
        name: name ?? text.unknownBrowser,
        kind,
        isDuplicate: before.length > 0,
        staleDays: isStale ? Math.floor(unusedFor / day) : undefined,
      },
    ])
  }
  return [...alike.values()].flat()
}
