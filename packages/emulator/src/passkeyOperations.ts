import { resourceNotFound } from './errors.ts'
import { takePage } from './paging.ts'
import { mostPasskeys } from './passkeys.ts'
import type { Service } from './service.ts'
import type { Passkey } from './state.ts'
import { authorize } from './tokens.ts'
import { validate } from './validate.ts'
import { requireVerifier } from './webAuthn.ts'

type TokenInput = { AccessToken: string }

export function listWebAuthnCredentials(
  service: Service,
  input: TokenInput & { MaxResults?: number; NextToken?: string },
) {
  validate(input, { MaxResults: { max: mostPasskeys } })
  requireVerifier(service)
  const { user } = authorize(service, input.AccessToken)
  const { page, next } = takePage([...user.passkeys.values()], {
    scope: `passkeys ${user.attributes.sub}`,
    key: ({ id }) => id,
    limit: input.MaxResults || mostPasskeys,
    token: input.NextToken,
  })
  return { Credentials: page.map(describePasskey), NextToken: next }
}

export function deleteWebAuthnCredential(
  service: Service,
  input: TokenInput & { CredentialId: string },
) {
  requireVerifier(service)
  const { user } = authorize(service, input.AccessToken)
  if (!user.passkeys.delete(input.CredentialId)) {
    throw resourceNotFound('The passkey does not exist.')
  }
  if (user.passkeys.size === 0) user.passkeyMfa = false
  return {}
}

function describePasskey(passkey: Passkey) {
  return {
    CredentialId: passkey.id,
    FriendlyCredentialName: 'Passkey',
    RelyingPartyId: passkey.relyingPartyId,
    ...(passkey.attachment && { AuthenticatorAttachment: passkey.attachment }),
    AuthenticatorTransports: passkey.transports,
    CreatedAt: passkey.createdAt / 1000,
  }
}
