'use client'

import {
  type DeviceError,
  type EndOtherSessionsData,
  useEndOtherSessions,
} from '@cognito-devices/react'
import { useRef } from 'react'
import type { DisplayText } from '../displayText.ts'
import type { Say } from '../useLiveRegion.ts'
import { useRun } from '../useRun.ts'
import type { SessionListText } from './sessionListText.ts'
import type { SignIn } from './toSignIns.ts'

type Options = {
  displayText: DisplayText & SessionListText
  say: Say
  signIns: readonly SignIn[]
  /** Whether one of them may be this very one. */
  mayBeThisOne: boolean
  onConfirm(): void
  onEnded(signIns: readonly SignIn[]): void
  onEndOthers?: ((data: EndOtherSessionsData) => void) | undefined
  onError?: ((error: DeviceError) => void) | undefined
}

/** Ending several sign-ins in one run, which can be stopped. A sign-in counts as one. */
export function useEndingRun({
  displayText,
  mayBeThisOne,
  onConfirm,
  onEndOthers,
  onEnded,
  onError,
  say,
  signIns,
}: Options) {
  /** Those of the run, as they were when it began. */
  const begun = useRef<readonly SignIn[]>([])
  const isEnded = (ended: readonly string[]) => {
    const ids = new Set(ended)
    return ({ sessionIds }: SignIn) => sessionIds.every((id) => ids.has(id))
  }
  const others = useEndOtherSessions({
    onSuccess(data) {
      onEnded(begun.current.filter(isEnded(data.ended)))
      onEndOthers?.(data)
    },
    onError: (error) => onError?.(error),
  })
  const { data, error, isPending, mutate, reset } = others
  const done = data ? begun.current.filter(isEnded(data.ended)) : []

  return useRun({
    isRunning: isPending,
    failure: error,
    reset,
    begin(ids, { onProgress, signal }) {
      begun.current = [...begun.current, ...signIns].filter(
        ({ id }, index, all) =>
          ids.includes(id) && all.findIndex((each) => each.id === id) === index,
      )
      let count = 0
      const ends = begun.current.map(({ sessionIds }) => {
        count += sessionIds.length
        return count
      })
      mutate({
        sessionIds: begun.current.flatMap(({ sessionIds }) => sessionIds),
        signal,
        onProgress: (progress) =>
          onProgress({
            done: ends.filter((end) => end <= progress.done).length,
            total: ends.length,
          }),
      })
    },
    outcome: data && {
      done: done.length,
      left: begun.current
        .filter((signIn) => !done.includes(signIn))
        .map(({ id }) => id),
      error: data.refused[0]?.error,
    },
    displayText,
    questionText: mayBeThisOne
      ? displayText.join(displayText.endManyText, displayText.mayBeThisOne)
      : displayText.endManyText,
    onConfirm,
    progressText: displayText.endProgress,
    resultText: displayText.endResult,
    say,
  })
}
