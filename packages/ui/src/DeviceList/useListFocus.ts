'use client'

import { useCallback, useRef } from 'react'
import { useFocusGuard } from '../useFocusGuard.ts'
import { useRowFocus } from './useRowFocus.ts'

type Options = {
  /** The keys of the rows, in their order. */
  keys: readonly string[]
  /** Whether a dialog is open. */
  isAsking: boolean
  /** Called when the focus comes to a row. */
  onEnter(deviceKey: string): void
}

/** Moves the focus when the element that has it disappears. */
export function useListFocus({ isAsking, keys, onEnter }: Options) {
  const root = useRef<HTMLElement>(null)
  const heading = useRef<HTMLElement>(null)
  const next = useRef<string>(undefined)
  const { inRow, list, mark, ...listProps } = useRowFocus(
    keys,
    isAsking,
    heading,
    onEnter,
  )

  // To what replaces it, or else to the row, or else to the title.
  useFocusGuard(root, () => {
    const selector = next.current
    next.current = undefined
    const found = selector && root.current?.querySelector<HTMLElement>(selector)
    return found || inRow() || heading.current
  })

  return {
    root,
    heading,
    list,
    listProps,
    mark,
    /** Says what will replace the element that is being clicked. */
    expect: useCallback((selector: string | undefined) => {
      next.current = selector
    }, []),
  }
}
