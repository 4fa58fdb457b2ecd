import { beforeEach, describe, expect, test } from 'vitest'
import { createAuthenticator } from '../../../test/support/createAuthenticator.ts'
import { createEmulator, type Emulator } from './index.ts'
import { createWebAuthnVerifier } from './node.ts'

const origin = 'https://app.example.com'
const rpId = 'example.com'
const password = 'Correct-horse-9'

let emulator: Emulator
let UserPoolId: string
let ClientId: string

type Output = {
  ChallengeName?: string
  ChallengeParameters: Record<string, string>
  AvailableChallenges?: string[]
  Session?: string
  AuthenticationResult?: { AccessToken: string }
}

type Started = {
  CredentialCreationOptions: {
    challenge: string
    user: { id: string; name: string }
    excludeCredentials: { id: string }[]
  }
}

const configure = (settings: object) =>
  emulator.send('SetUserPoolMfaConfig', { UserPoolId, ...settings })

async function createClient(): Promise<string> {
  const { UserPoolClient } = await emulator.send<{
    UserPoolClient: { ClientId: string }
  }>('CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'any',
    ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
  })
  return UserPoolClient.ClientId
}

async function addUser(Username: string) {
  const user = { UserPoolId, Username }
  await emulator.send('AdminCreateUser', {
    ...user,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: `${Username}@example.com` },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'phone_number', Value: '+15550100' },
    ],
  })
  await emulator.send('AdminSetUserPassword', {
    ...user,
    Password: password,
    Permanent: true,
  })
}

beforeEach(async () => {
  emulator = createEmulator({ webAuthn: createWebAuthnVerifier() })
  const { UserPool } = await emulator.send<{ UserPool: { Id: string } }>(
    'CreateUserPool',
    {
      PoolName: 'any',
      Policies: {
        SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
      },
    },
  )
  UserPoolId = UserPool.Id
  ClientId = await createClient()
  await addUser('bob')
  await configure({ WebAuthnConfiguration: { RelyingPartyId: rpId } })
})

const start = (parameters: object, USERNAME = 'bob') =>
  emulator.send<Output>('InitiateAuth', {
    AuthFlow: 'USER_AUTH',
    ClientId,
    AuthParameters: { USERNAME, ...parameters },
  })

const answer = (
  { ChallengeName, Session }: Output,
  answers: object,
  USERNAME = 'bob',
) =>
  emulator.send<Output>('RespondToAuthChallenge', {
    ChallengeName,
    ClientId,
    Session,
    ChallengeResponses: { USERNAME, ...answers },
  })

async function signInByPassword(USERNAME = 'bob'): Promise<string> {
  const { AuthenticationResult } = await start(
    { PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: password },
    USERNAME,
  )
  return AuthenticationResult?.AccessToken ?? ''
}

const begin = (AccessToken: string) =>
  emulator.send<Started>('StartWebAuthnRegistration', { AccessToken })

const complete = (AccessToken: string, Credential: object) =>
  emulator.send('CompleteWebAuthnRegistration', { AccessToken, Credential })

const list = (AccessToken: string, page: object = {}) =>
  emulator.send<{
    Credentials: Record<string, unknown>[]
    NextToken?: string
  }>('ListWebAuthnCredentials', { AccessToken, ...page })

/** A passkey of the user's own. */
async function register(AccessToken: string) {
  const authenticator = createAuthenticator({ origin, rpId })
  const { CredentialCreationOptions } = await begin(AccessToken)
  const credential = authenticator.register(CredentialCreationOptions)
  await complete(AccessToken, credential)
  return authenticator
}

const askPasskey = (name?: string) =>
  start({ PREFERRED_CHALLENGE: 'WEB_AUTHN' }, name)

type RequestOptions = {
  challenge: string
  rpId: string
  userVerification: string
  allowCredentials: { id: string }[]
}

const optionsOf = ({ ChallengeParameters }: Output): RequestOptions =>
  JSON.parse(ChallengeParameters.CREDENTIAL_REQUEST_OPTIONS ?? '')

const toAnswer = (credential: object) => ({
  CREDENTIAL: JSON.stringify(credential),
})

const tokens = { AuthenticationResult: { AccessToken: expect.any(String) } }
const notAccepted = {
  name: 'NotAuthorizedException',
  message: 'The passkey was not accepted.',
}

