'use client'

import type { DeviceError } from '@cognito-devices/react'
import { useEffect, useRef } from 'react'
import type { Say } from './useLiveRegion.ts'

type Options = {
  sentence: string | null | undefined
  /** The error that it is about, if it is a refusal. */
  error?: DeviceError | null | undefined
  /** Whether this component announces it. */
  owns?: (() => boolean) | undefined
  say: Say
}

/**
 * Errors that were announced. If two components show one, it is announced once.
 */
export const heard = new WeakSet<DeviceError>()

/**
 * Announces a sentence once, and removes it when it is over. What was there
 * when the component appeared is not news.
 */
export function useSayOnce({ error, owns, say, sentence }: Options) {
  const occasion = error ?? sentence
  const said = useRef(occasion)
  const unsay = useRef<ReturnType<Say>>(undefined)

  useEffect(() => {
    if (occasion === said.current) return
    said.current = occasion
    unsay.current?.()
    if (!sentence || owns?.() === false || (error && heard.has(error))) return
    unsay.current = say(sentence)
    if (error) heard.add(error)
  })
}
