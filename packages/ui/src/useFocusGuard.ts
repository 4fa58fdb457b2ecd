'use client'

import { type RefObject, useEffect } from 'react'

/**
 * If the element with the focus disappears from an element, `fallback` gets the
 * focus. The component has to render whenever that can happen.
 */
export function useFocusGuard(
  root: RefObject<HTMLElement | null>,
  fallback: () => HTMLElement | null | undefined,
) {
  // During this render, the element that will disappear is still there.
  const focused = root.current?.contains(document.activeElement)
    ? document.activeElement
    : null

  useEffect(() => {
    const { activeElement, body } = document
    if (focused && !focused.isConnected && activeElement === body)
      fallback()?.focus()
  })
}
