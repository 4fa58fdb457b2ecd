'use client'

import {
  DeviceError,
  type ReviewDraft,
  useDeviceSession,
  useDeviceSettings,
  useReview,
  useReviewDraft,
} from '@cognito-devices/react'
import { useEffect, useId, useMemo, useRef } from 'react'
import { anyElement } from '../anyElement.ts'
import { describeError } from '../DeviceErrorPrompt/describeError.ts'
import type { DeviceRecoveryProps } from '../DeviceRecoveries.ts'
import { defaultDisplayText } from '../displayText.ts'
import { useFocusKeeper } from '../useFocusKeeper.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import { useUserState } from '../useUserState.ts'
import { defaultAccountReviewText } from './accountReviewText.ts'
import { stepsLeft, viewSteps } from './reviewSteps.ts'
import type { ReviewChoice, UseAccountReviewOptions } from './types.ts'
import { useReviewChoices } from './useReviewChoices.ts'

type Reason = ReviewDraft['reason']

type Progress = {
  reason?: Reason | undefined
  /** Ids that are ticked; undefined while nobody has: the subject is. */
  ticked?: ReadonlySet<string> | undefined
  everywhere?: boolean | undefined
  /** Whether somebody has come back to one that was begun. */
  isResumed?: boolean | undefined
  isPasswordOpen?: boolean | undefined
  /** All is done: what it came to. */
  finished?: ReviewDraft | undefined
}

const fresh: Progress = {}

/**
 * The controller of `AccountReview`: a question, what to choose from, the steps and what
 * became of each. It reads; until somebody presses, it does nothing else.
 */
