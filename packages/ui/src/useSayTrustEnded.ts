'use client'

import type { DeviceStatus, DeviceTrust } from '@cognito-devices/react'
import { useEffect, useRef } from 'react'
import type { DisplayText } from './displayText.ts'
import { trustHint } from './RememberedDeviceToggle/trustHint.ts'
import type { Say } from './useLiveRegion.ts'

type Options = {
  /** Undefined until the device is known. */
  status: DeviceStatus | undefined
  trust: DeviceTrust | undefined
  owns(): boolean
  displayText: DisplayText
  say: Say
}

/**
 * Says aloud that this browser was turned off by itself. What was so when it became
 * known is not news.
 */
export function useSayTrustEnded({
  displayText,
  owns,
  say,
  status,
  trust,
}: Options) {
  const hadEnded = useRef<boolean>(undefined)
  useEffect(() => {
    const hasEnded = trust?.state === 'ended'
    const isNews = hasEnded && hadEnded.current === false
    hadEnded.current = status && hasEnded
    if (isNews && owns()) say(trustHint(trust, displayText))
  })
}
