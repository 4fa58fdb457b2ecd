'use client'

import { type UserDevice, useDeviceSettings } from '@cognito-devices/react'
import { useMemo, useState } from 'react'
import { describeDevice } from '../devices/describeDevice.ts'
import { groupAlikeDevices } from '../devices/groupAlikeDevices.ts'
import {
  type DeviceKind,
  type ReadDeviceName,
  readDeviceName,
} from '../devices/readDeviceName.ts'
import type { DeviceListText } from './deviceListText.ts'

export type DescribedDevice = {
  device: UserDevice
  name: string
  kind: DeviceKind
  /** It reads like one that was used later. */
  isDuplicate: boolean
  /** For how long nobody has signed in with it, when that is too long. */
  staleDays: number | undefined
}

const day = 24 * 60 * 60_000

/** Names for people; each of the service's names is read once. */
export function useDeviceNames(text: DeviceListText) {
  const { formatDeviceName } = useDeviceSettings()
  const [known] = useState(() => new Map<string | undefined, ReadDeviceName>())
  return useMemo(() => {
    function readOnce(name: string | undefined) {
      const read = known.get(name) ?? readDeviceName(name)
      known.set(name, read)
      return read
    }
    const options = { displayText: text, formatDeviceName }
    return (device: UserDevice) => describeDevice(device, options, readOnce)
  }, [formatDeviceName, known, text])
}

/** What a list says of its devices, beyond what each says of itself. */
export function useDescribedDevices(
  devices: readonly UserDevice[],
  text: DeviceListText,
  { now, staleAfter }: { now: number; staleAfter: number },
): DescribedDevice[] {
  const describe = useDeviceNames(text)
  const described = new Map(
    devices.map((device) => [device, describe(device)] as const),
  )
  const nameOf = (device: UserDevice) => {
    const read = described.get(device)
    return read?.isNamed ? read.name : undefined
  }
  const duplicates = new Set(
    groupAlikeDevices(devices, nameOf).flatMap(([, ...others]) => others),
  )
  return [...described].map(([device, { kind, name }]) => {
    const { isCurrent, lastAuthenticatedAt, status } = device
    const unusedFor = now - (lastAuthenticatedAt ?? now)
    const isStale =
      unusedFor > staleAfter && status === 'remembered' && !isCurrent
    return {
      device,
      name,
      kind,
      isDuplicate: duplicates.has(device),
      staleDays: isStale ? Math.floor(unusedFor / day) : undefined,
    }
  })
}
