'use client'

import { type RefObject, useEffect } from 'react'
import { selectorOf } from './selectorOf.ts'

declare const process: { env: { NODE_ENV?: string } }

let hasWarned = false

/**
 * Warns the developer, once, if another React root of the page makes the same ids, as
 * hydrated roots do, and roots of another copy of React. A label then belongs to the
 * switch of the other root.
 */
export function useWarnOfTwins(
  root: RefObject<HTMLElement | null>,
  id: string,
) {
  // Said here, and not in a constant, so that every bundler leaves the rest out.
  if (process.env.NODE_ENV !== 'production') {
    // biome-ignore lint/correctness/useHookAtTopLevel: the mode never changes
    useEffect(() => {
      if (hasWarned || !root.current) return
      const tree = root.current.getRootNode() as Document | ShadowRoot
      if (tree.querySelectorAll(selectorOf('id', id)).length < 2) return
      hasWarned = true
      console.warn(
        'cognito-devices: two React roots on this page make the same ids, so a label may belong to the wrong switch. Give each root an identifierPrefix of its own.',
      )
    }, [id, root])
  }
}
