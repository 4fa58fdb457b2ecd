'use client'

import { useDeviceSession, useDeviceSettings } from '@cognito-devices/react'
import { useEffect, useId, useMemo, useRef } from 'react'
import { defaultDisplayText } from '../displayText.ts'
import { defaultForgetDeviceText } from '../ForgetDeviceDialog/forgetDeviceText.ts'
import { defaultSessionListText } from '../SessionList/sessionListText.ts'
import { sectionPropGetters } from '../sectionPropGetters.ts'
import { useFocusKeeper } from '../useFocusKeeper.ts'
import { useFocusReturn } from '../useFocusReturn.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import { useUserState } from '../useUserState.ts'
import { defaultAccountReviewText } from './accountReviewText.ts'
import { describeStage, type ReviewStage } from './describeStage.ts'
import type { ReviewChoice, UseAccountReviewOptions } from './types.ts'
import { useReviewChoices } from './useReviewChoices.ts'
import { useReviewSteps } from './useReviewSteps.ts'

type Progress = {
  reason?: 'not-mine' | 'lost' | 'tidying' | undefined
  /** Ids that are ticked; undefined while nobody has: the subject is. */
  ticked?: ReadonlySet<string> | undefined
  everywhere?: boolean | undefined
  /** Whether somebody has come back to one that was begun. */
  isResumed?: boolean | undefined
  /** Who just tidies removes this one. */
  picked?: ReviewChoice | undefined
}

const fresh: Progress = {}

/**
 * The controller of `AccountReview`: a question, what to choose from, the steps and what
 * became of each. It reads; until somebody presses, it does nothing else.
 */
export function useAccountReview(options: UseAccountReviewOptions) {
  const { displayText, onClose, open, recoveries, subject } = options
  const text = useMemo(
    () => ({
      ...defaultDisplayText,
      ...defaultForgetDeviceText,
      ...defaultSessionListText,
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
  const { set, state: progress } = useUserState(fresh)
  const put = (next: Progress) => set((before) => ({ ...before, ...next }))
  const run = useReviewSteps({ ...options, displayText: text, focus, say })
  const { draft, isFinished } = run
  const isShown = open || progress.isResumed === true
  const choices = useReviewChoices({
    ...options,
    displayText: text,
    enabled: isShown && (!draft || isFinished) && Boolean(session),
  })

  const { reason } = progress
  const hasPassword = recoveries?.['reset-password'] !== undefined
  const about = [...choices.signIns, ...choices.remembered].find(
    (each) => subject != null && each.ids.includes(subject),
  )
  const ticked = progress.ticked ?? new Set(about && [about.id])
  const tick = (each: Omit<ReviewChoice, 'isTicked'>): ReviewChoice => ({
    ...each,
    isTicked: ticked.has(each.id),
  })
  const isTidying = reason === 'tidying'
  const signIns = choices.signIns.map(tick)
  const remembered = choices.remembered.map(tick)
  const everywhere = progress.everywhere === true && choices.hasEverywhere
  const isChosen = everywhere || [...signIns, ...remembered].some(isTicked)

  function stageOf(): ReviewStage {
    if (session === null) return 'closed'
    if (!isShown) return draft && !isReadOnly ? 'left' : 'closed'
    if (draft) return isFinished ? 'finished' : 'steps'
    if (isTidying) return 'tidying'
    return reason ? 'choose' : 'question'
  }
  const stage = stageOf()
  useFocusReturn(focus.root, isShown)
  const wasOpen = useRef(open)
  useEffect(() => {
    if (open && !wasOpen.current) focus.heading.current?.focus()
    wasOpen.current = open
  }, [open, focus.heading])

  function begin() {
    if (isReadOnly || !reason || isTidying || !(isChosen || hasPassword)) return
    const chosen = signIns.filter(isTicked)
    run.begin({
      reason,
      sessionIds: chosen.flatMap(({ ids }) => ids),
      signIns: chosen.length,
      deviceKeys: remembered.filter(isTicked).map((each) => each.id),
      everywhere,
      done: [],
    })
  }

  function close() {
    run.leave()
    set(() => fresh)
    onClose()
  }

  const unpick = () => (progress.picked ? put({ picked: undefined }) : close())

  const isPicking = isTidying && about === undefined
  /** What it came to, each sentence only if its step is done. */
  const outcome =
    isFinished && draft
      ? {
          isSafe: draft.reason === 'lost' || draft.done.includes('password'),
          hasPassword: draft.done.includes('password'),
          /** As the list says now, and only where somebody was signed out. */
          isOnlyHere:
            draft.signIns > 0 &&
            choices.isTracked &&
            choices.signIns.length === 0,
        }
      : undefined

  return {
    ...run,
    /** `'closed'` and `'left'` are beside what is open: nothing, or a way back. */
    stage,
    /** The `title` of the stage, and the `intro` that stands under it. */
    ...describeStage({
      stage,
      displayText: text,
      name: about?.name,
      isPicking,
      mayBeThisOne: choices.mayBeThisOne,
      doneCount: run.doneCount,
      stepCount: run.steps.length,
      outcome,
    }),
    displayText: text,
    isReadOnly,
    /** What it is about, where that is known. */
    name: about?.name,
    isGiven: about?.isGiven ?? false,
    choices: { ...choices, signIns, remembered, everywhere },
    canBegin: isChosen || hasPassword,
    /**
     * Who just tidies gets the removal alone: what it is about, or what was picked, and
     * a dialog asks.
     */
    tidied:
      isTidying && stage === 'tidying'
        ? (progress.picked ?? (about && tick(about)))
        : undefined,
    /** Whether it is yet to be said which one. */
    isPicking,
    pick: (choice: ReviewChoice) => put({ picked: choice }),
    /** The dialog is closed: where something was picked, there may be more. */
    unpick,
    /** What was picked is gone. */
    noteTidied({ kind, name }: ReviewChoice) {
      say(kind === 'session' ? text.endedRow(name) : text.stepDevicesDone(1))
      unpick()
    },
    outcome,
    choose: (next: NonNullable<Progress['reason']>) =>
      put({ reason: next, ticked: undefined }),
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
      run.forget()
      close()
    },
    ...sectionPropGetters(
      { focus, id, region },
      {
        'data-stage': stage,
        'data-error': run.isRefused ? run.error?.code : undefined,
      },
    ),
    /** Of a native checkbox: its name, and what tells it from those of the same name. */
    getTickProps: (choice: ReviewChoice) => ({
      type: 'checkbox' as const,
      checked: choice.isTicked,
      'aria-label': choice.name,
      'aria-describedby': `${id}-${choice.id}`,
    }),
    /** Of what says when it was used. */
    getUseProps: (choice: ReviewChoice) => ({ id: `${id}-${choice.id}` }),
  }
}

const isTicked = (choice: ReviewChoice) => choice.isTicked

/** What `useAccountReview` returns. */
export type AccountReviewController = ReturnType<typeof useAccountReview>
