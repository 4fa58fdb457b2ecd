'use client'

import {
  DeviceError,
  type ReviewDraft,
  useDeviceSettings,
  useReview,
  useReviewDraft,
  useReviewRun,
} from '@cognito-devices/react'
import { useEffect, useRef } from 'react'
import { describeError } from '../DeviceErrorPrompt/describeError.ts'
import type { DeviceRecoveryProps } from '../DeviceRecoveries.ts'
import type { FocusKeeper } from '../useFocusKeeper.ts'
import { useLatest } from '../useLatest.ts'
import type { Say } from '../useLiveRegion.ts'
import { useUserState } from '../useUserState.ts'
import type { ReviewText } from './accountReviewText.ts'
import { stepsLeft, viewSteps } from './reviewSteps.ts'
import type { UseAccountReviewOptions } from './types.ts'

type Options = Pick<
  UseAccountReviewOptions,
  'onError' | 'onReview' | 'recoveries'
> & {
  displayText: ReviewText
  focus: FocusKeeper
  say: Say
}

const closed = {
  isPasswordOpen: false,
  isStopped: false,
  /** In this sign-in: what was refused in an earlier one is refused no more. */
  hasRun: false,
}

/** The steps of a review that was begun: doing them, and what became of each. */
export function useReviewSteps({
  displayText: text,
  focus,
  onError,
  onReview,
  recoveries,
  say,
}: Options) {
  const { isReadOnly } = useDeviceSettings()
  const [draft, setDraft, getDraft] = useReviewDraft()
  const atWork = useReviewRun()
  const { isCurrent, set, state } = useUserState(closed)
  const put = (next: Partial<typeof closed>) =>
    set((before) => ({ ...before, ...next }))
  const password = recoveries?.['reset-password']
  const Recovery = password?.component

  /** Whether nothing is left that the person still can do. */
  const isOver = (of: ReviewDraft) =>
    stepsLeft(of).length === 0 && (!password || of.done.includes('password'))
  const keep = (next: ReviewDraft) => setDraft(next, { isOver: isOver(next) })
  /** At once, since the page may be left at any time. */
  function note(ids: readonly string[]) {
    const before = getDraft()
    if (!isCurrent() || !before) return undefined
    const done = [...new Set([...before.done, ...ids])]
    const next = { ...before, done }
    if (done.length > before.done.length) keep(next)
    return next
  }

  const { isPending, mutate, reset, ...last } = useReview({
    onSuccess(result) {
      const next = note(result.results.flatMap(({ done }) => done))
      if (!next) return
      const isStopped = result.results.some(({ left }) => left.length > 0)
      const isRefused = result.results.some(({ refused: [one] }) => one)
      if (isRefused || !isStopped)
        say(isRefused ? text.stepNotDone : text.reviewDone)
      onReview?.(result)
    },
    onError(refusal) {
      if (!isCurrent()) return
      say(text.join(text.stepNotDone, describeError(refusal, text)))
      onError?.(refusal)
    },
  })
  const data = state.hasRun ? last.data : undefined
  const error = state.hasRun ? last.error : null
  const controller = useRef<AbortController>(undefined)
  const isRunning = isPending || atWork !== undefined
  const waiting = atWork?.isOffline ? text.offlineRead : undefined
  useEffect(() => {
    if (waiting) say(waiting)
  }, [say, waiting])

  function run(of: ReviewDraft) {
    const steps = stepsLeft(of)
    if (steps.length === 0 || isRunning) return
    focus.expect('[data-part=stop]')
    put({ isStopped: false, hasRun: true })
    controller.current = new AbortController()
    mutate({
      steps,
      signal: controller.current.signal,
      onProgress: ({ ids }) => void note(ids),
    })
  }

  function savePassword() {
    const next = note(['password'])
    put({ isPasswordOpen: false })
    if (next) run(next)
  }

  const isFinished = draft !== undefined && isOver(draft) && !isRunning
  function drop() {
    if (isFinished) setDraft(undefined)
  }
  const leaving = useLatest(drop)
  // The next visit begins anew.
  useEffect(() => () => leaving.current(), [leaving])

  const steps = draft
    ? viewSteps({
        atWork,
        data,
        displayText: text,
        draft,
        hasPassword: password !== undefined,
        isRunning,
      })
    : []

  return {
    draft,
    isFinished,
    steps,
    doneCount: steps.filter((step) => step.state === 'done').length,
    isRunning,
    isStopped: state.isStopped,
    /** Nothing could be done; or the first of the refusals that has a cure. */
    error: error ?? steps.find((step) => step.error)?.error,
    isRefused: error !== null,
    /** Where the password is chosen in place. */
    passwordStep:
      state.isPasswordOpen && Recovery && draft
        ? {
            Recovery,
            props: {
              error: new DeviceError(
                'PasswordResetRequired',
                'A new password is a step of the review.',
              ),
              keepsSession: true,
              displayText: text,
              onDone: savePassword,
              onCancel() {
                focus.expect('[data-part=password]')
                put({ isPasswordOpen: false })
              },
            } satisfies DeviceRecoveryProps,
          }
        : undefined,
    /** Begins the step "Choose a new password". */
    startPassword() {
      if (Recovery) put({ isPasswordOpen: true })
      else
        password?.onStart?.(
          new DeviceError('PasswordResetRequired', 'A step of the review.'),
        )
    },
    /** The host has a page for it: only the person knows that it is done. */
    hasPasswordPage: password?.onStart !== undefined,
    savePassword,
    /** Does what is left; undefined where nothing is. */
    goOn:
      draft && stepsLeft(draft).length > 0 && !isRunning && !isReadOnly
        ? () => run(draft)
        : undefined,
    /** What has not begun is left. */
    stop() {
      put({ isStopped: true })
      controller.current?.abort()
      // Of a run that another component has begun.
      atWork?.stop()
    },
    /** Begins with what the person has chosen. */
    begin(next: ReviewDraft) {
      reset()
      keep(next)
      if (password) put({ isPasswordOpen: true })
      else run(next)
    },
    /** Leaves: what was begun is kept, what is over is not. */
    leave() {
      reset()
      put(closed)
      drop()
    },
    /** Gives up what was begun. */
    forget: () => setDraft(undefined),
  }
}
