'use client'

import { useState } from 'react'
import { useElement } from './useElement.ts'

/** Long enough to be spoken; then nobody finds the sentence a second time. */
const keptForMs = 7_000

/** Says a sentence once; returns how to take it back when it is over. */
export type Say = (sentence: string) => (() => void) | undefined

/** A polite live region whose text is not React's: speaking renders nothing. */
export function useLiveRegion() {
  const { attach: region, ref } = useElement()
  const [say] = useState(() => (sentence: string) => {
    const element = ref.current
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
