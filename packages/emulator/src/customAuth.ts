import type { Challenge, CustomAuth, CustomAuthStep } from './challengeState.ts'
import { addChallenge, type SignIn } from './challenges.ts'
import { completeSignIn } from './completeSignIn.ts'
import { CognitoError, invalidParameter, wrongPassword } from './errors.ts'
import { askSentCode } from './secondFactor.ts'
import type { Service } from './service.ts'
import { askPassword } from './srpChallenges.ts'
import { hasTrigger, runTrigger } from './triggers.ts'
import type { Triggers } from './triggerTypes.ts'

type CustomSignIn = SignIn & { custom: CustomAuth }

/** CUSTOM_AUTH: the triggers say what is asked, and when it is enough. */
export async function startCustomAuth(
  service: Service,
  signIn: SignIn,
  { srpA, isSrp }: { srpA: string | undefined; isSrp: boolean },
) {
  requireTrigger(service, signIn, 'defineAuthChallenge')
  const custom: CustomAuth = {
    steps: isSrp ? [{ challengeName: 'SRP_A', challengeResult: true }] : [],
    privateParameters: {},
    metadata: undefined,
  }
  return askNext(service, { ...signIn, custom }, srpA)
}

/** The password was right, in a sign-in that the triggers define. */
export function afterCustomPassword(service: Service, signIn: CustomSignIn) {
  return afterStep(service, signIn, {
    challengeName: 'PASSWORD_VERIFIER',
    challengeResult: true,
  })
}

/** So was a code that the triggers asked for. */
export function afterCustomCode(
  service: Service,
  signIn: CustomSignIn,
  challengeName: string,
) {
  return afterStep(service, signIn, { challengeName, challengeResult: true })
}

export async function answerCustomChallenge(
  service: Service,
  signIn: CustomSignIn,
  answer: string,
) {
  const { privateParameters, metadata } = signIn.custom
  requireTrigger(service, signIn, 'verifyAuthChallengeResponse')
  const { answerCorrect = false } = await runTrigger(
    service,
    'verifyAuthChallengeResponse',
    'VerifyAuthChallengeResponse_Authentication',
    toContext(signIn),
    { privateChallengeParameters: privateParameters, challengeAnswer: answer },
    {},
  )
  return afterStep(service, signIn, {
    challengeName: 'CUSTOM_CHALLENGE',
    challengeResult: answerCorrect,
    ...(metadata !== undefined && { challengeMetadata: metadata }),
  })
}

function afterStep(
  service: Service,
  { custom, ...signIn }: CustomSignIn,
  step: CustomAuthStep,
) {
  const steps = [...custom.steps, step]
  return askNext(service, { ...signIn, custom: { ...custom, steps } })
}

async function askNext(service: Service, signIn: CustomSignIn, srpA?: string) {
  const { steps } = signIn.custom
  const next = await runTrigger(
    service,
    'defineAuthChallenge',
    'DefineAuthChallenge_Authentication',
    toContext(signIn),
    { session: steps },
    {},
  )
  if (next.failAuthentication) throw wrongPassword()
  // Documented: it is no sign-in that tracks devices.
  if (next.issueTokens) return completeSignIn(service, signIn)
  switch (next.challengeName) {
    case 'CUSTOM_CHALLENGE':
      return createChallenge(service, signIn)
    case 'PASSWORD_VERIFIER':
      return askPassword(service, signIn, srpA)
    case 'SMS_MFA':
      return askSentCode(service, signIn, 'SMS_MFA', 'phone_number')
    default:
      throw new CognitoError(
        'InvalidLambdaResponseException',
        `The emulator has no custom challenge ${next.challengeName}.`,
      )
  }
}

async function createChallenge(service: Service, signIn: CustomSignIn) {
  requireTrigger(service, signIn, 'createAuthChallenge')
  const created = await runTrigger(
    service,
    'createAuthChallenge',
    'CreateAuthChallenge_Authentication',
    toContext(signIn),
    { challengeName: 'CUSTOM_CHALLENGE', session: signIn.custom.steps },
    {},
  )
  const custom: CustomAuth = {
    steps: signIn.custom.steps,
    privateParameters: created.privateChallengeParameters ?? {},
    metadata: created.challengeMetadata,
  }
  const challenge: Challenge = addChallenge(
    service,
    'CUSTOM_CHALLENGE',
    signIn,
    { custom },
  )
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {
      USERNAME: signIn.user.username,
      ...created.publicChallengeParameters,
    },
  }
}

function requireTrigger(
  service: Service,
  { pool }: SignIn,
  name: keyof Triggers,
): void {
  if (hasTrigger(service, pool, name)) return
  throw invalidParameter(
    'Custom auth lambda trigger is not configured for the user pool.',
  )
}

function toContext({ pool, user, client, clientMetadata }: SignIn) {
  return { pool, user, clientId: client.id, clientMetadata }
}
