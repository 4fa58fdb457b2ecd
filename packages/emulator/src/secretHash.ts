import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from './bytes.ts'
import { notAuthorized } from './errors.ts'
import type { Client } from './state.ts'

/**
 * A client with a secret proves in each call that it knows it: Base64 of
 * HMAC-SHA256 by the secret, of the username that the call names and the
 * client's id. Any of the user's names does.
 * @throws {CognitoError} NotAuthorizedException
 */
export function checkSecretHash(
  client: Client,
  hash: string | null | undefined,
  names: (string | null | undefined)[],
): void {
  if (!client.secret) {
    if (!hash) return
    throw notAuthorized(
      `Client ${client.id} is not configured for secret but secret was received`,
    )
  }
  if (!hash) {
    throw notAuthorized(
      `Client ${client.id} is configured with secret but SECRET_HASH was not received`,
    )
  }
  const key = utf8ToBytes(client.secret)
  const isRight = names.some((name) => {
    const message = utf8ToBytes(`${name ?? ''}${client.id}`)
    return toBase64(hmac(sha256, key, message)) === hash
  })
  if (isRight) return
  throw notAuthorized(`SecretHash does not match for the client: ${client.id}`)
}

/** Where the secret itself is sent, as to GetTokensFromRefreshToken. */
export function checkSecret(client: Client, secret: string | undefined): void {
  if (client.secret === secret) return
  throw notAuthorized(
    client.secret
      ? `The secret of client ${client.id} is missing or wrong`
      : `Client ${client.id} is not configured for secret but secret was received`,
  )
}
