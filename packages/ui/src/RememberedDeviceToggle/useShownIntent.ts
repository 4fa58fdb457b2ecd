'use client'

import type { CurrentDevice, DeviceIntent } from '@cognito-devices/react'
import { useState } from 'react'

/**
 * The intent to show: the device's; or, when the session has ended in the middle
 * of a recovery, the one that is being recovered, so that what was typed stays.
 */
export function useShownIntent(
  device: Pick<CurrentDevice, 'deviceKey' | 'intent'> | undefined,
) {
  const [recovering, setRecovering] = useState<DeviceIntent>()
  const current = device?.intent
  const isOver =
    device?.deviceKey !== undefined && current?.since !== recovering?.since
  if (recovering && isOver) setRecovering(undefined)
  const intent = current ?? (isOver ? undefined : recovering)

  return {
    intent,
    setIsRecovering: (isRecovering: boolean) =>
      setRecovering(isRecovering ? intent : undefined),
  }
}
