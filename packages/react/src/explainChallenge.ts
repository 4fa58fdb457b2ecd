import {
  type ChallengeCase,
  type ChallengeCause,
  type ChallengeLikelihood,
  challengeCauses,
} from './challengeCauses.ts'
import type { ChallengeFacts } from './challengeFacts.ts'
import {
  type ChallengeExplanationText,
  challengeTexts,
} from './challengeTexts.ts'

/** One cause for a code that was asked, though remembering is on. */
export type ChallengeExplanation = ChallengeExplanationText & {
  cause: ChallengeCause
  likelihood: ChallengeLikelihood
}

const likelihoods = ['certain', 'likely', 'possible'] as const

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
  if (facts.session === null || facts.lastSignIn?.askedForCode === false)
    return []
  const of: ChallengeCase = {
    ...facts,
    hasDevice: hasDevice(facts),
    isNew: isNewDevice(facts),
  }
  const judged = challengeCauses.flatMap(([cause, judge]) => {
    const likelihood = judge(of)
    return likelihood ? [{ cause, likelihood, ...challengeTexts[cause] }] : []
  })
  const isCertain = judged.some(({ likelihood }) => likelihood === 'certain')
  return (isCertain ? ['certain' as const] : likelihoods).flatMap(
    (likelihood) => judged.filter((each) => each.likelihood === likelihood),
  )
}

function hasDevice({ device, session }: ChallengeFacts): boolean | undefined {
  if (session) return session.deviceKey !== undefined
  return device?.status && device.status !== 'unknown' ? true : undefined
}

const tolerance = 60_000

/** Both times are the service's, `auth_time` in whole seconds. */
function isNewDevice({ device, lastSignIn, session }: ChallengeFacts) {
  if (lastSignIn?.isNewDevice !== undefined) return lastSignIn.isNewDevice
  if (device?.createdAt === undefined) return
  if (session?.signedInAt === undefined) return
  return device.createdAt > session.signedInAt * 1000 - tolerance
}
