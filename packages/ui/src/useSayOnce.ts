'use client'

import type { DeviceError } from '@cognito-devices/react'
import { useEffect, useRef } from 'react'
import type { Say } from './useLiveRegion.ts'

type Options = {
  sentence: string | null | undefined
  /** What it is about, when it is a refusal. */
  error?: DeviceError | null | undefined
  /** What is there when the component appears is news: it was waited for. */
  isLate?: boolean | undefined
  /** Whether this is the one that says it. */
  owns?: (() => boolean) | undefined
  say: Say
}

/** Said: one that two components show is one. */
const heard = new WeakSet<DeviceError>()

/**
 * Says a sentence aloud, once, and takes it back when it is over. What was there
 * when the component appeared is not news.
 */
export function useSayOnce({ error, isLate, owns, say, sentence }: Options) {
  const occasion = error ?? sentence
  const said = useRef(isLate ? null : occasion)
  // What was said in its place while it was waited for is over.
  const unsay = useRef<ReturnType<Say>>(isLate ? () => say('') : undefined)

  useEffect(() => {
    if (occasion === said.current) return
    said.current = occasion
    unsay.current?.()
    if (!sentence || owns?.() === false || (error && heard.has(error))) return
    unsay.current = say(sentence)
    if (error) heard.add(error)
  })
}
