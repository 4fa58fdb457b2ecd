'use client'

import { useRef, useState } from 'react'
import { anyElement } from './anyElement.ts'

/**
 * In milliseconds. It is long enough to be spoken. After that nobody finds the
 * sentence a second time.
 */
const keptForMs = 7_000

/**
 * Announces a sentence once. Returns a function that removes it when it is
 * over.
 */
export type Say = (sentence: string) => (() => void) | undefined

/**
 * A polite live region. React does not manage its text, so an announcement
 * renders nothing.
 */
export function useLiveRegion() {
  const region = useRef<HTMLElement>(null)
  const [say] = useState(() => {
    // Not known by its words: a page that is translated has others.
    let last = 0
    return (sentence: string) => {
      const element = region.current
      if (!element) return
      const own = ++last
      element.textContent = sentence
      function unsay() {
        if (element && own === last) element.textContent = ''
      }
      setTimeout(unsay, keptForMs)
      return unsay
    }
  })
  return { region: anyElement(region), say: say satisfies Say }
}
