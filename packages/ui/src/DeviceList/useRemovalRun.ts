'use client'

import {
  type DeviceError,
  type ForgetOtherDevicesData,
  useDeviceSettings,
  useForgetOtherDevices,
} from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'
import { useLongAccess } from '../ForgetDeviceDialog/useLongAccess.ts'
import type { Say } from '../useLiveRegion.ts'
import { useRun } from '../useRun.ts'
import type { DeviceListText } from './deviceListText.ts'

type Options = {
  displayText: DisplayText & DeviceListText
  say: Say
  onConfirm(): void
  onForgetOthers?: ((data: ForgetOtherDevicesData) => void) | undefined
  onError?: ((error: DeviceError) => void) | undefined
}

/** Removing several devices in one run, which can be stopped. */
export function useRemovalRun({
  displayText,
  onConfirm,
  onError,
  onForgetOthers,
  say,
}: Options) {
  const { suppressesMfa } = useDeviceSettings().pool
  const longAccess = useLongAccess(displayText)
  const recorded = suppressesMfa === false ? 'Recorded' : ''
  const forget = useForgetOtherDevices({
    onSuccess: (data) => onForgetOthers?.(data),
    onError: (error) => onError?.(error),
  })
  const { data, error, isPending, mutate, reset } = forget
  return useRun({
    isRunning: isPending,
    failure: error,
    reset,
    begin: (deviceKeys, options) => mutate({ deviceKeys, ...options }),
    outcome: data && {
      done: data.removed.length,
      left: [...data.refused.map(({ deviceKey }) => deviceKey), ...data.left],
      error: data.refused[0]?.error,
    },
    displayText,
    questionText: longAccess ?? displayText[`removeManyText${recorded}`],
    onConfirm,
    progressText: displayText.progress,
    resultText: displayText.result,
    say,
  })
}
