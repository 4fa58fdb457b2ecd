/** Formats the dates of a device for people. Times are epoch milliseconds. */
export type DeviceDates = {
  /**
   * For example "3 days ago", "yesterday" or "now". `now` is the present in
   * epoch milliseconds.
   */
  relative(time: number, now?: number): string
  /** For example "20 November 2026 at 14:02". */
  full(time: number): string
  /** For example "20 November 2026". */
  day(time: number): string
}

const minute = 60_000
const day = 24 * 60 * minute

/** A unit, its length, and the age from which it is used. */
const units: [Intl.RelativeTimeFormatUnit, number, number][] = [
  ['year', 365 * day, 365 * day],
  ['month', 30 * day, 30 * day],
  ['week', 7 * day, 14 * day],
  ['day', day, day],
  ['hour', 60 * minute, 60 * minute],
  // The list's present is rounded to the minute.
  ['minute', minute, 2 * minute],
]

/** A full day still belongs to the day that it ends: a present is rounded up to it. */
const midnight = (time: number) => new Date(time - 1).setHours(0, 0, 0, 0)

/**
 * The formats that the list uses for `createdAt`, `lastModifiedAt` and
 * `lastAuthenticatedAt`, in the language of `locale` and the browser's time
 * zone.
 *
 * @example createDeviceDates('en').relative(device.lastAuthenticatedAt)
 * @throws {RangeError} if the locale is not valid, as `Intl` does
 */
export function createDeviceDates(locale: string): DeviceDates {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const full = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  return {
    relative(time, now = Date.now()) {
      const found = units.find(([, , from]) => now - time >= from)
      if (!found) return relative.format(0, 'second')
      const [unit, length] = found
      // "Yesterday" depends on the calendar.
      const count =
        unit === 'day'
          ? Math.round((midnight(now) - midnight(time)) / day)
          : Math.floor((now - time) / length)
      return relative.format(-count, unit)
    },
    full: (time) => full.format(time),
    day: (time) => date.format(time),
  }
}
