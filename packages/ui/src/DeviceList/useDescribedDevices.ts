'use client'

import { type UserDevice, useDeviceSettings } from '@cognito-devices/react'
import { useMemo, useState } from 'react'
import { describeDevice } from '../devices/describeDevice.ts'
import { groupAlikeDevices } from '../devices/groupAlikeDevices.ts'
import {
  type ReadDeviceName,
  readDeviceName,
} from '../devices/readDeviceName.ts'
import type { DeviceListText } from './deviceListText.ts'
import type { DescribedRow } from './types.ts'

const day = 24 * 60 * 60_000

/** Names for people; each of the service's names is read once. */
function useDescribe(displayText: DeviceListText) {
  const { formatDeviceName } = useDeviceSettings()
  const [known] = useState(() => new Map<string | undefined, ReadDeviceName>())
  return useMemo(() => {
    function readOnce(name: string | undefined) {
      const read = known.get(name) ?? readDeviceName(name)
      known.set(name, read)
      return read
    }
    const options = { displayText, formatDeviceName }
    return (device: UserDevice) => describeDevice(device, options, readOnce)
  }, [formatDeviceName, known, displayText])
}

type Options = {
  displayText: DeviceListText
  /** Epoch milliseconds. */
  now: number
  /** Milliseconds. */
  staleAfter: number
}

/** What a list says of its devices, beyond what each says of itself. */
export function useDescribedDevices(
  devices: readonly UserDevice[],
  { displayText, now, staleAfter }: Options,
): DescribedRow[] {
  const describe = useDescribe(displayText)
  const described = new Map(
    devices.map((device) => [device, describe(device)] as const),
  )
  function nameOf(device: UserDevice) {
    const { name, source } = described.get(device) ?? {}
    return source === 'unknown' ? undefined : name
  }
  const groups = groupAlikeDevices(devices, nameOf)
  const alike = new Set(groups.flat())
  const likeCurrent = new Set(
    groups.filter((group) => group.some((each) => each.isCurrent)).flat(),
  )
  const duplicates = new Set(groups.flatMap(([, ...others]) => others))
  return [...described].map(([device, names]) => {
    const { isCurrent, lastAuthenticatedAt, status } = device
    const unusedFor = now - (lastAuthenticatedAt ?? now)
    const isUnused =
      unusedFor > staleAfter && status === 'remembered' && !isCurrent
    return {
      ...names,
      device,
      isAlike: alike.has(device),
      isDuplicate: duplicates.has(device),
      isLikeCurrent: likeCurrent.has(device),
      unusedDays: isUnused ? Math.floor(unusedFor / day) : undefined,
    }
  })
}
