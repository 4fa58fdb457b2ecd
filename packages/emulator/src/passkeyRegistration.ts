import { randomBytes, toBase64Url } from './bytes.ts'
import { CognitoError } from './errors.ts'
import { describeIds, mostPasskeys, toUserHandle } from './passkeys.ts'
import { isStructure } from './readers.ts'
import type { Service } from './service.ts'
import type { Passkey, Pool, User } from './state.ts'
import { authorize } from './tokens.ts'
import {
  allowsPasskeys,
  type ClientData,
  findRelyingParty,
  isForAnotherParty,
  isOriginAllowed,
  readCredential,
  requireVerifier,
} from './webAuthn.ts'

type TokenInput = { AccessToken: string }

const timeout = 180_000

export function startWebAuthnRegistration(service: Service, input: TokenInput) {
  requireVerifier(service)
  const { pool, user, session } = authorize(service, input.AccessToken)
  assertEnabled(pool)
  assertRoom(user)
  const party = findRelyingParty(pool)
  if (!party) {
    throw new CognitoError(
      'WebAuthnConfigurationMissingException',
      'The user pool has no RelyingPartyId: set it in the WebAuthnConfiguration of SetUserPoolMfaConfig.',
    )
  }
  const challenge = toBase64Url(randomBytes(32))
  user.passkeyRegistration = {
    challenge,
    clientId: session.clientId,
    expiresAt: service.now() + timeout,
  }
  const { email, name, sub = '' } = user.attributes
  return {
    CredentialCreationOptions: {
      rp: { id: party.id, name: party.id },
      user: {
        id: toUserHandle(sub),
        name: email ?? user.username,
        displayName: name ?? email ?? user.username,
      },
      challenge,
      pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
      timeout,
      excludeCredentials: describeIds(user),
      authenticatorSelection: {
        requireResidentKey: true,
        residentKey: 'required',
        userVerification: party.userVerification,
      },
    },
  }
}

export async function completeWebAuthnRegistration(
  service: Service,
  input: TokenInput & { Credential: unknown },
) {
  const verifier = requireVerifier(service)
  const { pool, user, session } = authorize(service, input.AccessToken)
  assertEnabled(pool)
  const data = readCredential(input.Credential)
  if (!data) throw notSupported('It is no RegistrationResponseJSON.')
  const party = findRelyingParty(pool)
  if (!party) throw notEnabled('The user pool has no RelyingPartyId.')
  const relyingPartyId = party.id
  endRegistration(service, user, data, session.clientId)
  assertOrigin(data, relyingPartyId)
  const verified = await verifier
    .verifyRegistration(input.Credential, {
      challenge: data.challenge,
      origin: data.origin,
      relyingPartyId,
      requireUserVerification: party.userVerification === 'required',
    })
    .catch((error: Error) => {
      throw notSupported(error.message)
    })
  assertRoom(user)
  assertNew(pool, data.id)
  user.passkeys.set(data.id, {
    id: data.id,
    ...verified,
    ...readKind(input.Credential),
    relyingPartyId,
    createdAt: service.now(),
  })
  return {}
}

function assertEnabled(pool: Pool): void {
  if (allowsPasskeys(pool)) return
  throw notEnabled(
    'WEB_AUTHN is not among the AllowedFirstAuthFactors of the user pool.',
  )
}

function notEnabled(message: string) {
  return new CognitoError('WebAuthnNotEnabledException', message)
}

function assertRoom({ passkeys }: User): void {
  if (passkeys.size < mostPasskeys) return
  throw new CognitoError(
    'LimitExceededException',
    `A user has at most ${mostPasskeys} passkeys.`,
  )
}

/** An id of another user could be signed in with by both. */
function assertNew(pool: Pool, id: string): void {
  for (const { passkeys } of pool.users.values()) {
    if (passkeys.has(id)) throw notSupported('It is registered already.')
  }
}

/** Each challenge is good for one answer, right or wrong. */
function endRegistration(
  service: Service,
  user: User,
  { challenge }: ClientData,
  clientId: string,
): void {
  const begun = user.passkeyRegistration
  if (
    !begun ||
    begun.challenge !== challenge ||
    service.now() >= begun.expiresAt
  ) {
    throw new CognitoError(
      'WebAuthnChallengeNotFoundException',
      'The registration was not begun, or its time is over: call StartWebAuthnRegistration.',
    )
  }
  if (begun.clientId !== clientId) {
    throw new CognitoError(
      'WebAuthnClientMismatchException',
      'Another app client began the registration.',
    )
  }
  user.passkeyRegistration = undefined
}

function assertOrigin(data: ClientData, relyingPartyId: string): void {
  if (!isOriginAllowed(data.origin, relyingPartyId)) {
    throw new CognitoError(
      'WebAuthnOriginNotAllowedException',
      `A page of ${data.origin} is none of the relying party ${relyingPartyId}.`,
    )
  }
  if (isForAnotherParty(data, relyingPartyId)) {
    throw new CognitoError(
      'WebAuthnRelyingPartyMismatchException',
      `The passkey is of another relying party than ${relyingPartyId}.`,
    )
  }
}

function notSupported(why: string) {
  return new CognitoError(
    'WebAuthnCredentialNotSupportedException',
    `The passkey cannot be used: ${why}`,
  )
}

function readKind(
  credential: unknown,
): Pick<Passkey, 'attachment' | 'transports'> {
  const { authenticatorAttachment, response } = credential as {
    authenticatorAttachment?: unknown
    response: { transports?: unknown }
  }
  const { transports } = isStructure(response) ? response : {}
  return {
    attachment:
      typeof authenticatorAttachment === 'string'
        ? authenticatorAttachment
        : undefined,
    transports: Array.isArray(transports) ? transports.map(String) : [],
  }
}
