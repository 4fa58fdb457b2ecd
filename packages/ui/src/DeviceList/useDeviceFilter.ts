'use client'

import { type ChangeEvent, useEffect, useMemo, useState } from 'react'
import { groupBy } from '../groupBy.ts'
import type { Say } from '../useLiveRegion.ts'
import type { DeviceListText } from './deviceListText.ts'
import type { DescribedRow } from './types.ts'

export type DeviceFilter = 'all' | 'remembered' | 'unused' | 'alike'

/** With this many devices or more, there is a search field, and filters. */
const many = 10
/**
 * How many devices are shown, the last used first, until somebody asks for the
 * rest.
 */
const atFirst = 20
/** In milliseconds: a pause in typing. */
const sayAfterMs = 500

/** Which rows each filter lets through. */
const passes: Record<DeviceFilter, (row: DescribedRow) => boolean> = {
  all: () => true,
  remembered: ({ device }) => device.status === 'remembered',
  unused: ({ unusedDays }) => unusedDays !== undefined,
  alike: ({ isAlike }) => isAlike,
}

const filters = Object.keys(passes) as DeviceFilter[]

/** How many rows match each filter. */
function countEach(rows: readonly DescribedRow[]) {
  const counts = { all: 0, remembered: 0, unused: 0, alike: 0 }
  for (const row of rows)
    for (const name of filters) if (passes[name](row)) counts[name]++
  return counts
}

/**
 * Puts devices of one name together, in the order in which the first of each
 * name was used.
 */
const byName = (rows: readonly DescribedRow[]) =>
  [...groupBy(rows, ({ name }) => name).values()].flat()

type Options = {
  displayText: DeviceListText
  locale: string
  say: Say
}

/** Chooses which of many devices are shown. */
export function useDeviceFilter(
  rows: readonly DescribedRow[],
  { displayText: text, locale, say }: Options,
) {
  const [state, setState] = useState(() => ({
    filter: 'all' as DeviceFilter,
    words: '',
    isWhole: false,
    /**
     * What the filter has shown. A device that is turned off under "Remembered"
     * stays where it is, so that it can be turned on again.
     */
    seen: new Set<string>(),
  }))
  const isNarrowed = state.filter !== 'all' || state.words !== ''
  const isMany = rows.length >= many || isNarrowed

  const { filter, seen, words } = state
  const ordered = useMemo(() => {
    if (filter === 'all' && words === '') return rows
    const wanted = words.trim().toLocaleLowerCase(locale)
    const found = rows.filter((row) => {
      const { deviceKey, name: raw } = row.device
      if (!seen.has(deviceKey) && !passes[filter](row)) return false
      seen.add(deviceKey)
      const names = `${row.name}\n${raw}`.toLocaleLowerCase(locale)
      return names.includes(wanted)
    })
    return filter === 'alike' ? byName(found) : found
  }, [filter, locale, rows, seen, words])
  const counts = useMemo(() => countEach(rows), [rows])
  const shown = state.isWhole ? ordered : ordered.slice(0, atFirst)

  // Screen readers speak what is typed while it is typed. The number of results
  // comes after that.
  const count = isNarrowed ? ordered.length : undefined
  useEffect(() => {
    if (count === undefined || (filter === 'all' && words === '')) return
    const timer = setTimeout(() => say(text.found(count)), sayAfterMs)
    return () => clearTimeout(timer)
  }, [count, filter, say, text, words])

  const set = (next: Partial<typeof state>) =>
    setState((before) => ({ ...before, seen: new Set<string>(), ...next }))
  const labels: Record<DeviceFilter, string> = {
    all: text.all,
    remembered: text.rememberedOnly,
    unused: text.unusedOnly,
    alike: text.alikeOnly,
  }

  return {
    /** All devices that match the filter, shown or not. */
    matching: ordered,
    shown,
    /** Whether there are enough devices to search. */
    isMany,
    isNarrowed,
    words,
    filter,
    counts,
    hiddenCount: ordered.length - shown.length,
    setFilter: (name: DeviceFilter) => set({ filter: name }),
    showAll: () => set({ filter: 'all', words: '' }),
    showWhole: () => set({ isWhole: true, seen }),
    /** The filters, with the number of devices that match each. */
    filters: filters.map((name) => ({
      name,
      label: labels[name],
      count: counts[name],
    })),
    /** Props of an `<input>`. */
    getFindProps: () => ({
      type: 'search',
      value: words,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
        set({ words: target.value, seen }),
      'aria-label': text.findLabel,
      placeholder: text.find,
    }),
    /** Props of a native button. */
    getFilterProps: (name: DeviceFilter) => ({
      type: 'button' as const,
      'aria-pressed': state.filter === name,
      onClick: () => set({ filter: name }),
    }),
  }
}
