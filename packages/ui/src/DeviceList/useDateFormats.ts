'use client'

import { useMemo } from 'react'

export type DateFormats = {
  /** "3 days ago" */
  relative(time: number, now: number): string
  /** "20 Nov 2026, 14:02" */
  full(time: number): string
  /** "20 Nov 2026" */
  day(time: number): string
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 60 * 60_000],
  ['month', 30 * 24 * 60 * 60_000],
  ['day', 24 * 60 * 60_000],
  ['hour', 60 * 60_000],
  ['minute', 60_000],
]

/** Dates for people, in one language. */
export function useDateFormats(locale: string | undefined): DateFormats {
  return useMemo(() => {
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
    const full = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
    })
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
    return {
      relative(time, now) {
        const age = Math.max(0, now - time)
        const [unit, length] = units.find(([, ms]) => age >= ms) ?? [
          'second' as const,
          Number.POSITIVE_INFINITY,
        ]
        return relative.format(-Math.floor(age / length) || 0, unit)
      },
      full: (time) => full.format(time),
      day: (time) => day.format(time),
    }
  }, [locale])
}
