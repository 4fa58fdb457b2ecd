'use client'

import { useEffect, useRef } from 'react'

/**
 * When what has the focus goes from an element, `fallback` has it. The caller has
 * to render whenever that can happen.
 */
export function useFocusGuard<Root extends HTMLElement>(
  fallback: () => HTMLElement | null | undefined,
) {
  const root = useRef<Root>(null)
  // Now, while it renders, what is about to go is still there.
  const focused = root.current?.contains(document.activeElement)
    ? document.activeElement
    : null

  useEffect(() => {
    const { activeElement, body } = document
    if (focused && !focused.isConnected && activeElement === body)
      fallback()?.focus()
  })
  return root
}
