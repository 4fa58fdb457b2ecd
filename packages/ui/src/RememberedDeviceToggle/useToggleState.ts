'use client'

import {
  type CurrentDevice,
  isActiveIntent,
  useDeviceSettings,
} from '@cognito-devices/react'
import { isUnavailable } from '../DeviceErrorPrompt/describeError.ts'
import { useFailure } from '../useFailure.ts'
import { toggleState } from './toggleState.ts'
import type { DeviceToggleQuery } from './types.ts'
import { useRefusal } from './useRefusal.ts'

const refusedByPool = {
  status: 'unknown',
  reason: 'refused-by-pool',
  intent: undefined,
} as const

/** How the device stands, what is asked of it, and what was refused. */
export function useToggleState({
  data,
  error = null,
  isPaused,
}: DeviceToggleQuery) {
  const { pool } = useDeviceSettings()
  const device: CurrentDevice | undefined =
    isUnavailable(pool, error) && !data?.reason
      ? { isCurrent: true, ...data, ...refusedByPool }
      : data
  const failure = useFailure(error, device !== undefined)
  const { refusal, onOpenChange } = useRefusal(device?.intent, failure, device)
  const intent = device?.intent ?? refusal?.intent
  const state = toggleState(device, failure !== null, isPaused)
  const isChecked = state === 'on'
  return {
    device,
    failure,
    intent,
    refusal,
    onOpenChange,
    state,
    isChecked,
    hasSwitch: isChecked || state === 'off',
    isPending: isActiveIntent(intent),
  }
}
