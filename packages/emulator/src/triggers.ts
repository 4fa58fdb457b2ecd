import type { CustomAuthStep } from './challengeState.ts'
import type { ClientMetadata } from './challenges.ts'
import { CognitoError } from './errors.ts'
import type { GroupConfiguration } from './groupClaims.ts'
import type { Service } from './service.ts'
import type { Pool, User } from './state.ts'

/** The event of a Lambda trigger, as Cognito's guide describes it. */
export type TriggerEvent<Request, Response> = {
  version: '1'
  triggerSource: string
  region: string
  userPoolId: string
  userName: string
  callerContext: { awsSdkVersion: string; clientId: string }
  request: Request & {
    userAttributes: Record<string, string>
    clientMetadata?: ClientMetadata | undefined
  }
  response: Response
}

/** Answers the event with its `response` filled in. What it throws refuses. */
export type Trigger<Request, Response> = (
  event: TriggerEvent<Request, Response>,
) => TriggerEvent<Request, Response> | Promise<TriggerEvent<Request, Response>>

type Claims = Record<string, unknown>

export type TokenOverride = {
  claimsToAddOrOverride?: Claims | undefined
  claimsToSuppress?: string[] | undefined
}

/** Takes the place of the groups; null leaves none. */
type GroupOverride = {
  groupOverrideDetails?: GroupConfiguration | null | undefined
}

/** Functions in place of a pool's Lambda triggers. */
export type Triggers = {
  preSignUp?: Trigger<
    { validationData?: Record<string, string> | undefined },
    {
      autoConfirmUser: boolean
      autoVerifyEmail: boolean
      autoVerifyPhone: boolean
    }
  >
  postConfirmation?: Trigger<object, object>
  preAuthentication?: Trigger<object, object>
  postAuthentication?: Trigger<{ newDeviceUsed: boolean }, object>
  preTokenGeneration?: Trigger<
    { groupConfiguration: GroupConfiguration },
    {
      claimsOverrideDetails?: (TokenOverride & GroupOverride) | undefined
      claimsAndScopeOverrideDetails?:
        | (GroupOverride & {
            idTokenGeneration?: TokenOverride | undefined
            accessTokenGeneration?: TokenOverride | undefined
          })
        | undefined
    }
  >
  defineAuthChallenge?: Trigger<
    { session: CustomAuthStep[] },
    {
      challengeName?: string | undefined
      issueTokens?: boolean | undefined
      failAuthentication?: boolean | undefined
    }
  >
  createAuthChallenge?: Trigger<
    { challengeName: string; session: CustomAuthStep[] },
    {
      publicChallengeParameters?: Record<string, string> | undefined
      privateChallengeParameters?: Record<string, string> | undefined
      challengeMetadata?: string | undefined
    }
  >
  verifyAuthChallengeResponse?: Trigger<
    {
      privateChallengeParameters: Record<string, string>
      challengeAnswer: string
    },
    { answerCorrect?: boolean | undefined }
  >
}

export type TriggerContext = {
  pool: Pool
  user: User
  clientId: string
  clientMetadata?: ClientMetadata | undefined
}

/**
 * What the trigger answers; the response as it was, where there is none.
 * @throws {CognitoError} UserLambdaValidationException, of what it throws, and
 * InvalidLambdaResponseException, where it answers no event
 */
export async function runTrigger<Request extends object, Response>(
  service: Service,
  trigger: Trigger<Request, Response> | undefined,
  triggerSource: string,
  { pool, user, clientId, clientMetadata }: TriggerContext,
  request: Request,
  response: Response,
): Promise<Response> {
  if (!trigger) return response
  const event: TriggerEvent<Request, Response> = {
    version: '1',
    triggerSource,
    region: service.region,
    userPoolId: pool.id,
    userName: user.username,
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId },
    request: {
      ...request,
      userAttributes: { ...user.attributes },
      ...(clientMetadata && { clientMetadata }),
    },
    response,
  }
  const answer = await call(trigger, event)
  if (typeof answer?.response === 'object') return answer.response
  throw new CognitoError(
    'InvalidLambdaResponseException',
    'Unrecognizable lambda output',
  )
}

async function call<Request, Response>(
  trigger: Trigger<Request, Response>,
  event: TriggerEvent<Request, Response>,
) {
  try {
    return await trigger(event)
  } catch (error) {
    const [name] = event.triggerSource.split('_')
    const message = error instanceof Error ? error.message : String(error)
    throw new CognitoError(
      'UserLambdaValidationException',
      `${name} failed with error ${message}.`,
    )
  }
}
