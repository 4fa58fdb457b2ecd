'use client'

import {
  type CurrentDevice,
  type DeviceError,
  type DeviceIntent,
  isActiveIntent,
} from '@cognito-devices/react'
import { useState } from 'react'
import type { Refusal } from '../DeviceErrorPrompt/describeError.ts'

/**
 * What Cognito refused. A recovery that opens in place may end the session.
 * Until a device is known again, its refusal remains, with what was typed.
 */
export function useRefusal(
  intent: DeviceIntent | undefined,
  failure: DeviceError | null,
  { deviceKey, isCurrent }: Partial<CurrentDevice> = {},
) {
  const [held, setHeld] = useState<Refusal>()
  const isRefused = !isActiveIntent(intent) && intent?.phase !== 'offered'
  const error = failure ?? (isRefused ? intent?.error : undefined)
  if (held && deviceKey && error !== held.error) setHeld(undefined)
  const refusal = error
    ? { error, intent, isCurrent }
    : deviceKey
      ? undefined
      : held
  return {
    refusal,
    onOpenChange: (isOpen: boolean) => setHeld(isOpen ? refusal : undefined),
  }
}