test('is registered, listed, signed in with and deleted', async () => {
  const accessToken = await signInByPassword()
  const authenticator = await register(accessToken)
  const { Credentials } = await list(accessToken)
  expect(Credentials).toEqual([
    {
      CredentialId: authenticator.id,
      FriendlyCredentialName: expect.any(String),
      RelyingPartyId: rpId,
      AuthenticatorAttachment: 'platform',
      AuthenticatorTransports: ['internal'],
      CreatedAt: expect.any(Number),
    },
  ])
  expect(
    await emulator.send('GetUserAuthFactors', { AccessToken: accessToken }),
  ).toMatchObject({
    ConfiguredUserAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'],
  })

  const choice = await start({})
  expect(choice.AvailableChallenges).toEqual([
    'PASSWORD',
    'PASSWORD_SRP',
    'WEB_AUTHN',
  ])
  const asked = await answer(choice, { ANSWER: 'WEB_AUTHN' })
  expect(optionsOf(asked)).toMatchObject({
    rpId,
    userVerification: 'preferred',
    allowCredentials: [{ id: authenticator.id }],
  })
  const signed = authenticator.signIn(optionsOf(asked))
  expect(await answer(asked, toAnswer(signed))).toMatchObject(tokens)

  const credential = {
    AccessToken: accessToken,
    CredentialId: authenticator.id,
  }
  await emulator.send('DeleteWebAuthnCredential', credential)
  expect((await list(accessToken)).Credentials).toEqual([])
  expect((await start({})).AvailableChallenges).not.toContain('WEB_AUTHN')
  await expect(
    emulator.send('DeleteWebAuthnCredential', credential),
  ).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
})

test('one that is there already is not to be made again', async () => {
  const accessToken = await signInByPassword()
  const { id } = await register(accessToken)
  const { CredentialCreationOptions: options } = await begin(accessToken)
  expect(options).toMatchObject({
    rp: { id: rpId },
    user: { name: 'bob@example.com' },
    excludeCredentials: [{ id }],
    authenticatorSelection: { residentKey: 'required' },
  })
})

test('a user has at most twenty, which come in pages', async () => {
  const accessToken = await signInByPassword()
  for (let count = 0; count < 20; count++) await register(accessToken)
  await expect(begin(accessToken)).rejects.toMatchObject({
    name: 'LimitExceededException',
  })
  const first = await list(accessToken, { MaxResults: 15 })
  const second = await list(accessToken, { NextToken: first.NextToken })
  const ids = [...first.Credentials, ...second.Credentials].map(
    ({ CredentialId }) => CredentialId,
  )
  expect(new Set(ids).size).toBe(20)
  expect(second.NextToken).toBeUndefined()
})

