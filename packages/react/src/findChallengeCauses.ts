import {
  type ChallengeCase,
  type ChallengeCause,
  type ChallengeLikelihood,
  challengeCauses,
} from './challengeCauses.ts'
import type { ChallengeFacts } from './challengeFacts.ts'

/** A cause that fits the facts. */
export type FoundChallengeCause = {
  cause: ChallengeCause
  likelihood: ChallengeLikelihood
}

const likelihoods = ['certain', 'likely', 'possible'] as const

/**
 * The causes of `explainChallenge` without its texts, which are for developers: for
 * words of your own by `cause`.
 */
export function findChallengeCauses(
  facts: ChallengeFacts,
): FoundChallengeCause[] {
  if (facts.session === null || facts.lastSignIn?.askedForCode === false)
    return []
  const of: ChallengeCase = {
    ...facts,
    hasDevice: hasDevice(facts),
    isNew: isNewDevice(facts),
  }
  const judged = challengeCauses.flatMap(([cause, judge]) => {
    const likelihood = judge(of)
    return likelihood ? [{ cause, likelihood }] : []
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
