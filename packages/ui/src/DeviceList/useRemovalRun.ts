'use client'

import {
  type DeviceError,
  type ForgetOtherDevicesData,
  useForgetOtherDevices,
} from '@cognito-devices/react'
import { useEffect, useRef, useState } from 'react'
import { describeError } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import type { Say } from '../useLiveRegion.ts'
import type { DeviceListText } from './deviceListText.ts'

type Options = {
  displayText: DisplayText & DeviceListText
  say: Say
  onForgetOthers?: ((data: ForgetOtherDevicesData) => void) | undefined
  onError?: ((error: DeviceError) => void) | undefined
}

/** Removing several devices in one run, which can be stopped. */
export function useRemovalRun({
  displayText: text,
  onError,
  onForgetOthers,
  say,
}: Options) {
  const controller = useRef<AbortController>(undefined)
  const [asked, setAsked] = useState<readonly string[]>()
  const [progress, setProgress] = useState({ done: 0, total: 0 })
  const [isStopping, setIsStopping] = useState(false)
  const forget = useForgetOtherDevices({
    onSuccess: (data) => onForgetOthers?.(data),
    onError: (error) => onError?.(error),
  })
  const { data, error: failure, isPending: isRunning } = forget
  const error = failure ?? data?.refused[0]?.error
  const left = data && [
    ...data.refused.map(({ deviceKey }) => deviceKey),
    ...data.left,
  ]
  const result = left && text.result(data.removed.length, left.length)
  const { done, total } = progress
  const sentence = isRunning
    ? text.progress(Math.min(done + 1, total), total)
    : result

  // The beginning and the end; the steps between are for the eye.
  const spoken = isRunning ? text.progress(1, total) : result
  useEffect(() => {
    if (spoken) say(spoken)
  }, [say, spoken])

  function start(deviceKeys: readonly string[]) {
    controller.current = new AbortController()
    setAsked(undefined)
    setProgress({ done: 0, total: deviceKeys.length })
    setIsStopping(false)
    forget.mutate({
      deviceKeys,
      signal: controller.current.signal,
      onProgress: setProgress,
    })
  }

  return {
    /** Asks whether to remove these. */
    ask: (deviceKeys: readonly string[]) => setAsked(deviceKeys),
    question: asked && {
      count: asked.length,
      confirm: () => start(asked),
      close: () => setAsked(undefined),
    },
    isRunning,
    isStopping,
    progress,
    /** What is done, or what came of it. */
    sentence,
    /** Nothing could be tried; or the first of those that were refused. */
    error,
    /** Why, in a sentence. */
    reason: error && describeError(error, text),
    /** Tries again what is left. */
    retry: left && left.length > 0 ? () => start(left) : undefined,
    stop() {
      setIsStopping(true)
      controller.current?.abort()
    },
    reset: forget.reset,
  }
}