describe('a registration is refused', () => {
  test.each([
    [
      'of a page of another site',
      { origin: 'https://example.org' },
      'WebAuthnOriginNotAllowedException',
    ],
    [
      'of a site whose name ends alike',
      { origin: 'https://badexample.com' },
      'WebAuthnOriginNotAllowedException',
    ],
    [
      'of a page without TLS',
      { origin: 'http://app.example.com' },
      'WebAuthnOriginNotAllowedException',
    ],
    [
      'of an authenticator that speaks for another',
      { rpId: 'app.example.com' },
      'WebAuthnRelyingPartyMismatchException',
    ],
  ])('%s', async (_, said, name) => {
    const accessToken = await signInByPassword()
    const { CredentialCreationOptions } = await begin(accessToken)
    const authenticator = createAuthenticator({ origin, rpId })
    await expect(
      complete(
        accessToken,
        authenticator.register(CredentialCreationOptions, said),
      ),
    ).rejects.toMatchObject({ name })
    expect((await list(accessToken)).Credentials).toEqual([])
  })

  test('that was not begun, was answered before, or took too long', async () => {
    const accessToken = await signInByPassword()
    const authenticator = createAuthenticator({ origin, rpId })
    const notFound = { name: 'WebAuthnChallengeNotFoundException' }
    const made = authenticator.register({ challenge: 'bWFkZS11cA' })
    await expect(complete(accessToken, made)).rejects.toMatchObject(notFound)
    const first = await begin(accessToken)
    const credential = authenticator.register(first.CredentialCreationOptions)
    await complete(accessToken, credential)
    await expect(complete(accessToken, credential)).rejects.toMatchObject(
      notFound,
    )
    const late = await begin(accessToken)
    emulator.advance(180_000)
    await expect(
      complete(
        accessToken,
        createAuthenticator({ origin, rpId }).register(
          late.CredentialCreationOptions,
        ),
      ),
    ).rejects.toMatchObject(notFound)
  })

  test('that another client began', async () => {
    const accessToken = await signInByPassword()
    const { CredentialCreationOptions } = await begin(accessToken)
    ClientId = await createClient()
    const other = await signInByPassword()
    const credential = createAuthenticator({ origin, rpId }).register(
      CredentialCreationOptions,
    )
    await expect(complete(other, credential)).rejects.toMatchObject({
      name: 'WebAuthnClientMismatchException',
    })
  })

  test('of a passkey that somebody has', async () => {
    const authenticator = await register(await signInByPassword())
    await addUser('eve')
    const eve = await signInByPassword('eve')
    const { CredentialCreationOptions } = await begin(eve)
    await expect(
      complete(eve, authenticator.register(CredentialCreationOptions)),
    ).rejects.toMatchObject({ name: 'WebAuthnCredentialNotSupportedException' })
  })

  test.each([
    ['no credential', () => ({})],
    ['no text', () => ({ id: 'a', response: { clientDataJSON: 7 } })],
    [
      'a broken attestation',
      (credential: { response: object }) => ({
        ...credential,
        response: { ...credential.response, attestationObject: '!' },
      }),
    ],
    [
      'broken data',
      (credential: { response: object }) => ({
        ...credential,
        response: { ...credential.response, authenticatorData: '=!' },
      }),
    ],
  ])('that is %s', async (_, change) => {
    const accessToken = await signInByPassword()
    const { CredentialCreationOptions } = await begin(accessToken)
    const authenticator = createAuthenticator({ origin, rpId })
    const credential = authenticator.register(CredentialCreationOptions)
    await expect(
      complete(accessToken, change(credential)),
    ).rejects.toMatchObject({
      name: expect.stringMatching(/NotSupported|Mismatch/),
    })
    expect((await list(accessToken)).Credentials).toEqual([])
  })

  test('where the pool has no passkeys, or no relying party', async () => {
    const accessToken = await signInByPassword()
    await configure({ WebAuthnConfiguration: {} })
    await expect(begin(accessToken)).rejects.toMatchObject({
      name: 'WebAuthnConfigurationMissingException',
    })
    await emulator.send('UpdateUserPool', { UserPoolId })
    await expect(begin(accessToken)).rejects.toMatchObject({
      name: 'WebAuthnNotEnabledException',
    })
  })
})

describe('a sign-in is refused', () => {
  type Authenticator = ReturnType<typeof createAuthenticator>

  test.each<[string, (key: Authenticator, options: RequestOptions) => object]>([
    [
      'by a key of nobody',
      (_, options) => createAuthenticator({ origin, rpId }).signIn(options),
    ],
    [
      'by another key under the same id',
      (key, options) => ({
        ...createAuthenticator({ origin, rpId }).signIn(options),
        id: key.id,
        rawId: key.id,
      }),
    ],
    ['for another challenge', (key) => key.signIn({ challenge: 'YW5vdGhlcg' })],
    [
      'at another site',
      (key, options) => key.signIn(options, { origin: 'https://evil.com' }),
    ],
    [
      'for another relying party',
      (key, options) => key.signIn(options, { rpId: 'evil.com' }),
    ],
    [
      'of another user',
      (key, options) => key.signIn(options, { userHandle: 'ZXZl' }),
    ],
    ['by nothing', () => ({})],
  ])('%s', async (_, sign) => {
    const authenticator = await register(await signInByPassword())
    const asked = await askPasskey()
    await expect(
      answer(asked, toAnswer(sign(authenticator, optionsOf(asked)))),
    ).rejects.toMatchObject(notAccepted)
    // Its challenge was used by that.
    const right = authenticator.signIn(optionsOf(asked))
    await expect(answer(asked, toAnswer(right))).rejects.toMatchObject({
      message: expect.stringContaining('session can only be used once'),
    })
  })

  test('by what was signed before', async () => {
    const authenticator = await register(await signInByPassword())
    const first = await askPasskey()
    const signed = authenticator.signIn(optionsOf(first))
    expect(await answer(first, toAnswer(signed))).toMatchObject(tokens)
    const second = await askPasskey()
    await expect(answer(second, toAnswer(signed))).rejects.toMatchObject(
      notAccepted,
    )
  })

  test('by a copy that has fallen behind', async () => {
    const authenticator = await register(await signInByPassword())
    const signIn = async (answered: object) => {
      const asked = await askPasskey()
      const signed = authenticator.signIn(optionsOf(asked), answered)
      return answer(asked, toAnswer(signed))
    }
    expect(await signIn({ counter: 7 })).toMatchObject(tokens)
    await expect(signIn({ counter: 7 })).rejects.toMatchObject(notAccepted)
    expect(await signIn({ counter: 8 })).toMatchObject(tokens)
  })

  test('by one that was deleted in the meantime', async () => {
    const AccessToken = await signInByPassword()
    const authenticator = await register(AccessToken)
    const asked = await askPasskey()
    await emulator.send('DeleteWebAuthnCredential', {
      AccessToken,
      CredentialId: authenticator.id,
    })
    const signed = authenticator.signIn(optionsOf(asked))
    await expect(answer(asked, toAnswer(signed))).rejects.toMatchObject(
      notAccepted,
    )
  })
})