export function useAccountReview(options: UseAccountReviewOptions) {
  const { displayText, onClose, onError, onReview, open, recoveries } = options
  const text = useMemo(
    () => ({
      ...defaultDisplayText,
      ...defaultAccountReviewText,
      ...displayText,
    }),
    [displayText],
  )
  const id = useId()
  const { region, say } = useLiveRegion()
  const focus = useFocusKeeper()
  const session = useDeviceSession()
  const { isReadOnly } = useDeviceSettings()
  const [draft, setDraft] = useReviewDraft()
  const { isCurrent, set, state: progress } = useUserState(fresh)
  const put = (next: Progress) => set((before) => ({ ...before, ...next }))
  const isShown = open || progress.isResumed === true
  const choices = useReviewChoices({
    displayText: text,
    enabled: isShown && !draft && Boolean(session),
  })
  const password = recoveries?.['reset-password']

  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  function keep(next: ReviewDraft | undefined) {
    latest.current = next
    setDraft(next)
  }

  const { data, error, isPending, mutate, reset } = useReview({
    onSuccess(result) {
      const before = latest.current
      if (!isCurrent() || !before) return
      const ids = result.results.flatMap(({ done }) => done)
      const next = { ...before, done: [...before.done, ...ids] }
      const isOver = stepsLeft(next).length === 0
      keep(isOver && isWhole(next) ? undefined : next)
      if (isOver && isWhole(next)) put({ finished: next })
      if (isOver) say(text.reviewDone)
      else if (!controller.current?.signal.aborted) say(text.stepNotDone)
      onReview?.(result)
    },
    onError(refusal) {
      if (!isCurrent()) return
      say(text.join(text.stepNotDone, describeError(refusal, text)))
      onError?.(refusal)
    },
  })
  const controller = useRef<AbortController>(undefined)
  /** Whether nothing is left that the person still can do. */
  const isWhole = (of: ReviewDraft) =>
    !password || of.reason === 'tidying' || of.done.includes('password')

  function run(of: ReviewDraft) {
    const steps = stepsLeft(of)
    if (steps.length > 0) {
      focus.expect('[data-part=stop]')
      controller.current = new AbortController()
      return mutate({ steps, signal: controller.current.signal })
    }
    if (isWhole(of)) {
      keep(undefined)
      put({ finished: of })
    }
  }

  function savePassword() {
    const before = latest.current
    if (!isCurrent() || !before) return
    const next = { ...before, done: [...before.done, 'password'] }
    keep(next)
    put({ isPasswordOpen: false })
    run(next)
  }

  const { reason } = progress
  const all = [...choices.signIns, ...choices.remembered]
  const about = all.find(
    (each) => options.subject != null && each.ids.includes(options.subject),
  )
  const ticked = progress.ticked ?? new Set(about && [about.id])
  const tick = (each: Omit<ReviewChoice, 'isTicked'>): ReviewChoice => ({
    ...each,
    isTicked: ticked.has(each.id),
  })
  const isTidying = reason === 'tidying'
  const signIns = isTidying ? [] : choices.signIns.map(tick)
  const remembered = choices.remembered.map(tick)
  const everywhere = progress.everywhere === true && choices.hasEverywhere
  const isChosen = everywhere || [...signIns, ...remembered].some(isTicked)

  function stageOf() {
    if (session === null) return 'closed'
    if (!isShown) return draft && !isReadOnly ? 'left' : 'closed'
    if (progress.finished) return 'finished'
    if (draft) return 'steps'
    return reason ? 'choose' : 'question'
  }
  const stage = stageOf()
  const wasOpen = useRef(open)
  useEffect(() => {
    if (open && !wasOpen.current) focus.heading.current?.focus()
    wasOpen.current = open
  }, [open, focus.heading])

  function begin() {
    if (isReadOnly || !reason || !(isChosen || password)) return
    const chosen = signIns.filter(isTicked)
    const next: ReviewDraft = {
      reason,
      sessionIds: chosen.flatMap(({ ids }) => ids),
      signIns: chosen.length,
      deviceKeys: remembered.filter(isTicked).map((each) => each.id),
      everywhere: everywhere && !isTidying,
      done: [],
    }
    reset()
    keep(next)
    if (password?.component && !isTidying) put({ isPasswordOpen: true })
    else if (!password || isTidying) run(next)
  }

  function close() {
    reset()
    set(() => fresh)
    onClose()
  }

  const steps = draft
    ? viewSteps({
        data,
        displayText: text,
        draft,
        hasPassword: password !== undefined,
        isRunning: isPending,
      })
    : []
  const doneCount = steps.filter(({ state }) => state === 'done').length
  const left = draft ? stepsLeft(draft) : []
  const Recovery = password?.component

  return {
    /** `'closed'` and `'left'` are beside what is open: nothing, or a way back. */
    stage,
    displayText: text,
    isReadOnly,
    /** What it is about, where that is known. */
    name: about?.name,
    isGiven: about?.isGiven ?? false,
    /** Of a device that only goes: `ForgetDeviceDialog` asks. */
    tidied:
      stage === 'choose' && isTidying && about && !signInsHave(about.id)
        ? about
        : undefined,
    choices: { ...choices, signIns, remembered, everywhere },
    canBegin: isChosen || (password !== undefined && !isTidying),
    steps,
    doneCount,
    isRunning: isPending,
    /** Nothing could be done; or the first of the refusals that has a cure. */
    error: error ?? steps.find((step) => step.error)?.error,
    /** Where the password is chosen in place. */
    passwordStep:
      progress.isPasswordOpen && Recovery && draft
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
      draft && left.length > 0 && !isPending && !isReadOnly
        ? () => run(draft)
        : undefined,
    /** What has not begun is left. */
    stop: () => controller.current?.abort(),
    /** What it came to, each sentence only if its step is done. */
    outcome: progress.finished && {
      isSafe:
        progress.finished.reason !== 'tidying' &&
        (progress.finished.reason === 'lost' ||
          progress.finished.done.includes('password')),
      hasPassword: progress.finished.done.includes('password'),
      /** As the list says now, and only where somebody was signed out. */
      isOnlyHere:
        progress.finished.signIns > 0 &&
        choices.isTracked &&
        choices.signIns.length === 0,
    },
    choose: (next: Reason) => put({ reason: next, ticked: undefined }),
    tick(choice: ReviewChoice, isOn: boolean) {
      const next = new Set(ticked)
      if (isOn) next.add(choice.id)
      else next.delete(choice.id)
      put({ ticked: next })
    },
    tickAll(of: readonly ReviewChoice[]) {
      put({ ticked: new Set([...ticked, ...of.map((each) => each.id)]) })
    },
    setEverywhere: (isOn: boolean) => put({ everywhere: isOn }),
    begin,
    /** Comes back to one that was begun. */
    resume: () => put({ isResumed: true }),
    /** Leaves; what was begun is kept. */
    close,
    /** Gives up what was begun. */
    end() {
      keep(undefined)
      close()
    },
    /** The element of `getRootProps`. */
    root: focus.root,
    getRootProps: () => ({
      ref: anyElement(focus.root),
      'aria-labelledby': `${id}-heading`,
      'data-stage': stage,
      'data-error': error?.code,
    }),
    getHeadingProps: () => ({
      ref: anyElement(focus.heading),
      id: `${id}-heading`,
      tabIndex: -1,
    }),
    /** Of an empty element for screen readers, there from the beginning. */
    getStatusProps: () => ({ ref: region, role: 'status' as const }),
  }

  function signInsHave(choiceId: string) {
    return choices.signIns.some((each) => each.id === choiceId)
  }
}

const isTicked = ({ isTicked }: ReviewChoice) => isTicked

/** What `useAccountReview` returns. */
export type AccountReviewController = ReturnType<typeof useAccountReview>
