'use client'

import { useRef, useState } from 'react'

/** Long enough to be spoken; then nobody finds the sentence a second time. */
const keptForMs = 7_000

/** Says a sentence once; returns how to take it back when it is over. */
export type Say = (sentence: string) => (() => void) | undefined

/** A polite live region whose text is not React's: speaking renders nothing. */
export function useLiveRegion() {
  const region = useRef<HTMLSpanElement>(null)
  const [say] = useState(() => (sentence: string) => {
    const element = region.current
    if (!element) return
    element.textContent = sentence
    function unsay() {
      if (element?.textContent === sentence) element.textContent = ''
    }
    setTimeout(unsay, keptForMs)
    return unsay
  })
  return { region, say: say satisfies Say }
}
