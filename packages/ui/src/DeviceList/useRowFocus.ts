'use client'

import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
} from 'react'

import { allFocusableIn } from '../focusableIn.ts'

const rowAt = (list: HTMLElement | null, index: number) =>
  list?.children[index] as HTMLElement | undefined

/**
 * When the row with the focus disappears, the focus goes to the next row, or
 * else to the one before, or else to `fallback`. While a dialog is open it
 * waits.
 */
export function useRowFocus(
  keys: readonly string[],
  isDialogOpen: boolean,
  fallback: RefObject<HTMLElement | null>,
  /** Called when the focus comes to a row. */
  onEnter: (key: string) => void,
) {
  const list = useRef<HTMLDivElement>(null)
  const focused = useRef<string>(undefined)
  const keysBefore = useRef(keys)

  useEffect(() => {
    const key = focused.current
    if (isDialogOpen) return
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
    const target = row ?? fallback.current
    target?.focus()
  }, [keys, isDialogOpen, fallback])

  return {
    list,
    /** What replaces an element in a row that had the focus and is gone. */
    inRow() {
      const row = rowAt(list.current, keys.indexOf(focused.current ?? ''))
      return (
        row &&
        (row.querySelector<HTMLElement>('[role=switch]') ??
          allFocusableIn(row)[0] ??
          row)
      )
    },
    /** Notes the row that a dialog was opened from. */
    mark: useCallback((key: string) => {
      focused.current = key
    }, []),
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
  }
}
