'use client'

import { useState } from 'react'
import { useElement } from './useElement.ts'

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
  const { attach: region, ref } = useElement()
  const [say] = useState(() => {
    // Not known by its words: a page that is translated has others.
    let last = 0
    return (sentence: string) => {
      const element = ref.current
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
  return { region, say: say satisfies Say }
}
