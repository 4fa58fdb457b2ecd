'use client'

import { type DeviceError, useSignOutEverywhere } from '@cognito-devices/react'
import { useUserState } from '../useUserState.ts'

type Options = {
  onSignOutEverywhere?: (() => void) | undefined
  onError?: ((error: DeviceError) => void) | undefined
}

type Stage = 'idle' | 'asked' | 'done'
const idle: Stage = 'idle'

/** Ending everything, this page too: the question, and what became of it. */
export function useEverywhere({ onError, onSignOutEverywhere }: Options) {
  const { isCurrent, set, state: stage } = useUserState(idle)
  const { error, isPending, mutate, reset } = useSignOutEverywhere({
    onSuccess() {
      if (!isCurrent()) return
      set(() => 'done')
      onSignOutEverywhere?.()
    },
    onError: (refusal) => isCurrent() && onError?.(refusal),
  })
  return {
    isDone: stage === 'done',
    ask: () => set(() => 'asked'),
    question:
      stage === 'asked'
        ? {
            isPending,
            error,
            confirm: () => mutate(),
            close() {
              if (!isPending) reset()
              set(() => 'idle')
            },
          }
        : undefined,
  }
}
