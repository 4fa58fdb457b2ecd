import {
  CognitoIdentityProviderClient,
  ConfirmDeviceCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  type RespondToAuthChallengeCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Seed } from '@cognito-devices/emulator'
import {
  createDeviceVerifier,
  createSrpSession,
  signSrpSession,
  signSrpSessionWithDevice,
  wrapAuthChallenge,
  wrapInitiateAuth,
} from 'cognito-srp-helper'

type Device = { key: string; group: string; password: string }

/** A user of the AWS SDK with cognito-srp-helper, who keeps a device. */
export function openSdk(endpoint: string, seed: Seed, readCode: () => string) {
  const { userPoolId, clientId: ClientId, username, sub } = seed
  const sdk = new CognitoIdentityProviderClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  })
  let device: Device | undefined

  /** Says whether a code was asked. */
  async function signIn(password = seed.password) {
    const session = createSrpSession(sub, password, userPoolId, false)
    const asked = await sdk.send(
      new InitiateAuthCommand(
        wrapInitiateAuth(session, {
          ClientId,
          AuthFlow: 'USER_SRP_AUTH',
          AuthParameters: { USERNAME: username },
        }),
      ),
    )
    const key = device && { DEVICE_KEY: device.key }
    const next = await sdk.send(
      new RespondToAuthChallengeCommand(
        wrapAuthChallenge(signSrpSession(session, asked), {
          ClientId,
          ChallengeName: 'PASSWORD_VERIFIER',
          ChallengeResponses: { USERNAME: sub, ...key },
        }),
      ),
    )
    if (next.ChallengeName === 'DEVICE_SRP_AUTH') {
      return { codeAsked: false, ...(await proveDevice(next)) }
    }
    const answered = await sdk.send(
      new RespondToAuthChallengeCommand({
        ClientId,
        ChallengeName: 'SOFTWARE_TOKEN_MFA',
        Session: next.Session,
        ChallengeResponses: {
          USERNAME: sub,
          SOFTWARE_TOKEN_MFA_CODE: readCode(),
          ...key,
        },
      }),
    )
    await confirm(answered)
    return {
      codeAsked: true,
      accessToken: answered.AuthenticationResult?.AccessToken ?? '',
    }
  }

  async function proveDevice({ Session }: RespondToAuthChallengeCommandOutput) {
    const { key, group, password } = device as Device
    const session = createSrpSession(sub, password, group, false)
    const asked = await sdk.send(
      new RespondToAuthChallengeCommand({
        ClientId,
        ChallengeName: 'DEVICE_SRP_AUTH',
        Session,
        ChallengeResponses: {
          USERNAME: sub,
          DEVICE_KEY: key,
          SRP_A: session.largeA,
        },
      }),
    )
    const signed = signSrpSessionWithDevice(session, asked, group, password)
    const { AuthenticationResult } = await sdk.send(
      new RespondToAuthChallengeCommand(
        wrapAuthChallenge(signed, {
          ClientId,
          ChallengeName: 'DEVICE_PASSWORD_VERIFIER',
          Session: asked.Session,
          ChallengeResponses: { USERNAME: sub, DEVICE_KEY: key },
        }),
      ),
    )
    return { accessToken: AuthenticationResult?.AccessToken ?? '' }
  }

  async function confirm({
    AuthenticationResult,
  }: RespondToAuthChallengeCommandOutput) {
    const { DeviceKey: key, DeviceGroupKey: group } =
      AuthenticationResult?.NewDeviceMetadata ?? {}
    if (!key || !group) return
    const { DeviceSecretVerifierConfig, DeviceRandomPassword } =
      createDeviceVerifier(key, group)
    await sdk.send(
      new ConfirmDeviceCommand({
        AccessToken: AuthenticationResult?.AccessToken,
        DeviceKey: key,
        DeviceSecretVerifierConfig,
      }),
    )
    device = { key, group, password: DeviceRandomPassword }
  }

  return {
    signIn,
    /** As clients do when they hear that it does not exist. */
    dropDevice() {
      device = undefined
    },
    close: () => sdk.destroy(),
  }
}
