import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64Url } from './bytes.ts'
import { CognitoError, invalidParameter } from './errors.ts'
import { isStructure } from './readers.ts'
import type { Service } from './service.ts'
import type { Passkey, Pool } from './state.ts'

/** What the browser's answer has to match. */
export type WebAuthnExpectation = {
  /** In base64url, as it was sent. */
  challenge: string
  origin: string
  relyingPartyId: string
  requireUserVerification: boolean
}

/**
 * Checks the answers of `navigator.credentials`, in the JSON form of WebAuthn's
 * level 3, and rejects with what is wrong. The emulator in a browser has none:
 * `createWebAuthnVerifier` of `@cognito-devices/emulator/node` makes one.
 */
export type WebAuthnVerifier = {
  verifyRegistration(
    credential: unknown,
    expected: WebAuthnExpectation,
  ): Promise<Pick<Passkey, 'publicKey' | 'counter'>>
  verifyAuthentication(
    credential: unknown,
    expected: WebAuthnExpectation,
    passkey: Pick<Passkey, 'id' | 'publicKey' | 'counter'>,
  ): Promise<Pick<Passkey, 'counter'>>
}

/** @throws {CognitoError} OperationNotEnabledException, where there is none */
export function requireVerifier({ webAuthn }: Service): WebAuthnVerifier {
  if (webAuthn) return webAuthn
  throw new CognitoError('OperationNotEnabledException', noPasskeys)
}

/** @throws {CognitoError} InvalidParameterException, of a setting that asks */
export function assertPasskeysSettable({ webAuthn }: Service): void {
  if (!webAuthn) throw invalidParameter(noPasskeys)
}

const noPasskeys =
  'This emulator has no passkeys. Those of startEmulatorServer and of the command have; createEmulator takes webAuthn: createWebAuthnVerifier(), of @cognito-devices/emulator/node.'

/** The pool offers passkeys as a first factor. */
export function allowsPasskeys({ settings }: Pool): boolean {
  const { AllowedFirstAuthFactors = [] } = settings.Policies?.SignInPolicy ?? {}
  return AllowedFirstAuthFactors.includes('WEB_AUTHN')
}

/** A passkey may stand in for both factors. */
export function allowsPasskeyMfa({ mfaSettings }: Pool): boolean {
  return (
    mfaSettings.WebAuthnConfiguration?.FactorConfiguration ===
    'MULTI_FACTOR_WITH_USER_VERIFICATION'
  )
}

/** Undefined, since the emulator has no domain that would be the default. */
export function findRelyingParty({ mfaSettings }: Pool) {
  const { RelyingPartyId: id, UserVerification = 'preferred' } =
    mfaSettings.WebAuthnConfiguration ?? {}
  return id ? { id, userVerification: UserVerification } : undefined
}

export type ClientData = {
  id: string
  challenge: string
  origin: string
  response: Record<string, unknown>
}

/** What the browser says of itself; undefined of what is no credential. */
export function readCredential(credential: unknown): ClientData | undefined {
  if (!isStructure(credential) || !isStructure(credential.response)) return
  const { id, response } = credential
  const { challenge, origin } = readClientData(response.clientDataJSON)
  const isRead = [id, challenge, origin].every(
    (each) => typeof each === 'string',
  )
  return isRead
    ? ({ id, challenge, origin, response } as ClientData)
    : undefined
}

function toHex(text: string): string {
  try {
    return bytesToHex(fromBase64Url(text))
  } catch {
    return ''
  }
}

function readClientData(text: unknown): Record<string, unknown> {
  try {
    const bytes = fromBase64Url(String(text))
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isStructure(data) ? data : {}
  } catch {
    return {}
  }
}

/** The relying party's own site or one below it; http on this machine only. */
export function isOriginAllowed(origin: string, relyingPartyId: string) {
  const url = URL.canParse(origin) ? new URL(origin) : undefined
  if (!url) return false
  const { hostname, protocol } = url
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost')
  return (
    (protocol === 'https:' || (protocol === 'http:' && isLocal)) &&
    (hostname === relyingPartyId || hostname.endsWith(`.${relyingPartyId}`))
  )
}

/** Whether the authenticator spoke for another relying party. */
export function isForAnotherParty(
  { response }: ClientData,
  relyingPartyId: string,
): boolean {
  const { authenticatorData } = response
  if (typeof authenticatorData !== 'string') return false
  const hash = toHex(authenticatorData).slice(0, 64)
  return hash !== bytesToHex(sha256(utf8ToBytes(relyingPartyId)))
}
