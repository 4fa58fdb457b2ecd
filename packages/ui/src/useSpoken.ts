'use client'

import { useEffect } from 'react'
import { useLiveRegion } from './useLiveRegion.ts'

/** What is in a region from its beginning is not spoken; this is late enough. */
const delayMs = 100

/** Says a sentence once, in a region of its own, until it is over. */
export function useSpoken(sentence: string | undefined) {
  const { ref, region } = useLiveRegion()
  useEffect(() => {
    if (!sentence) return
    const timer = setTimeout(() => region.say(sentence), delayMs)
    return () => {
      clearTimeout(timer)
      region.unsay(sentence)
    }
  }, [region, sentence])
  return ref
}
