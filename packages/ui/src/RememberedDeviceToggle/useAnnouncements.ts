'use client'

import type { DeviceIntent, DeviceStatus } from '@cognito-devices/react'
import { useEffect, useRef } from 'react'
import {
  describeRefusal,
  type Refusal,
} from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import type { Say } from '../useLiveRegion.ts'
import { useSayOnce } from '../useSayOnce.ts'

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
  intent: DeviceIntent | undefined
  refusal: Refusal | undefined
  status: DeviceStatus | undefined
  /** Whether what becomes of the intent is said here. */
  owns(): boolean
  displayText: DisplayText
  say: Say
}

/** Says aloud, once, what became of an intent or a read. */
export function useAnnouncements({
  displayText: text,
  intent,
  owns,
  refusal,
  say,
  status,
}: Options) {
  const sentence = announcementOf(intent, refusal, text)
  useSayOnce({ sentence, error: refusal?.error, owns, say })
  /** What the person was told would be saved later. */
  const promised = useRef<DeviceStatus>(undefined)

  useEffect(() => {
    if (sentence && !refusal) promised.current = intent?.status
    if (intent) return
    if (promised.current && promised.current === status && owns())
      say(text.saved)
    promised.current = undefined
  })
}
