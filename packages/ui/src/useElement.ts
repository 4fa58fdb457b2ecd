'use client'

import { type RefObject, useState } from 'react'

/**
 * An element of whoever writes the markup: `attach` fits as the `ref` of any kind,
 * which an object with an element of one kind does not.
 */
export function useElement() {
  const [element] = useState(() => {
    const ref: { current: HTMLElement | null } = { current: null }
    function attach(node: HTMLElement | null) {
      ref.current = node
    }
    return { ref: ref satisfies RefObject<HTMLElement | null>, attach }
  })
  return element
}
