import type { DeviceTrust } from '@cognito-devices/react'
import { shortDay } from '../devices/shortDay.ts'
import type { DeviceListRow, DeviceListShared } from './types.ts'

/** When a device was used, and what is unusual about that. */
export type DeviceUse = {
  /** Before the date, or alone. */
  text: string
  /** As text and in full; `time` is epoch milliseconds. */
  date?: { time: number; text: string; full: string } | undefined
  /** After the date. */
  end?: string | undefined
}

/** A date of trust that a server keeps; after the others, since it is new to nobody. */
function describeEnd({ list, trust }: DeviceListRow) {
  const { displayText: text, locale } = list
  return trust?.state === 'limited' && trust.isEnforced
    ? ` ${text.separator} ${text.until(shortDay(trust.endsAt, locale))}`
    : ''
}

/** What stands under a name while there is nothing else to say. */
export function describeUse(row: DeviceListRow): DeviceUse {
  const { browser, device, isDuplicate, list, unusedDays } = row
  const { dates, displayText: text, now } = list
  const { createdAt, isCurrent, lastAuthenticatedAt: time } = device
  const end = describeEnd(row)
  if (isCurrent) return { text: `${text.activeNow}${end}` }
  if (time === undefined)
    return {
      text:
        createdAt === undefined
          ? (browser ?? '')
          : text.firstUsed(dates.day(createdAt)),
    }
  const full = dates.full(time)
  if (unusedDays !== undefined)
    return { text: '', date: { time, text: text.unused(unusedDays), full } }
  const note = isDuplicate
    ? row.isLikeCurrent
      ? text.alikeHere
      : text.alike
    : browser
  return {
    text: note ? `${note} ${text.separator} ` : '',
    date: { time, text: dates.relative(time, now), full },
    end,
  }
}

function describeTrust(
  trust: DeviceTrust,
  { displayText: text, locale }: DeviceListShared,
) {
  if (trust.state === 'ended')
    return text.endedOn(shortDay(trust.endedAt, locale))
  // The line says it already.
  if (trust.isEnforced) return undefined
  return text.endsAtVisit(shortDay(trust.endsAt, locale))
}

/** What the opened row says: exact dates, and the address where it was asked for. */
export function describeFacts({
  device,
  list,
  trust,
}: DeviceListRow): string[] {
  const { dates, displayText: text } = list
  const { createdAt, ipAddress, lastAuthenticatedAt } = device
  return [
    createdAt !== undefined && text.firstUsed(dates.day(createdAt)),
    lastAuthenticatedAt !== undefined &&
      text.lastUsed(dates.full(lastAuthenticatedAt)),
    ipAddress && text.ipAddress(ipAddress),
    trust && describeTrust(trust, list),
  ].filter((fact) => typeof fact === 'string')
}
