import {
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  type RespondToAuthChallengeCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider'
import {
  createSrpSession,
  signSrpSession,
  signSrpSessionWithDevice,
  wrapAuthChallenge,
  wrapInitiateAuth,
} from 'cognito-srp-helper'
import { cognito, settings } from './cognito'
import { deviceCookie, type KeptDevice } from './cookies'

export type Answer = RespondToAuthChallengeCommandOutput

/** Answers a challenge that needs no signature. */
export const respond = (
  ChallengeName: 'DEVICE_SRP_AUTH' | 'SOFTWARE_TOKEN_MFA',
  Session: string | undefined,
  ChallengeResponses: Record<string, string>,
) =>
  cognito().send(
    new RespondToAuthChallengeCommand({
      ClientId: settings.clientId,
      ChallengeName,
      Session,
      ChallengeResponses,
    }),
  )

/** Proves the password, and names the browser, if the user has one here. */
export async function provePassword(username: string, password: string) {
  const { clientId: ClientId, userPoolId } = settings
  const srp = createSrpSession(username, password, userPoolId, false)
  const asked = await cognito().send(
    new InitiateAuthCommand(
      wrapInitiateAuth(srp, {
        ClientId,
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME: username },
      }),
    ),
  )
  // What Cognito calls the user, whatever was typed.
  const userId = asked.ChallengeParameters?.USER_ID_FOR_SRP ?? username
  const device = await deviceCookie(userId).read()
  const answer = () =>
    cognito().send(
      new RespondToAuthChallengeCommand(
        wrapAuthChallenge(signSrpSession(srp, asked), {
          ClientId,
          ChallengeName: 'PASSWORD_VERIFIER',
          ChallengeResponses: {
            USERNAME: userId,
            ...(device && { DEVICE_KEY: device.key }),
          },
        }),
      ),
    )
  return { answer, userId }
}

/** Proves that this is the browser that Cognito has remembered. */
export async function proveDevice(
  userId: string,
  { key, group, password }: KeptDevice,
  Session: string | undefined,
) {
  const names = { USERNAME: userId, DEVICE_KEY: key }
  const srp = createSrpSession(userId, password, group, false)
  const asked = await respond('DEVICE_SRP_AUTH', Session, {
    ...names,
    SRP_A: srp.largeA,
  })
  return cognito().send(
    new RespondToAuthChallengeCommand(
      wrapAuthChallenge(signSrpSessionWithDevice(srp, asked, group, password), {
        ClientId: settings.clientId,
        ChallengeName: 'DEVICE_PASSWORD_VERIFIER',
        Session: asked.Session,
        ChallengeResponses: names,
      }),
    ),
  )
}
