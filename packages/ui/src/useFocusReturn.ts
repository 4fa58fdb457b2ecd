'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { focusableBeside } from './focusableBeside.ts'
import { focusIn, isFocusLost, treeOf } from './focusIn.ts'
import { useFocusGuard } from './useFocusGuard.ts'

/**
 * When an element disappears with the focus in it, what opened it gets the focus back, or
 * else what is beside it. `isOpen` turns true when somebody opens it.
 */
export function useFocusReturn(
  root: RefObject<HTMLElement | null>,
  isOpen: boolean,
) {
  const opener = useRef<HTMLElement>(undefined)
  const beside = useRef<HTMLElement>(undefined)
  useFocusGuard(root, () => {
    if (root.current) return undefined
    return opener.current?.isConnected ? opener.current : beside.current
  })
  // During this render it is still on the page.
  if (!isOpen && root.current && focusIn(root.current))
    beside.current = focusableBeside(root.current)

  useEffect(() => {
    if (!isOpen || !root.current) return
    const focused = treeOf(root.current).activeElement as HTMLElement | null
    const isOpener =
      focused !== null &&
      !isFocusLost(focused.ownerDocument) &&
      !root.current.contains(focused)
    opener.current = isOpener ? focused : undefined
  }, [isOpen, root])
}
