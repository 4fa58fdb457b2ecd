import { randomBytes, toBase64Url } from './bytes.ts'
import type { Challenge, ChallengeName, CustomAuth } from './challengeState.ts'
import { dropOldest } from './dropOldest.ts'
import { missingParameter, notAuthorized, wrongPassword } from './errors.ts'
import type { Service } from './service.ts'
import type { Client, Pool, User } from './state.ts'

/** A sign-in on its way. */
export type SignIn = {
  pool: Pool
  client: Client
  user: User
  /** The device that the client says it is; not yet looked up. */
  deviceKey: string | undefined
  /** What the client tells the triggers. */
  clientMetadata?: ClientMetadata | undefined
  /** A sign-in by CUSTOM_AUTH goes on after the password and the device. */
  custom?: CustomAuth | undefined
  /** A code was answered, or is not asked. */
  codeGiven?: boolean
  /** The code was answered by another name than USER_ID_FOR_SRP. */
  byAlias?: boolean
}

export type ClientMetadata = Record<string, string>

/** Clients that recover from a deleted device send DEVICE_KEY: null. */
export type Answers = Record<string, string | null | undefined>

/** @throws {CognitoError} InvalidParameterException */
export function assertGiven(answers: Answers, names: string[]): void {
  const missing = names.find((name) => answers[name] == null)
  if (missing) throw missingParameter(missing)
}

/** Kept for so long, an ended Session is told from an unknown one. */
const keptMs = 60 * 60 * 1000
const most = 20_000

/** Remembers what was asked; found again by Session or by SECRET_BLOCK. */
export function addChallenge(
  service: Service,
  name: ChallengeName,
  { pool, client, user, deviceKey, custom }: SignIn,
  more: Partial<Challenge> = {},
): Challenge {
  const now = service.now()
  const { challenges } = service.state
  dropOldest(challenges, most, ({ expiresAt }) => now >= expiresAt + keptMs)
  const challenge: Challenge = {
    name,
    id: more.srp?.secretBlock ?? createSessionText(),
    userPoolId: pool.id,
    clientId: client.id,
    username: user.username,
    sub: user.attributes.sub ?? '',
    deviceKey,
    srp: undefined,
    code: undefined,
    webAuthn: undefined,
    proves: undefined,
    custom,
    isFirstFactor: false,
    expiresAt: now + client.authSessionMinutes * 60_000,
    isUsed: false,
    ...more,
  }
  challenges.set(challenge.id, challenge)
  return challenge
}

/** Undefined as well when it has expired or is of another kind or client. */
function findChallenge(
  service: Service,
  name: ChallengeName,
  id: string | undefined,
  clientId: string | undefined,
): Challenge | undefined {
  const challenge = service.state.challenges.get(id ?? '')
  return challenge?.name === name &&
    (clientId === undefined || challenge.clientId === clientId) &&
    service.now() < challenge.expiresAt &&
    !challenge.isUsed
    ? challenge
    : undefined
}

export function findSession(
  service: Service,
  name: ChallengeName,
  clientId: string | undefined,
  session: string | undefined,
): Challenge {
  const challenge = findChallenge(service, name, session, clientId)
  if (challenge) return challenge
  throw invalidSession(service, session)
}

/** Older clients send no Session with DEVICE_SRP_AUTH. */
export function findDeviceChallenge(
  service: Service,
  clientId: string,
  answers: Answers,
): Challenge {
  const challenge = [...service.state.challenges.values()].findLast(
    ({ id, username, deviceKey }) =>
      username === answers.USERNAME &&
      deviceKey === answers.DEVICE_KEY &&
      findChallenge(service, 'DEVICE_SRP_AUTH', id, clientId),
  )
  if (challenge) return challenge
  throw invalidSession(service, undefined)
}

function invalidSession(service: Service, session: string | undefined) {
  const challenge = service.state.challenges.get(session ?? '')
  const why = challenge?.isUsed
    ? ', session can only be used once'
    : challenge && service.now() >= challenge.expiresAt
      ? ', session is expired'
      : ''
  return notAuthorized(`Invalid session for the user${why}.`)
}

/** A SECRET_BLOCK answered before is unknown, so a replay ends here. */
export function findProof(
  service: Service,
  name: ChallengeName,
  clientId: string,
  answers: Answers,
): Challenge {
  const block = answers.PASSWORD_CLAIM_SECRET_BLOCK ?? undefined
  const challenge = findChallenge(service, name, block, clientId)
  if (!challenge) throw wrongPassword()
  return challenge
}

export function endChallenge(
  { state, rules }: Service,
  challenge: Challenge,
): void {
  if (challenge.srp && !rules.secretBlockOnce) return
  challenge.isUsed = true
  // A SECRET_BLOCK that was used is as good as unknown.
  if (challenge.srp) state.challenges.delete(challenge.id)
}

export function createSessionText(): string {
  return `AYABe${toBase64Url(randomBytes(96))}`
}
