'use client'

import { type FocusEvent, useEffect, useRef } from 'react'
import { allFocusableIn } from '../focusableIn.ts'
import { useFocusKeeper } from '../useFocusKeeper.ts'

const rowAt = (list: HTMLElement | null, index: number) =>
  list?.children[index] as HTMLElement | undefined

type Options = {
  /** The keys of the rows, in their order. */
  keys: readonly string[]
  /** Whether a dialog is open. */
  isAsking: boolean
  /** Called when the focus comes to a row. */
  onEnter(deviceKey: string): void
}

/**
 * Moves the focus when the element that has it disappears: within its row, and from a
 * row that is gone to the next one, or else to the one before. While a dialog is open it
 * waits.
 */
export function useListFocus({ isAsking, keys, onEnter }: Options) {
  const list = useRef<HTMLDivElement>(null)
  /** The key of the row that has the focus, or from which a dialog was opened. */
  const focused = useRef<string>(undefined)
  const keysBefore = useRef(keys)

  useEffect(() => {
    if (isAsking) return
    const key = focused.current
    const before = keysBefore.current
    keysBefore.current = keys
    if (key === undefined || keys.includes(key)) return
    focused.current = undefined
    const index = before.indexOf(key)
    const next = [
      ...before.slice(index + 1),
      ...before.slice(0, index).reverse(),
    ].find((each) => keys.includes(each))
    const row = rowAt(list.current, keys.indexOf(next ?? ''))
    const target = row ?? keeper.heading.current
    target?.focus()
  })

  const keeper = useFocusKeeper(() => {
    const row = rowAt(list.current, keys.indexOf(focused.current ?? ''))
    return (
      row &&
      (row.querySelector<HTMLElement>('[role=switch]') ??
        allFocusableIn(row)[0] ??
        row)
    )
  })

  return {
    ...keeper,
    list,
    /** Notes the row that a dialog is opened from. */
    mark(key: string) {
      focused.current = key
    },
    listProps: {
      onFocus({ target }: FocusEvent<HTMLElement>) {
        const rows = [...(list.current?.children ?? [])]
        const index = rows.findIndex((row) => row.contains(target))
        focused.current = keys[index]
        if (focused.current) onEnter(focused.current)
      },
      // React does not call it for elements that it removes.
      onBlur({ relatedTarget }: FocusEvent<HTMLElement>) {
        if (!relatedTarget?.closest('dialog')) focused.current = undefined
      },
    },
  }
}
