import type {
  ReviewData,
  ReviewDraft,
  ReviewRun,
  ReviewStep,
} from '@cognito-devices/react'
import type { ReviewText } from './accountReviewText.ts'
import type { ReviewStepView } from './types.ts'

/** What is left to be sent of a draft, in the order that cannot cut itself off. */
export function stepsLeft(draft: ReviewDraft): ReviewStep[] {
  const done = new Set(draft.done)
  const left = (ids: string[]) => ids.filter((id) => !done.has(id))
  const sessionIds = left(draft.sessionIds)
  const deviceKeys = left(draft.deviceKeys)
  const steps: ReviewStep[] = []
  if (sessionIds.length > 0) steps.push({ kind: 'endSessions', sessionIds })
  if (deviceKeys.length > 0) steps.push({ kind: 'forget', deviceKeys })
  if (draft.everywhere && !done.has('everything'))
    steps.push({ kind: 'signOutEverywhere' })
  return steps
}

type Facts = {
  draft: ReviewDraft
  /** Whether there is a way to a new password. */
  hasPassword: boolean
  isRunning: boolean
  /** Undefined while the run has not begun yet. */
  atWork: ReviewRun | undefined
  data: ReviewData | undefined
  displayText: ReviewText
}

/** Each step with what became of it. */
export function viewSteps({
  atWork,
  data,
  displayText: text,
  draft,
  hasPassword,
  isRunning,
}: Facts): ReviewStepView[] {
  const left = stepsLeft(draft)
  const { deviceKeys, everywhere, reason, sessionIds, signIns } = draft

  function view(
    kind: ReviewStep['kind'],
    title: string,
    doneTitle: string,
  ): ReviewStepView {
    if (!left.some((step) => step.kind === kind))
      return { kind, state: 'done', title: doneTitle }
    if (isRunning && kind === (atWork ?? left[0])?.kind)
      return {
        kind,
        state: 'working',
        title,
        hint: atWork?.isOffline ? text.offlineRead : text.stepAtWork,
      }
    const result = data?.results.find((each) => each.kind === kind)
    const error = result?.refused[0]?.error
    return error
      ? { kind, state: 'refused', title, hint: text.stepNotDone, error }
      : { kind, state: 'todo', title }
  }

  const steps: ReviewStepView[] = []
  if (hasPassword)
    steps.push(
      draft.done.includes('password')
        ? { kind: 'password', state: 'done', title: text.stepPasswordDone }
        : {
            kind: 'password',
            state: 'todo',
            title: text.stepPassword,
            hint: reason === 'lost' ? undefined : text.stepPasswordHint,
          },
    )
  if (sessionIds.length > 0)
    steps.push(
      view(
        'endSessions',
        text.stepSessions(signIns),
        text.stepSessionsDone(signIns),
      ),
    )
  const count = deviceKeys.length
  if (count > 0)
    steps.push(
      view('forget', text.stepDevices(count), text.stepDevicesDone(count)),
    )
  if (everywhere)
    steps.push(
      view('signOutEverywhere', text.everywhereToo, text.stepEverywhereDone),
    )
  return steps
}
