'use client'

import type { DeviceStatus, UserDevice } from '@cognito-devices/react'
import { useEffect, useRef } from 'react'
import type { DisplayText } from '../displayText.ts'
import { announcementOf } from '../RememberedDeviceToggle/useAnnouncements.ts'
import { isRefused } from '../RememberedDeviceToggle/useRefusal.ts'
import type { Say } from '../useLiveRegion.ts'
import { heard } from '../useSayOnce.ts'
import { useSayTrustEnded } from '../useSayTrustEnded.ts'
import type { DeviceListText } from './deviceListText.ts'
import type { DescribedRow } from './types.ts'

type Options = {
  displayText: DisplayText & DeviceListText
  say: Say
  /** Whether this list announces the result of the device's intent. */
  owns(deviceKey: string): boolean
}

type Said = {
  occasion: unknown
  unsay?: ReturnType<Say>
  /** What the person was told would be saved later. */
  promised?: DeviceStatus | undefined
}

function newsOf({ intent, isCurrent }: UserDevice, text: DisplayText) {
  const error = isRefused(intent) ? intent?.error : undefined
  const refusal = error && { error, intent, isCurrent }
  const sentence = announcementOf(intent, refusal, text)
  return { error, intent, sentence, occasion: error ?? sentence }
}

/**
 * Announces the result of each intent once. What was there when the list
 * appeared is not news.
 */
export function useListAnnouncements(
  rows: readonly DescribedRow[],
  { displayText: text, owns, say }: Options,
) {
  const said = useRef<Map<string, Said>>(undefined)
  // This browser is the first of the list.
  const [first] = rows
  const own = first?.device.isCurrent ? first : undefined
  useSayTrustEnded({
    status: own?.device.status,
    trust: own?.trust,
    owns: () => owns(own?.device.deviceKey ?? ''),
    displayText: text,
    say,
  })

  useEffect(() => {
    const isFirst = said.current === undefined
    if (isFirst && rows.length === 0) return
    const known = said.current ?? new Map<string, Said>()
    said.current = known
    for (const { device, name } of rows) {
      const { deviceKey, status } = device
      const before = known.get(deviceKey)
      if (!device.intent && !before) continue
      const { error, intent, occasion, sentence } = newsOf(device, text)
      const next: Said = { ...before, occasion }
      if (!intent) {
        known.delete(deviceKey)
        before?.unsay?.()
        if (before?.promised === status && owns(deviceKey))
          say(text.withName(name, text.saved))
        continue
      }
      if (sentence && !error) next.promised = intent.status
      if (error) next.promised = undefined
      known.set(deviceKey, next)
      if (occasion === before?.occasion || isFirst) continue
      before?.unsay?.()
      if (!sentence || !owns(deviceKey) || (error && heard.has(error))) continue
      next.unsay = say(text.withName(name, sentence))
      if (error) heard.add(error)
    }
  })
}
