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
import { isUnreached } from './toggleMessage.ts'

/**
 * What to announce about an intent or a read. Saving and success are not
 * announced.
 */
export function announcementOf(
  intent: DeviceIntent | undefined,
  refusal: Refusal | undefined,
  text: DisplayText,
) {
  if (refusal) return describeRefusal(refusal, text)
  switch (intent?.phase) {
    case 'offline':
    case 'waiting':
    case 'blocked':
      return text[intent.phase]
    case 'checking':
      return isUnreached(intent) ? text.unreached : undefined
    default:
      return undefined
  }
}

type Options = {
  intent: DeviceIntent | undefined
  refusal: Refusal | undefined
  status: DeviceStatus | undefined
  /** Whether the result of the intent is announced here. */
  owns(): boolean
  displayText: DisplayText
  say: Say
}

/** Announces the result of an intent or a read once. */
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
