import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

const kid = 'cognito-devices-emulator'

// One key for the process: making one takes longer than all else a test does.
let keyPair: ReturnType<typeof generateKeyPair> | undefined

function getKeyPair() {
  keyPair ??= generateKeyPair('RS256')
  return keyPair
}

export async function signJwt(claims: JWTPayload): Promise<string> {
  const { privateKey } = await getKeyPair()
  return new SignJWT(claims)
    .setProtectedHeader({ kid, alg: 'RS256' })
    .sign(privateKey)
}

/** What a pool serves at `/.well-known/jwks.json`. */
export async function createJwks() {
  const { publicKey } = await getKeyPair()
  const jwk = await exportJWK(publicKey)
  return { keys: [{ ...jwk, kid, alg: 'RS256', use: 'sig' }] }
}
