import type { ReviewText } from './accountReviewText.ts'

/** `'closed'` and `'left'` are beside what is open: nothing, or a way back. */
export type ReviewStage =
  | 'closed'
  | 'left'
  | 'question'
  | 'choose'
  | 'tidying'
  | 'steps'
  | 'finished'

type Facts = {
  stage: ReviewStage
  displayText: ReviewText
  /** What it is about, where that is known. */
  name: string | undefined
  /** Whether it is yet to be said which one is removed. */
  isPicking: boolean
  mayBeThisOne: boolean
  doneCount: number
  stepCount: number
  /** What it came to. */
  outcome:
    | { isSafe: boolean; hasPassword: boolean; isOnlyHere: boolean }
    | undefined
}

/** The title of a stage, and what stands under it. */
export function describeStage({
  displayText: text,
  outcome,
  ...facts
}: Facts): { title: string; intro?: string | undefined } {
  const result = [
    outcome?.isOnlyHere && text.safeOnlyHere,
    outcome?.hasPassword && text.safePassword,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .reduce((all, next) => (all ? text.join(all, next) : next), '')
  switch (facts.stage) {
    case 'question':
      return { title: text.whatHappened(facts.name) }
    case 'tidying':
      return {
        title: facts.isPicking
          ? text.chooseTitle
          : text.whatHappened(facts.name),
      }
    case 'choose':
      return {
        title: text.chooseTitle,
        intro: facts.mayBeThisOne
          ? text.join(text.chooseHint, text.mayBeThisOne)
          : text.chooseHint,
      }
    case 'steps':
      return {
        title: text.safetyTitle,
        intro: text.stepsDone(facts.doneCount, facts.stepCount),
      }
    case 'closed':
    case 'left':
      return { title: text.safetyTitle, intro: result }
    case 'finished':
      return {
        title: outcome?.isSafe ? text.safe : text.reviewDone,
        intro: result,
      }
  }
}
