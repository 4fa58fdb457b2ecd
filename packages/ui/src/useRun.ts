'use client'

import type { DeviceError } from '@cognito-devices/react'
import { useEffect, useRef, useState } from 'react'
import { describeError } from './DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from './displayText.ts'
import type { Say } from './useLiveRegion.ts'
import { useUserState } from './useUserState.ts'

/** How many have had their turn, and how many there are. */
export type RunProgress = { done: number; total: number }

type RunOptions = {
  /** Of the mutation that does it. */
  isRunning: boolean
  /** Nothing could be tried. */
  failure: DeviceError | null
  reset(): void
  begin(
    ids: readonly string[],
    options: {
      signal: AbortSignal
      onProgress(progress: RunProgress): void
    },
  ): void
  /** What came of it. */
  outcome:
    | { done: number; left: string[]; error: DeviceError | undefined }
    | undefined
  displayText: DisplayText
  /** What it means, for who is asked whether to do it. */
  questionText: string
  /** The answer was yes. */
  onConfirm(): void
  progressText(done: number, total: number): string
  resultText(done: number, left: number): string
  say: Say
}

const nobody: readonly string[] | undefined = undefined

/** Something done to several, one after the other, which can be stopped. */
export function useRun({
  begin,
  displayText,
  failure,
  isRunning,
  onConfirm,
  outcome,
  progressText,
  questionText,
  reset,
  resultText,
  say,
}: RunOptions) {
  const controller = useRef<AbortController>(undefined)
  const asked = useUserState(nobody)
  const [progress, setProgress] = useState<RunProgress>({ done: 0, total: 0 })
  const [isStopping, setIsStopping] = useState(false)

  const error = failure ?? outcome?.error
  const left = outcome?.left
  const result = outcome && resultText(outcome.done, outcome.left.length)
  const { done, total } = progress
  const sentence = isRunning
    ? progressText(Math.min(done + 1, total), total)
    : result
  // The beginning and the end; the steps between are for the eye.
  const spoken = isRunning ? progressText(1, total) : result
  useEffect(() => {
    if (spoken) say(spoken)
  }, [say, spoken])

  function start(ids: readonly string[]) {
    controller.current = new AbortController()
    asked.set(() => undefined)
    setProgress({ done: 0, total: ids.length })
    setIsStopping(false)
    begin(ids, {
      signal: controller.current.signal,
      onProgress: setProgress,
    })
  }

  const { state: ids } = asked
  return {
    /** Asks whether to do it to these. */
    ask: (chosen: readonly string[]) => asked.set(() => chosen),
    question: ids && {
      count: ids.length,
      text: questionText,
      confirm() {
        onConfirm()
        start(ids)
      },
      close: () => asked.set(() => undefined),
    },
    isRunning,
    isStopping,
    progress,
    /** What is done, or what came of it. */
    sentence,
    /** Nothing could be tried; or the first of those that were refused. */
    error,
    /** Why, in a sentence. */
    reason: error && describeError(error, displayText),
    /** Tries again what is left. */
    retry: left && left.length > 0 ? () => start(left) : undefined,
    stop() {
      setIsStopping(true)
      controller.current?.abort()
    },
    reset,
  }
}

/** A run over several devices or sign-ins, as it is shown. */
export type Run = ReturnType<typeof useRun>
