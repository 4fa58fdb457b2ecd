'use client'

import { type ChangeEvent, useEffect, useMemo, useState } from 'react'
import type { Say } from '../useLiveRegion.ts'
import type { DeviceListText } from './deviceListText.ts'
import type { DescribedRow } from './types.ts'

export type DeviceFilter = 'all' | 'remembered' | 'unused' | 'alike'

/** From so many devices on there is a field to find one, and filters. */
const many = 10
/** So many of the last used are shown until somebody asks for the rest. */
const atFirst = 20
/** A pause in typing. */
const sayAfterMs = 500

function passes(filter: DeviceFilter, row: DescribedRow) {
  switch (filter) {
    case 'all':
      return true
    case 'remembered':
      return row.device.status === 'remembered'
    case 'unused':
      return row.unusedDays !== undefined
    case 'alike':
      return row.isAlike
  }
}

/** How many rows each filter lets through. */
function countEach(rows: readonly DescribedRow[]) {
  const counts = { all: rows.length, remembered: 0, unused: 0, alike: 0 }
  for (const { device, isAlike, unusedDays } of rows) {
    if (device.status === 'remembered') counts.remembered++
    if (unusedDays !== undefined) counts.unused++
    if (isAlike) counts.alike++
  }
  return counts
}

/** Those of one name together, in the order in which the first of each was used. */
function byName(rows: readonly DescribedRow[]) {
  const groups = new Map<string, DescribedRow[]>()
  for (const row of rows) {
    const group = groups.get(row.name)
    if (group) group.push(row)
    else groups.set(row.name, [row])
  }
  return [...groups.values()].flat()
}

type Options = {
  displayText: DeviceListText
  locale: string
  say: Say
}

/** Which of many devices are shown. */
export function useDeviceFilter(
  rows: readonly DescribedRow[],
  { displayText: text, locale, say }: Options,
) {
  const [state, setState] = useState(() => ({
    filter: 'all' as DeviceFilter,
    words: '',
    isWhole: false,
    /**
     * What the filter has shown. A device that is turned off under "Remembered" stays
     * where it is, with the way back on.
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
      if (!seen.has(deviceKey) && !passes(filter, row)) return false
      seen.add(deviceKey)
      const names = `${row.name}\n${raw}`.toLocaleLowerCase(locale)
      return names.includes(wanted)
    })
    return filter === 'alike' ? byName(found) : found
  }, [filter, locale, rows, seen, words])
  const counts = useMemo(() => countEach(rows), [rows])
  const shown = state.isWhole ? ordered : ordered.slice(0, atFirst)

  // What is typed is heard as it is typed: first that, then how many there are.
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
    /** All that the filter lets through, shown or not. */
    matching: ordered,
    shown,
    /** Whether there are enough to look for one. */
    isMany,
    isNarrowed,
    words,
    filter,
    counts,
    hiddenCount: ordered.length - shown.length,
    setFilter: (name: DeviceFilter) => set({ filter: name }),
    showAll: () => set({ filter: 'all', words: '' }),
    showWhole: () => set({ isWhole: true, seen }),
    /** The filters, with how many devices each lets through. */
    filters: Object.entries(labels).map(([name, label]) => ({
      name: name as DeviceFilter,
      label,
      count: counts[name as DeviceFilter],
    })),
    /** Of an `<input>`. */
    getFindProps: () => ({
      type: 'search',
      value: words,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
        set({ words: target.value, seen }),
      'aria-label': text.findLabel,
      placeholder: text.find,
    }),
    /** Of a native button. */
    getFilterProps: (name: DeviceFilter) => ({
      type: 'button' as const,
      'aria-pressed': state.filter === name,
      onClick: () => set({ filter: name }),
    }),
  }
}
