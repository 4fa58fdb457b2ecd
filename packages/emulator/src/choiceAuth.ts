import { type Answers, addChallenge, type SignIn } from './challenges.ts'
import { checkPassword } from './checkPassword.ts'
import { invalidParameter } from './errors.ts'
import { getAskedFactors, getConfiguredFactors } from './factors.ts'
import { askPasskey, canUsePasskey } from './passkeySignIn.ts'
import { askSentCode } from './secondFactor.ts'
import type { Service } from './service.ts'
import { askPassword } from './srpChallenges.ts'

/** USER_AUTH: the client chooses among the first factors that there are. */
export function startChoice(
  service: Service,
  signIn: SignIn,
  answers: Answers,
) {
  const { PREFERRED_CHALLENGE } = answers
  const available = getFirstFactors(signIn)
  return PREFERRED_CHALLENGE && available.includes(PREFERRED_CHALLENGE)
    ? askFirstFactor(service, signIn, PREFERRED_CHALLENGE, answers)
    : askChoice(service, signIn, available)
}

/** SELECT_CHALLENGE was answered. */
export function answerChoice(
  service: Service,
  signIn: SignIn,
  answers: Answers,
) {
  const { ANSWER } = answers
  if (!ANSWER || !getFirstFactors(signIn).includes(ANSWER)) {
    throw invalidParameter(`${ANSWER} is no available challenge.`)
  }
  return askFirstFactor(service, signIn, ANSWER, answers)
}

function askChoice(service: Service, signIn: SignIn, available: string[]) {
  const challenge = addChallenge(service, 'SELECT_CHALLENGE', signIn)
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {},
    AvailableChallenges: available,
  }
}

function askFirstFactor(
  service: Service,
  signIn: SignIn,
  factor: string,
  answers: Answers,
) {
  switch (factor) {
    case 'EMAIL_OTP':
      return askSentCode(service, signIn, 'EMAIL_OTP', 'email', 'first')
    case 'SMS_OTP':
      return askSentCode(service, signIn, 'SMS_OTP', 'phone_number', 'first')
    case 'WEB_AUTHN':
      return askPasskey(service, signIn)
    case 'PASSWORD_SRP':
      return askPassword(service, signIn, answers.SRP_A ?? undefined)
    default:
      return answers.PASSWORD == null
        ? askPlainPassword(service, signIn)
        : checkPassword(service, signIn, answers.PASSWORD)
  }
}

function askPlainPassword(service: Service, signIn: SignIn) {
  const challenge = addChallenge(service, 'PASSWORD', signIn)
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {},
  }
}

/**
 * The factors that the user has and the pool's SignInPolicy allows. Documented: a code is
 * not a first factor if a second one is required.
 */
function getFirstFactors(signIn: SignIn): string[] {
  const { pool, user } = signIn
  const policy = pool.settings.Policies?.SignInPolicy
  const allowed = policy?.AllowedFirstAuthFactors ?? ['PASSWORD']
  const asksSecond = getAskedFactors(pool, user) !== undefined
  return getConfiguredFactors(user).filter((factor) => {
    if (factor.startsWith('PASSWORD')) return allowed.includes('PASSWORD')
    if (factor === 'WEB_AUTHN') return canUsePasskey(signIn)
    return allowed.includes(factor) && !asksSecond
  })
}
