import { randomBytes, toBase64Url } from './bytes.ts'
import type { Challenge } from './challengeState.ts'
import { addChallenge, type SignIn } from './challenges.ts'
import { completeSignIn } from './completeSignIn.ts'
import { notAuthorized } from './errors.ts'
import { getAskedFactors } from './factors.ts'
import { countWrongSignIn } from './guesses.ts'
import { describeIds, toUserHandle } from './passkeys.ts'
import type { Service } from './service.ts'
import {
  allowsPasskeyMfa,
  allowsPasskeys,
  findRelyingParty,
  isOriginAllowed,
  readCredential,
  requireVerifier,
} from './webAuthn.ts'

/**
 * Documented: where a second factor is asked, a passkey is enough only if the
 * pool lets it be both and the user has chosen so.
 */
export function canUsePasskey({ pool, user }: SignIn): boolean {
  if (!allowsPasskeys(pool) || !findRelyingParty(pool)) return false
  if (user.passkeys.size === 0) return false
  const asksSecond = getAskedFactors(pool, user) !== undefined
  return !asksSecond || (allowsPasskeyMfa(pool) && user.passkeyMfa)
}

/** WEB_AUTHN */
export function askPasskey(service: Service, signIn: SignIn) {
  const { user, pool } = signIn
  const party = findRelyingParty(pool)
  const webAuthn = toBase64Url(randomBytes(32))
  const challenge = addChallenge(service, 'WEB_AUTHN', signIn, { webAuthn })
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {
      USERNAME: user.username,
      CREDENTIAL_REQUEST_OPTIONS: JSON.stringify({
        challenge: webAuthn,
        timeout: 180_000,
        rpId: party?.id,
        allowCredentials: describeIds(user),
        userVerification: user.passkeyMfa
          ? 'required'
          : party?.userVerification,
      }),
    },
  }
}

/** @throws {CognitoError} NotAuthorizedException */
export async function answerPasskey(
  service: Service,
  signIn: SignIn,
  challenge: Challenge,
  answer: string,
) {
  const { pool, user } = signIn
  const verifier = requireVerifier(service)
  const party = findRelyingParty(pool)
  const credential = parse(answer)
  const data = readCredential(credential)
  const passkey = user.passkeys.get(data?.id ?? '')
  const handle = data?.response.userHandle
  const isOwn = !handle || handle === toUserHandle(user.attributes.sub ?? '')
  const refuse = () => {
    countWrongSignIn(service, user)
    return notAuthorized('The passkey was not accepted.')
  }
  if (!party || !data || !passkey || !isOwn) throw refuse()
  if (!canUsePasskey(signIn) || !isOriginAllowed(data.origin, party.id)) {
    throw refuse()
  }
  const { counter } = await verifier
    .verifyAuthentication(
      credential,
      {
        challenge: challenge.webAuthn ?? '',
        origin: data.origin,
        relyingPartyId: party.id,
        requireUserVerification:
          user.passkeyMfa || party.userVerification === 'required',
      },
      passkey,
    )
    .catch(() => {
      throw refuse()
    })
  passkey.counter = counter
  return completeSignIn(service, signIn)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return
  }
}
