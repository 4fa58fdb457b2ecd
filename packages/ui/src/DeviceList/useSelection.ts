'use client'

import { useCallback, useState } from 'react'

const nothing: ReadonlySet<string> = new Set()

/** The devices that somebody has chosen; `selected` is undefined while nobody does. */
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
