'use client'

import { useEffect } from 'react'
import { useLiveRegion } from './useLiveRegion.ts'

/**
 * In milliseconds. Screen readers do not speak what is in a region from its
 * beginning. This is late enough.
 */
const delayMs = 100

/** Announces a sentence once, in a region of its own, until it is over. */
export function useSpoken(sentence: string | false | undefined) {
  const { region, say } = useLiveRegion()
  useEffect(() => {
    if (!sentence) return
    let unsay: ReturnType<typeof say>
    const timer = setTimeout(() => {
      unsay = say(sentence)
    }, delayMs)
    return () => {
      clearTimeout(timer)
      unsay?.()
    }
  }, [say, sentence])
  return region
}
