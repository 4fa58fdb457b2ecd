'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** When something in a part goes that has the focus, `fallback` has it. */
export function useFocusGuard(fallback: RefObject<HTMLElement | null>) {
  const ref = useRef<HTMLDivElement>(null)
  const focused = useRef<Element>(undefined)

  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return
    // A dialog that closes gives it back while React does not listen.
    const active = document.activeElement
    const isInside = active !== null && ref.current?.contains(active)
    focused.current = isInside ? active : undefined
    if (active === document.body) fallback.current?.focus()
  })

  return {
    ref,
    onFocus({ target }: { target: Element }) {
      focused.current = target
    },
    // React does not call it for what it takes away.
    onBlur() {
      focused.current = undefined
    },
  }
}
