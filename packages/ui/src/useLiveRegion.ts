'use client'

import { useCallback, useEffect, useMemo, useRef } from 'react'

/** Long enough to be spoken; then nobody finds the sentence a second time. */
const keptForMs = 7_000

/** A polite live region: what is said there, once. */
export type LiveRegion = {
  say(sentence: string): void
  /** What this sentence spoke of is over; another one is left alone. */
  unsay(sentence: string): void
}

/** A live region whose text is not React's, so that speaking renders nothing. */
export function useLiveRegion() {
  const ref = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const write = useCallback((sentence: string) => {
    clearTimeout(timer.current)
    if (ref.current) ref.current.textContent = sentence
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])

  const region: LiveRegion = useMemo(
    () => ({
      say(sentence) {
        write(sentence)
        timer.current = setTimeout(() => write(''), keptForMs)
      },
      unsay(sentence) {
        if (ref.current?.textContent === sentence) write('')
      },
    }),
    [write],
  )
  return { ref, region }
}