test('UserVerification of the pool is asked of both', async () => {
  await configure({
    WebAuthnConfiguration: {
      RelyingPartyId: rpId,
      UserVerification: 'required',
    },
  })
  const accessToken = await signInByPassword()
  const { CredentialCreationOptions } = await begin(accessToken)
  const authenticator = createAuthenticator({ origin, rpId })
  await expect(
    complete(
      accessToken,
      authenticator.register(CredentialCreationOptions, { verifies: false }),
    ),
  ).rejects.toMatchObject({ name: 'WebAuthnCredentialNotSupportedException' })
  const able = await register(accessToken)
  const asked = await askPasskey()
  expect(optionsOf(asked).userVerification).toBe('required')
  const signed = able.signIn(optionsOf(asked), { verifies: false })
  await expect(answer(asked, toAnswer(signed))).rejects.toMatchObject(
    notAccepted,
  )
})

describe('where a second factor is asked', () => {
  const multiFactor = {
    RelyingPartyId: rpId,
    FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
  }
  const prefer = (AccessToken: string, settings: object) =>
    emulator.send('SetUserMFAPreference', { AccessToken, ...settings })

  test('a passkey is none of the first ones', async () => {
    await register(await signInByPassword())
    await configure({
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'any' } },
    })
    expect((await start({})).AvailableChallenges).toEqual([
      'PASSWORD',
      'PASSWORD_SRP',
    ])
  })

  test('it is both, for who has chosen so beside another', async () => {
    const accessToken = await signInByPassword()
    const authenticator = await register(accessToken)
    const passkeys = { WebAuthnMfaSettings: { Enabled: true } }
    const sms = { SMSMfaSettings: { Enabled: true } }
    await expect(prefer(accessToken, { ...passkeys, ...sms })).rejects.toThrow(
      'MULTI_FACTOR_WITH_USER_VERIFICATION',
    )
    await configure({
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'any' } },
      WebAuthnConfiguration: multiFactor,
    })
    await expect(prefer(accessToken, passkeys)).rejects.toThrow('another one')
    await prefer(accessToken, { ...passkeys, ...sms })
    const asked = await askPasskey()
    expect(optionsOf(asked).userVerification).toBe('required')
    const hasty = authenticator.signIn(optionsOf(asked), { verifies: false })
    await expect(answer(asked, toAnswer(hasty))).rejects.toMatchObject(
      notAccepted,
    )
    const again = await askPasskey()
    const signed = authenticator.signIn(optionsOf(again))
    expect(await answer(again, toAnswer(signed))).toMatchObject(tokens)
  })
})

test('without a verifier it is refused, in a sentence that says where one is', async () => {
  const plain = createEmulator()
  const refusal = (name: string) => ({
    name,
    message: expect.stringContaining('createWebAuthnVerifier'),
  })
  await expect(
    plain.send('StartWebAuthnRegistration', { AccessToken: 'any' }),
  ).rejects.toMatchObject(refusal('OperationNotEnabledException'))
  await expect(
    plain.send('CreateUserPool', {
      PoolName: 'any',
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['WEB_AUTHN'] } },
    }),
  ).rejects.toMatchObject(refusal('InvalidParameterException'))
})
