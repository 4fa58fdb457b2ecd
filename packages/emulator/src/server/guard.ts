import type { IncomingHttpHeaders } from 'node:http'
import { CognitoError } from '../errors.ts'
import { failure, json, toResponse } from '../http.ts'

export type Guard = {
  /** Names that the server may be called by, beside those of the loopback. */
  allowHosts: ReadonlySet<string>
  /** Pages that may control and administer. */
  allowOrigins: ReadonlySet<string>
}

type Asked = {
  method: string
  pathname: string
  headers: IncomingHttpHeaders
}

const operationPrefix = 'AWSCognitoIdentityProviderService.'

/**
 * AWS takes these without a signature, so any page may call them. All others
 * administer, and a page may call them only if its origin is allowed. A signature makes
 * no difference, since the emulator does not verify it.
 */
const userOperations = new Set([
  'AssociateSoftwareToken',
  'ChangePassword',
  'CompleteWebAuthnRegistration',
  'ConfirmDevice',
  'ConfirmForgotPassword',
  'ConfirmSignUp',
  'DeleteUser',
  'DeleteUserAttributes',
  'DeleteWebAuthnCredential',
  'ForgetDevice',
  'ForgotPassword',
  'GetDevice',
  'GetTokensFromRefreshToken',
  'GetUser',
  'GetUserAttributeVerificationCode',
  'GetUserAuthFactors',
  'GlobalSignOut',
  'InitiateAuth',
  'ListDevices',
  'ListUserSessions',
  'ListWebAuthnCredentials',
  'ResendConfirmationCode',
  'RespondToAuthChallenge',
  'RevokeToken',
  'RevokeUserSession',
  'SetUserMFAPreference',
  'SetUserSettings',
  'SignUp',
  'StartWebAuthnRegistration',
  'UpdateAuthEventFeedback',
  'UpdateDeviceStatus',
  'UpdateUserAttributes',
  'VerifySoftwareToken',
  'VerifyUserAttribute',
])

/** The refusal, if no page of another origin may ask for this. */
export function refuse(guard: Guard, asked: Asked): Response | undefined {
  const { headers, method } = asked
  const host = headers.host ?? ''
  if (!isHostAllowed(guard, host)) {
    // The name may lead here by DNS rebinding, so its page must not read this.
    return withoutCors(
      `The emulator is not called ${host || '(nothing)'}. Start it with --allow-host ${nameOf(host) || 'NAME'}, if it should be.`,
    )
  }
  if (method === 'OPTIONS' || !needsTrust(asked)) return
  if (isTrusted(guard, headers)) return
  const { origin } = headers
  return toResponse(
    failure(
      new CognitoError(
        'ForbiddenException',
        `A page of ${origin ?? 'another site'} may not control or administer the emulator. Start it with --allow-origin ${origin ?? 'ORIGIN'}, if it should.`,
        403,
      ),
    ),
    crypto.randomUUID(),
  )
}

function isHostAllowed({ allowHosts }: Guard, host: string): boolean {
  const name = nameOf(host)
  return (
    name === 'localhost' ||
    /^[a-z0-9.-]+\.localhost$/.test(name) ||
    name === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(name) ||
    allowHosts.has(name)
  )
}

function nameOf(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase()
}

function needsTrust({ pathname, method, headers }: Asked): boolean {
  if (pathname.startsWith('/_emulator')) return true
  if (method !== 'POST') return false
  const target = String(headers['x-amz-target'] ?? '')
  return !userOperations.has(target.replace(operationPrefix, ''))
}

/** Browsers set both headers, and no page can set either. */
function isTrusted({ allowOrigins }: Guard, headers: IncomingHttpHeaders) {
  const { origin, host } = headers
  if (origin !== undefined) {
    if (allowOrigins.has(origin)) return true
    if (origin !== `http://${host}` && origin !== `https://${host}`)
      return false
  }
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'none' || site === 'same-origin'
}

function withoutCors(message: string): Response {
  const refusal = json({ __type: 'ForbiddenException', message }, 403)
  refusal.headers.delete('access-control-allow-origin')
  return refusal
}
