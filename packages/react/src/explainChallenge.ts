import type { ChallengeFacts } from './challengeFacts.ts'
import {
  type ChallengeExplanationText,
  challengeTexts,
} from './challengeTexts.ts'
import {
  type FoundChallengeCause,
  findChallengeCauses,
} from './findChallengeCauses.ts'

/** One cause for a code that was asked for although remembering is on. */
export type ChallengeExplanation = ChallengeExplanationText &
  FoundChallengeCause

/**
 * Explains why a code was asked for at the last sign-in, although this browser
 * is remembered. Returns every known cause that fits the facts, the most likely
 * first. If a cause is certain, the others are left out. The list is empty if
 * no code was asked for, if nobody is signed in, or if no known cause fits.
 *
 * It is pure, and nothing else in this package imports it, so only a page that
 * calls it loads it. The texts are English and for developers. Write texts for
 * people by `cause` or `remedy`.
 */
export function explainChallenge(
  facts: ChallengeFacts,
): ChallengeExplanation[] {
  return findChallengeCauses(facts).map((found) => ({
    ...found,
    ...challengeTexts[found.cause],
  }))
}
