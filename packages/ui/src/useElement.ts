'use client'

import { type RefObject, useState } from 'react'

/**
 * An element in anybody's markup. `attach` fits as the `ref` of any kind of
 * element. A ref object for one kind does not.
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
