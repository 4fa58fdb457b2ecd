'use client'

import type {
  DeviceError,
  DeviceIntent,
  DeviceStatus,
} from '@cognito-devices/react'
import { useEffect, useRef } from 'react'
import {
  describeRefusal,
  type Refusal,
} from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import type { Say } from '../useLiveRegion.ts'

/** What is worth saying of an intent or a read: neither saving nor success is. */
export function announcementOf(
  intent: DeviceIntent | undefined,
  refusal: Refusal | undefined,
  text: DisplayText,
) {
  if (refusal) return describeRefusal(refusal, text)
  const phase = intent?.phase
  return phase === 'offline' || phase === 'waiting' ? text[phase] : undefined
}

type Options = {
  intent?: DeviceIntent | undefined
  /** Whether what becomes of the intent is said here. */
  owns?: () => boolean
  refusal: Refusal | undefined
  status?: DeviceStatus | undefined
  displayText: DisplayText
  say: Say
}

/** Said: one that two components show is one. */
const heard = new WeakSet<DeviceError>()

/**
 * Says aloud, once, what became of an intent or a read, and takes it back when
 * that is over. What was there when the component appeared is not news.
 */
export function useAnnouncements({
  displayText: text,
  intent,
  owns = () => true,
  refusal,
  say,
  status,
}: Options) {
  const sentence = announcementOf(intent, refusal, text)
  const error = refusal?.error
  const occasion = error ?? sentence
  const said = useRef(occasion)
  const unsay = useRef<ReturnType<Say>>(undefined)
  /** What the person was told would be saved later. */
  const promised = useRef<DeviceStatus>(undefined)

  useEffect(() => {
    if (sentence && !refusal) promised.current = intent?.status
    if (occasion !== said.current) {
      said.current = occasion
      unsay.current?.()
      if (sentence && owns() && !(error && heard.has(error))) {
        unsay.current = say(sentence)
        if (error) heard.add(error)
      }
    }
    if (intent) return
    if (promised.current && promised.current === status && owns())
      say(text.saved)
    promised.current = undefined
  })
}
