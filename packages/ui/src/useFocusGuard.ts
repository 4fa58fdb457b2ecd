'use client'

import { type RefObject, useEffect } from 'react'
import { focusIn, isFocusLost } from './focusIn.ts'

/**
 * If the element with the focus disappears from an element, `fallback` gets the
 * focus. The component has to render whenever that can happen.
 */
export function useFocusGuard(
  root: RefObject<HTMLElement | null>,
  fallback: () => HTMLElement | null | undefined,
) {
  // During this render, the element that will disappear is still there.
  const focused = focusIn(root.current)

  useEffect(() => {
    if (focused && !focused.isConnected && isFocusLost(focused.ownerDocument))
      fallback()?.focus()
  })
}
