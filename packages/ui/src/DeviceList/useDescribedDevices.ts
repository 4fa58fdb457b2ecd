'use client'

import {
  type UserDevice,
  useDeviceNames,
  useDeviceTrustOf,
} from '@cognito-devices/react'
import { useMemo, useState } from 'react'
import { daysSince } from '../daysSince.ts'
import {
  type DescribedDevice,
  describeDevice,
} from '../devices/describeDevice.ts'
import { groupAlikeDevices } from '../devices/groupAlikeDevices.ts'
import {
  type ReadDeviceName,
  readDeviceName,
} from '../devices/readDeviceName.ts'
import type { DeviceListText } from './deviceListText.ts'
import type { DescribedRow } from './types.ts'

const keyOf = ({ deviceKey }: UserDevice) => deviceKey

/**
 * Names for people. Each name of the service is parsed once, and each device
 * described once.
 */
function useDescriptions(
  displayText: DeviceListText,
  formatDeviceName: ReturnType<typeof useDeviceNames>['nameOf'],
) {
  const [read] = useState(() => new Map<string | undefined, ReadDeviceName>())
  return useMemo(() => {
    function readOnce(name: string | undefined) {
      const known = read.get(name) ?? readDeviceName(name)
      read.set(name, known)
      return known
    }
    const described = new WeakMap<UserDevice, DescribedDevice>()
    const options = { displayText, formatDeviceName }
    return {
      described,
      describe(device: UserDevice) {
        const names = describeDevice(device, options, readOnce)
        described.set(device, names)
        return names
      },
    }
  }, [formatDeviceName, read, displayText])
}

type Options = {
  displayText: DeviceListText
  /** Epoch milliseconds. */
  now: number
  /** Milliseconds. */
  staleAfter: number
}

/**
 * What a list says about its devices, beyond what each says about itself. It
 * consists of loops, since it runs over all devices whenever one changes.
 */
export function useDescribedDevices(
  devices: readonly UserDevice[],
  { displayText, now, staleAfter }: Options,
): DescribedRow[] {
  const keys = useMemo(() => devices.map(keyOf), [devices])
  const { nameOf, namingOf } = useDeviceNames(keys)
  const { describe, described } = useDescriptions(displayText, nameOf)
  const trustOf = useDeviceTrustOf()
  return useMemo(() => {
    const rows: DescribedRow[] = []
    for (const device of devices) {
      const { isCurrent, lastAuthenticatedAt, status } = device
      const canBeUnused = status === 'remembered' && !isCurrent
      rows.push({
        ...(described.get(device) ?? describe(device)),
        device,
        trust: trustOf(device),
        naming: namingOf(device.deviceKey),
        isAlike: false,
        isDuplicate: false,
        isLikeCurrent: false,
        unusedDays: canBeUnused
          ? daysSince(lastAuthenticatedAt, now, staleAfter)
          : undefined,
      })
    }
    const groups = groupAlikeDevices(devices, (device) => {
      const { name, source } = described.get(device) ?? {}
      return source === 'unknown' ? undefined : name
    })
    const groupOf = new Map<UserDevice, UserDevice[]>()
    for (const group of groups)
      for (const device of group) groupOf.set(device, group)
    for (const row of rows) {
      const group = groupOf.get(row.device)
      if (!group) continue
      row.isAlike = true
      row.isDuplicate = group[0] !== row.device
      // This browser is the first in the list, and so in its group.
      row.isLikeCurrent = group[0]?.isCurrent === true
    }
    return rows
  }, [describe, described, devices, namingOf, now, staleAfter, trustOf])
}
