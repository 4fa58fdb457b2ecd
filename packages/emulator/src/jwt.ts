import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose'

export type SigningKey = {
  privateKey: CryptoKey
  /** As a pool serves it. */
  publicJwk: JWK & { kid: string }
}

// One key for the process: making one takes longer than all else a test does.
let sharedKey: Promise<SigningKey> | undefined

export function getSharedKey(): Promise<SigningKey> {
  sharedKey ??= generateKeyPair('RS256', { extractable: true }).then(
    ({ privateKey }) => toSigningKey(privateKey),
  )
  return sharedKey
}

/** @throws {TypeError} when it is no private RSA key */
export async function importSigningKey(jwk: JsonWebKey): Promise<SigningKey> {
  if (jwk?.kty !== 'RSA' || !jwk.d) {
    throw new TypeError('The signing key must be a private RSA key, as a JWK.')
  }
  const key = await importJWK({ ...jwk, ext: true } as JWK, 'RS256', {
    extractable: true,
  })
  return toSigningKey(key as CryptoKey)
}

export async function exportSigningKey(key: SigningKey): Promise<JsonWebKey> {
  return (await exportJWK(key.privateKey)) as JsonWebKey
}

/** The id is the key's own, or who has kept an older key by it would go on. */
async function toSigningKey(privateKey: CryptoKey): Promise<SigningKey> {
  const { kty, n, e } = await exportJWK(privateKey)
  const jwk = { kty, n, e } as JWK
  const kid = await calculateJwkThumbprint(jwk)
  return { privateKey, publicJwk: { ...jwk, kid, alg: 'RS256', use: 'sig' } }
}

export function signJwt(
  { privateKey, publicJwk }: SigningKey,
  claims: JWTPayload,
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ kid: publicJwk.kid, alg: 'RS256' })
    .sign(privateKey)
}
