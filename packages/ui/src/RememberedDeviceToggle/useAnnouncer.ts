'use client'

import type { DeviceIntent } from '@cognito-devices/react'
import { useEffect, useRef } from 'react'
import { describeError } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'

type Announcement = { occasion: string; sentence: string }

/** What is worth saying aloud: neither saving nor success is. */
function announcement(
  intent: DeviceIntent | undefined,
  text: DisplayText,
): Announcement | undefined {
  switch (intent?.phase) {
    case 'offline':
    case 'waiting':
      return { occasion: intent.phase, sentence: text[intent.phase] }
    case 'parked':
    case 'dropped': {
      const reason = intent.error ? describeError(intent.error, text) : ''
      const sentence = `${text.notSaved}. ${reason}`
      return { occasion: `refused ${intent.since}`, sentence }
    }
    case 'saving':
    case 'checking':
    case 'offered':
    case undefined:
      return undefined
  }
}

/** Long enough to be spoken; then nobody finds the sentence a second time. */
const keptForMs = 7_000

/**
 * Says aloud, once, what became of an intent. The returned ref is for a live
 * region whose text is not React's, so speaking renders nothing. What was there
 * when the component appeared is not news.
 */
export function useAnnouncer(
  intent: DeviceIntent | undefined,
  text: DisplayText,
) {
  const region = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { occasion, sentence } = announcement(intent, text) ?? {}
  const said = useRef(occasion)
  const isSettled = intent === undefined

  useEffect(() => {
    if (isSettled) said.current = undefined
    if (sentence === undefined || occasion === said.current) return
    said.current = occasion
    const element = region.current
    if (!element) return
    element.textContent = sentence
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      element.textContent = ''
    }, keptForMs)
  }, [isSettled, occasion, sentence])

  return region
}
