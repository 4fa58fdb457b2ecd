'use client'

import type {
  CurrentDevice,
  DeviceError,
  DeviceIntent,
} from '@cognito-devices/react'
import { useEffect, useRef } from 'react'
import { describeError } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import type { LiveRegion } from '../useLiveRegion.ts'

const same = (sentence: string) => sentence

type Announcement = { occasion: unknown; sentence: string }

/** What is worth saying of an intent: neither saving nor success is. */
export function announcementOf(
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
      const sentence = text.withReason(text.notSaved, reason)
      return { occasion: `refused ${intent.since}`, sentence }
    }
    case 'saving':
    case 'checking':
    case 'offered':
    case undefined:
      return undefined
  }
}

function ofRead(
  error: DeviceError | null,
  text: DisplayText,
): Announcement | undefined {
  if (!error) return undefined
  const sentence = text.withReason(text.notLoaded, describeError(error, text))
  return { occasion: error, sentence }
}

type Options = {
  device: CurrentDevice | undefined
  /** Why there is no device to show. */
  error: DeviceError | null
  displayText: DisplayText
  /** Says which device it is about, where there is more than one. */
  withName?: ((sentence: string) => string) | undefined
}

/**
 * Says aloud, once, what became of an intent or a read, and takes it back when
 * that is over. What was there when the component appeared is not news.
 */
export function useAnnouncements(
  { device, error, displayText: text, withName = same }: Options,
  { say, unsay }: LiveRegion,
) {
  const intent = device?.intent
  const spoken = announcementOf(intent, text) ?? ofRead(error, text)
  const { occasion } = spoken ?? {}
  const sentence = spoken && withName(spoken.sentence)
  const isLate = intent?.phase === 'offline' || intent?.phase === 'waiting'
  const lateStatus = isLate ? intent.status : undefined
  const isSettled = intent === undefined
  const savedSentence = withName(text.saved)
  const status = device?.status

  const said = useRef(spoken)
  /** What the person was told would be saved later. */
  const promised = useRef(lateStatus)

  useEffect(() => {
    if (lateStatus) promised.current = lateStatus
    if (sentence !== undefined) {
      if (occasion === said.current?.occasion) return
      said.current = { occasion, sentence }
      say(sentence)
      return
    }
    if (said.current) unsay(said.current.sentence)
    if (!isSettled) return
    if (promised.current && promised.current === status) say(savedSentence)
    said.current = undefined
    promised.current = undefined
  }, [
    isSettled,
    lateStatus,
    occasion,
    savedSentence,
    say,
    sentence,
    status,
    unsay,
  ])
}
