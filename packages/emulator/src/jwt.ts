import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose'

type Keys = {
  privateKey: CryptoKey
  /** The public key as a pool serves it. */
  jwk: JWK & { kid: string }
}

// One key for the process: making one takes longer than all else a test does.
let keys: Promise<Keys> | undefined

function getKeys(): Promise<Keys> {
  keys ??= createKeys()
  return keys
}

/** The id is the key's own, or who has kept an older key by it would go on. */
async function createKeys(): Promise<Keys> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const jwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(jwk)
  return { privateKey, jwk: { ...jwk, kid, alg: 'RS256', use: 'sig' } }
}

export async function signJwt(claims: JWTPayload): Promise<string> {
  const { privateKey, jwk } = await getKeys()
  return new SignJWT(claims)
    .setProtectedHeader({ kid: jwk.kid, alg: 'RS256' })
    .sign(privateKey)
}

/** What a pool serves at `/.well-known/jwks.json`. */
export async function createJwks() {
  const { jwk } = await getKeys()
  return { keys: [jwk] }
}
