'use client'

import type {
  CurrentDevice,
  DeviceError,
  DeviceIntent,
} from '@cognito-devices/react'
import { useState } from 'react'
import type { Refusal } from '../DeviceErrorPrompt/describeError.ts'

/** Whether its error is a refusal. One that is under way may have an error too. */
export const isRefused = (intent: DeviceIntent | undefined) =>
  intent?.phase === 'parked' || intent?.phase === 'dropped'

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
  const error = failure ?? (isRefused(intent) ? intent?.error : undefined)
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
