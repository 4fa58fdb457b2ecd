'use client'

import { useMemo, useState } from 'react'
import type { DescribedRow } from './types.ts'

const nothing: ReadonlySet<string> = new Set()

function keysOfOthers(rows: readonly DescribedRow[]) {
  const keys: string[] = []
  for (const { device } of rows)
    if (!device.isCurrent) keys.push(device.deviceKey)
  return keys
}

/**
 * The devices that somebody has selected, among those that can be. This browser is not
 * removed together with others.
 */
export function useSelection(
  all: readonly DescribedRow[],
  matching: readonly DescribedRow[],
) {
  /** Undefined while nobody selects. */
  const [selected, setSelected] = useState<ReadonlySet<string>>()
  const others = useMemo(() => keysOfOthers(all), [all])
  const selectable = useMemo(() => keysOfOthers(matching), [matching])
  return {
    selected,
    others,
    keys: selected ? others.filter((key) => selected.has(key)) : [],
    /** Whether all that match the filter are selected. */
    isWhole: selectable.every((key) => selected?.has(key)),
    begin: () => setSelected(nothing),
    end: () => setSelected(undefined),
    selectAll: () => setSelected(new Set(selectable)),
    set(deviceKey: string, isSelected: boolean) {
      setSelected((before) => {
        const next = new Set(before)
        if (isSelected) next.add(deviceKey)
        else next.delete(deviceKey)
        return next
      })
    },
  }
}
