'use client'

import { useRef } from 'react'
import { useFocusGuard } from './useFocusGuard.ts'

/**
 * Where the focus goes when what was pressed is gone: to what is expected, else to what
 * `findNear` finds, else to the title.
 */
export function useFocusKeeper(findNear?: () => HTMLElement | undefined) {
  const root = useRef<HTMLElement>(null)
  const heading = useRef<HTMLElement>(null)
  const next = useRef<string>(undefined)
  useFocusGuard(root, () => {
    const selector = next.current
    next.current = undefined
    const found = selector && root.current?.querySelector<HTMLElement>(selector)
    return found || findNear?.() || heading.current
  })
  return {
    root,
    heading,
    /** What takes the place of what is pressed now. */
    expect(selector: string | undefined) {
      next.current = selector
    },
  }
}

export type FocusKeeper = ReturnType<typeof useFocusKeeper>
