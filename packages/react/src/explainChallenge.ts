import type { ChallengeFacts } from './challengeFacts.ts'
import {
  type ChallengeExplanationText,
  challengeTexts,
} from './challengeTexts.ts'
import {
  type FoundChallengeCause,
  findChallengeCauses,
} from './findChallengeCauses.ts'

/** One cause for a code that was asked, though remembering is on. */
export type ChallengeExplanation = ChallengeExplanationText &
  FoundChallengeCause

/**
 * Why a code was asked at the last sign-in, although this browser is remembered: each
 * known cause that the facts allow, most likely first. A cause that is certain leaves
 * the others out. Empty where no code was asked, nobody is signed in, or nothing that
 * is known fits.
 *
 * Pure, and imported by nothing else here: a page that does not call it does not load
 * it. The texts are English and for developers; words for people go by `cause` and
 * `remedy`.
 */
export function explainChallenge(
  facts: ChallengeFacts,
): ChallengeExplanation[] {
  return findChallengeCauses(facts).map((found) => ({
    ...found,
    ...challengeTexts[found.cause],
  }))
}
