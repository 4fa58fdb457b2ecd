'use client'

import { useCallback, useMemo, useState } from 'react'
import type { DescribedRow } from './types.ts'

const nothing: ReadonlySet<string> = new Set()

/**
 * The devices that somebody has selected. `selected` is undefined while nobody
 * selects.
 */
export function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>()
  return {
    selected,
    begin: () => setSelected(nothing),
    end: () => setSelected(undefined),
    replace: (deviceKeys: readonly string[]) =>
      setSelected(new Set(deviceKeys)),
    set: useCallback(
      (deviceKey: string, isSelected: boolean) =>
        setSelected((before) => {
          const next = new Set(before)
          if (isSelected) next.add(deviceKey)
          else next.delete(deviceKey)
          return next
        }),
      [],
    ),
  }
}

function keysOfOthers(rows: readonly DescribedRow[]) {
  const keys: string[] = []
  for (const { device } of rows)
    if (!device.isCurrent) keys.push(device.deviceKey)
  return keys
}

/**
 * What is selected, among what can be. This browser is not removed together
 * with others.
 */
export function useChosen(
  all: readonly DescribedRow[],
  matching: readonly DescribedRow[],
  { replace, selected }: ReturnType<typeof useSelection>,
) {
  const others = useMemo(() => keysOfOthers(all), [all])
  const selectable = useMemo(() => keysOfOthers(matching), [matching])
  return {
    others,
    keys: selected ? others.filter((key) => selected.has(key)) : [],
    isWhole: selectable.every((key) => selected?.has(key)),
    selectAll: () => replace(selectable),
  }
}
