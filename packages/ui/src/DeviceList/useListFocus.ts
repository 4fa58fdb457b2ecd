'use client'

import { useRef } from 'react'
import { useFocusGuard } from '../useFocusGuard.ts'
import { useRowFocus } from './useRowFocus.ts'

type Options = {
  /** Those of the rows, in their order. */
  keys: readonly string[]
  /** A dialog is open. */
  isAsking: boolean
  /** Somebody comes to a row. */
  onEnter(deviceKey: string): void
}

/** Where the focus goes in a list when what has it is gone. */
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

  // To what takes its place, else to the row, else to the title.
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
    /** What takes the place of what is pressed now. */
    expect(selector: string | undefined) {
      next.current = selector
    },
  }
}
