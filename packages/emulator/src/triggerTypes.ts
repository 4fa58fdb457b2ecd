import type { CustomAuthStep } from './challengeState.ts'
import type { ClientMetadata } from './challenges.ts'
import type { GroupConfiguration } from './groupClaims.ts'

/** The event of a Lambda trigger, as Cognito's guide describes it. */
export type TriggerEvent<Request, Response> = {
  version: '1'
  triggerSource: string
  region: string
  userPoolId: string
  userName: string
  callerContext: { awsSdkVersion: string; clientId: string }
  request: Request & { clientMetadata?: ClientMetadata | undefined }
  response: Response
}

/** Answers the event with its `response` filled in. What it throws refuses. */
export type Trigger<Request, Response> = (
  event: TriggerEvent<Request, Response>,
) => TriggerEvent<Request, Response> | Promise<TriggerEvent<Request, Response>>

type OfUser<Request> = Request & { userAttributes: Record<string, string> }

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
    OfUser<{ validationData?: Record<string, string> | undefined }>,
    {
      autoConfirmUser: boolean
      autoVerifyEmail: boolean
      autoVerifyPhone: boolean
    }
  >
  postConfirmation?: Trigger<OfUser<object>, object>
  preAuthentication?: Trigger<
    OfUser<{
      /** The ClientMetadata of InitiateAuth. */
      validationData?: Record<string, string> | undefined
      /** There is no such user, where a client is not to learn that. */
      userNotFound?: boolean | undefined
    }>,
    object
  >
  postAuthentication?: Trigger<OfUser<{ newDeviceUsed: boolean }>, object>
  preTokenGeneration?: Trigger<
    OfUser<{ groupConfiguration: GroupConfiguration }>,
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
  customMessage?: Trigger<
    OfUser<{
      /** Stands for the code in a message. */
      codeParameter: string
      /** Stands for the name in an invitation. */
      usernameParameter?: string | undefined
    }>,
    {
      smsMessage?: string | null | undefined
      emailMessage?: string | null | undefined
      emailSubject?: string | null | undefined
    }
  >
  userMigration?: Trigger<
    {
      /** Absent where the password was forgotten. */
      password?: string | undefined
      validationData?: Record<string, string> | undefined
    },
    {
      userAttributes?: Record<string, string> | undefined
      finalUserStatus?: 'CONFIRMED' | 'RESET_REQUIRED' | undefined
      messageAction?: 'RESEND' | 'SUPPRESS' | undefined
      desiredDeliveryMediums?: ('EMAIL' | 'SMS')[] | undefined
    }
  >
  defineAuthChallenge?: Trigger<
    OfUser<{ session: CustomAuthStep[] }>,
    {
      challengeName?: string | undefined
      issueTokens?: boolean | undefined
      failAuthentication?: boolean | undefined
    }
  >
  createAuthChallenge?: Trigger<
    OfUser<{ challengeName: string; session: CustomAuthStep[] }>,
    {
      publicChallengeParameters?: Record<string, string> | undefined
      privateChallengeParameters?: Record<string, string> | undefined
      challengeMetadata?: string | undefined
    }
  >
  verifyAuthChallengeResponse?: Trigger<
    OfUser<{
      privateChallengeParameters: Record<string, string>
      challengeAnswer: string
    }>,
    { answerCorrect?: boolean | undefined }
  >
}

/**
 * Triggers of every pool, and by its id those of one, which go first. Read at
 * each call, so that a pool whose id comes later can be added.
 */
export type PoolTriggers = Triggers & {
  [userPoolId: `${string}_${string}`]: Triggers | undefined
}
