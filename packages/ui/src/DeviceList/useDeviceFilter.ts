'use client'

import { type ChangeEvent, useEffect, useState } from 'react'
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

const filters: Record<DeviceFilter, (row: DescribedRow) => boolean> = {
  all: () => true,
  remembered: ({ device }) => device.status === 'remembered',
  unused: ({ unusedDays }) => unusedDays !== undefined,
  alike: ({ isAlike }) => isAlike,
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

  const wanted = state.words.trim().toLocaleLowerCase(locale)
  const isFound = ({ device, name }: DescribedRow) =>
    wanted === '' ||
    `${name}\n${device.name}`.toLocaleLowerCase(locale).includes(wanted)
  const kept = rows.filter(
    (row) => filters[state.filter](row) || state.seen.has(row.device.deviceKey),
  )
  for (const { device } of kept) state.seen.add(device.deviceKey)
  const found = kept.filter(isFound)
  const ordered = state.filter === 'alike' ? byName(found) : found
  const shown = state.isWhole ? ordered : ordered.slice(0, atFirst)

  // What is typed is heard as it is typed: first that, then how many there are.
  const count = isNarrowed ? ordered.length : undefined
  const { filter, words } = state
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
    words: state.words,
    filter: state.filter,
    hiddenCount: ordered.length - shown.length,
    setFilter: (filter: DeviceFilter) => set({ filter }),
    showAll: () => set({ filter: 'all', words: '' }),
    showWhole: () => set({ isWhole: true, seen: state.seen }),
    /** The filters, with how many devices each lets through. */
    filters: Object.entries(labels).map(([name, label]) => ({
      name: name as DeviceFilter,
      label,
      count: rows.filter(filters[name as DeviceFilter]).length,
    })),
    /** Of an `<input>`. */
    getFindProps: () => ({
      type: 'search',
      value: state.words,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
        set({ words: target.value, seen: state.seen }),
      'aria-label': text.findLabel,
      placeholder: text.find,
    }),
    /** Of a native button. */
    getFilterProps: (filter: DeviceFilter) => ({
      type: 'button' as const,
      'aria-pressed': state.filter === filter,
      onClick: () => set({ filter }),
    }),
  }
}
