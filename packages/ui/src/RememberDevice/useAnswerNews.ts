'use client'

import { type DeviceIntent, useCurrentDevice } from '@cognito-devices/react'
import { useState } from 'react'
import { useIntentOwner } from '../useIntentOwner.ts'

/**
 * Whether the result of an answer is shown here. If a person was told here that
 * a yes will be saved later, they are told here when it is saved. That is
 * `news`, until `forget`.
 */
export function useAnswerNews(
  deviceKey: string | undefined,
  intent: DeviceIntent | undefined,
  shouldAsk: boolean,
) {
  const status = useCurrentDevice().data?.status
  const [promised, setPromised] = useState<string>()
  const { claim, isOwner } = useIntentOwner(
    shouldAsk || intent || promised ? deviceKey : undefined,
    intent,
  )
  const phase = intent?.phase
  const isLater = isOwner && (phase === 'offline' || phase === 'waiting')
  const isGivenUp = !intent && status !== 'remembered'
  const next = isLater ? deviceKey : isGivenUp ? undefined : promised
  if (next !== promised) setPromised(next)
  const isKept = isOwner && next !== undefined && next === deviceKey
  const step = intent ? intent.phase : 'saved'
  const news: 'saved' | 'saving' | false =
    isKept && (step === 'saved' || step === 'saving') && step
  return { claim, isOwner, news, forget: () => setPromised(undefined) }
}
