import {
  type AuthenticationResultType,
  GetTokensFromRefreshTokenCommand,
  NotAuthorizedException,
  RevokeTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { createCognitoDeviceClient } from '@cognito-devices/react'
import { cognito, settings } from './cognito'
import {
  accessCookie,
  deviceCookie,
  refreshCookie,
  userCookie,
} from './cookies'

export const isSignedIn = async () => !!(await refreshCookie.read())

export async function keepSession(
  userId: string,
  { AccessToken, ExpiresIn, RefreshToken }: AuthenticationResultType = {},
) {
  if (AccessToken) await accessCookie.keep(AccessToken, ExpiresIn)
  // Only a pool that rotates them gives a new one at a refresh.
  if (RefreshToken) await refreshCookie.keep(RefreshToken)
  await userCookie.keep(userId)
}

/** The secret of the browser stays, for the next sign-in. */
async function dropSession() {
  for (const { drop } of [accessCookie, refreshCookie, userCookie]) await drop()
}

export async function endSession() {
  const Token = await refreshCookie.read()
  await dropSession()
  if (!Token) return
  const { clientId: ClientId } = settings
  // What cannot be revoked ends by itself.
  await cognito()
    .send(new RevokeTokenCommand({ ClientId, Token }))
    .catch(() => {})
}

async function refresh() {
  const RefreshToken = await refreshCookie.read()
  const userId = await userCookie.read()
  if (!RefreshToken || !userId) return undefined
  // A pool that tracks devices refreshes only for the device of the sign-in.
  const device = await deviceCookie(userId).read()
  try {
    const { AuthenticationResult } = await cognito().send(
      new GetTokensFromRefreshTokenCommand({
        ClientId: settings.clientId,
        RefreshToken,
        ...(device && { DeviceKey: device.key }),
      }),
    )
    await keepSession(userId, AuthenticationResult)
    return AuthenticationResult?.AccessToken
  } catch (error) {
    if (!(error instanceof NotAuthorizedException)) throw error
    await dropSession()
    return undefined
  }
}

/** For one request: the devices of whoever sends its cookies. */
export const createClient = () =>
  createCognitoDeviceClient({
    endpoint: settings.endpoint ?? settings.region,
    getAccessToken: async ({ forceRefresh }) =>
      (!forceRefresh && (await accessCookie.read())) || refresh(),
  })
