'use client'

import { type RefObject, useEffect } from 'react'

/**
 * When what has the focus goes from an element, `fallback` has it. The caller has
 * to render whenever that can happen.
 */
export function useFocusGuard(
  root: RefObject<HTMLElement | null>,
  fallback: () => HTMLElement | null | undefined,
) {
  // Now, while it renders, what is about to go is still there.
  const focused = root.current?.contains(document.activeElement)
    ? document.activeElement
    : null

  useEffect(() => {
    const { activeElement, body } = document
    if (focused && !focused.isConnected && activeElement === body)
      fallback()?.focus()
  })
}
