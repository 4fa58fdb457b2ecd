'use client'

import type { DeviceError, DeviceIntent } from '@cognito-devices/react'
import { useState } from 'react'
import type { DescribedRow, DeviceListRow, DeviceListShared } from './types.ts'

type Known = {
  row: DeviceListRow
  /** The intent that describes its switch. */
  described: DeviceIntent | undefined
}

type Options = {
  known: Map<string, Known>
  openKey: string | undefined
  /** The device whose name is typed. */
  renamingKey: string | undefined
  selected: ReadonlySet<string> | undefined
  removals: ReadonlyMap<
    string,
    { isPending: boolean; error?: DeviceError | undefined }
  >
  /** The device of the open question, which shows its result. */
  questionKey: string | undefined
  owns(deviceKey: string): boolean
}

function isShallowEqual(a: DeviceListRow, b: DeviceListRow) {
  const keys = Object.keys(a) as (keyof DeviceListRow)[]
  return keys.every((key) => a[key] === b[key])
}

/** The rows as they were, and what describes their switches. */
export function useKnownRows() {
  const [known] = useState(() => new Map<string, Known>())
  const [, rerender] = useState(0)
  /**
   * Screen readers speak a description that changes while the element has the
   * focus, and the live region has spoken already. So the description changes
   * when somebody comes to the row.
   */
  function describe(deviceKey: string) {
    const entry = known.get(deviceKey)
    if (!entry || entry.row.isDescribed) return
    entry.described = entry.row.device.intent
    rerender((count) => count + 1)
  }
  return { known, describe }
}

/**
 * Makes the rows. A row that has not changed stays the same object, so that it
 * does not render.
 */
export function toListRows(
  shown: readonly DescribedRow[],
  list: DeviceListShared,
  {
    known,
    openKey,
    owns,
    questionKey,
    removals,
    renamingKey,
    selected,
  }: Options,
) {
  const rows = shown.map((described) => {
    const { deviceKey, intent, isCurrent } = described.device
    const removal =
      deviceKey === questionKey ? undefined : removals.get(deviceKey)
    const before = known.get(deviceKey)
    const row: DeviceListRow = {
      ...described,
      isOpen: deviceKey === openKey,
      isRenaming: deviceKey === openKey && deviceKey === renamingKey,
      isSelected: isCurrent ? undefined : selected?.has(deviceKey),
      isSelecting: selected !== undefined,
      isRemoving: removal?.isPending ?? false,
      removalError: removal?.error,
      isOwner: !intent || owns(deviceKey),
      // What was there when the row appeared is not news.
      isDescribed: !before || before.described === intent,
      list,
    }
    if (before && isShallowEqual(before.row, row)) return before.row
    if (before) before.row = row
    else known.set(deviceKey, { row, described: intent })
    return row
  })
  // Rows that are gone are not kept.
  if (known.size > rows.length) {
    const keys = new Set(rows.map((row) => row.device.deviceKey))
    for (const key of known.keys()) if (!keys.has(key)) known.delete(key)
  }
  return rows
}
