'use client'

import type { DeviceError } from '@cognito-devices/react'
import { useEffect } from 'react'
import { describeError } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import type { ForgetDeviceText } from './forgetDeviceText.ts'

/** Says a refusal inside the dialog: what is outside of it is inert. */
export function useRefusal(
  error: DeviceError | null,
  text: DisplayText & ForgetDeviceText,
) {
  const { ref, region } = useLiveRegion()
  const sentence =
    error && text.withReason(text.notRemoved, describeError(error, text))
  useEffect(() => {
    if (!sentence) return
    region.say(sentence)
    return () => region.unsay(sentence)
  }, [region, sentence])
  return ref
}
