import { Secret, TOTP } from 'otpauth'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  createEmulator,
  type Emulator,
  type Seed,
  seedPool,
  seedSession,
} from './index.ts'

const period = 30_000
// In the middle of a period, so that none ends during a test.
const now = 1_795_000_005_000

let emulator: Emulator
let seed: Seed

beforeEach(async () => {
  emulator = createEmulator({ now: () => now })
  seed = await seedPool(emulator)
})

const codeOf = (secret: string | undefined, timestamp = now) =>
  new TOTP({ secret: Secret.fromBase32(secret ?? '') }).generate({ timestamp })

async function signIn(code: string) {
  const { Session, ChallengeParameters } = await emulator.send<{
    Session: string
    ChallengeParameters: Record<string, string>
  }>('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: seed.clientId,
    AuthParameters: { USERNAME: seed.username, PASSWORD: seed.password },
  })
  return emulator.send('RespondToAuthChallenge', {
    ChallengeName: 'SOFTWARE_TOKEN_MFA',
    ClientId: seed.clientId,
    Session,
    ChallengeResponses: {
      USERNAME: ChallengeParameters.USER_ID_FOR_SRP,
      SOFTWARE_TOKEN_MFA_CODE: code,
    },
  })
}

const used = {
  name: 'ExpiredCodeException',
  message: 'Your software token has already been used once.',
}

describe('a code', () => {
  test('is good once, of this period, the one before and the one after', async () => {
    for (const at of [now - period, now, now + period]) {
      const code = codeOf(seed.totpSecret, at)
      await signIn(code)
      await expect(signIn(code)).rejects.toMatchObject(used)
    }
  })

  test.each([now - 2 * period, now + 2 * period])(
    'of another period is wrong',
    async (at) => {
      await expect(signIn(codeOf(seed.totpSecret, at))).rejects.toMatchObject({
        name: 'CodeMismatchException',
        message: 'Invalid code received for user',
      })
    },
  )

  test('is used by VerifySoftwareToken', async () => {
    const { accessToken } = await seedSession(emulator, seed)
    const { SecretCode } = await emulator.send<{ SecretCode: string }>(
      'AssociateSoftwareToken',
      { AccessToken: accessToken },
    )
    const UserCode = codeOf(SecretCode)
    const verify = { AccessToken: accessToken, UserCode }
    await emulator.send('VerifySoftwareToken', verify)
    await expect(signIn(UserCode)).rejects.toMatchObject(used)
    await expect(
      emulator.send('VerifySoftwareToken', verify),
    ).rejects.toMatchObject({ name: 'EnableSoftwareTokenMFAException' })
    await signIn(codeOf(SecretCode, now + period))
  })

  test.each(['letter', '12345', '1234567'])(
    '%s is no code for VerifySoftwareToken',
    async (UserCode) => {
      const { accessToken } = await seedSession(emulator, seed)
      await expect(
        emulator.send('VerifySoftwareToken', {
          AccessToken: accessToken,
          UserCode,
        }),
      ).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringContaining("Value at 'userCode'"),
      })
    },
  )
})

describe('totpCode', () => {
  test('hands out this code and the next, then says to move the clock', async () => {
    expect(emulator.totpCode(seed)).toBe(codeOf(seed.totpSecret))
    await signIn(emulator.totpCode(seed))
    expect(emulator.totpCode(seed)).toBe(codeOf(seed.totpSecret, now + period))
    await signIn(emulator.totpCode(seed))
    expect(() => emulator.totpCode(seed)).toThrow('emulator.advance(30_000)')
    emulator.advance(period)
    await signIn(emulator.totpCode(seed))
  })

  test('is not used up by what is seeded', async () => {
    for (let count = 0; count < 3; count++) await seedSession(emulator, seed)
    await signIn(codeOf(seed.totpSecret))
  })

  test('is null over HTTP while there is none', async () => {
    const { userPoolId, username } = seed
    const query = new URLSearchParams({ userPoolId, username })
    const read = async () =>
      (await emulator.fetch(`http://localhost/_emulator/totp?${query}`)).json()
    expect(await read()).toEqual({
      code: codeOf(seed.totpSecret),
      secondsLeft: expect.any(Number),
    })
    await signIn(emulator.totpCode(seed))
    await signIn(emulator.totpCode(seed))
    expect(await read()).toMatchObject({ code: null })
  })
})

test('another app replaces the first once it has been verified, and not before', async () => {
  const AccessToken = (await seedSession(emulator, seed)).accessToken
  const { SecretCode } = await emulator.send<{ SecretCode: string }>(
    'AssociateSoftwareToken',
    { AccessToken },
  )
  const wrong = 'Invalid code received'
  await expect(signIn(codeOf(SecretCode))).rejects.toThrow(wrong)
  await signIn(codeOf(seed.totpSecret))
  expect(await emulator.send('GetUser', { AccessToken })).toMatchObject({
    UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
  })
  const ofTheFirst = codeOf(seed.totpSecret, now + period)
  await expect(
    emulator.send('VerifySoftwareToken', { AccessToken, UserCode: ofTheFirst }),
  ).rejects.toMatchObject({ name: 'EnableSoftwareTokenMFAException' })
  // That the first app's code of this period was used does not matter.
  await emulator.send('VerifySoftwareToken', {
    AccessToken,
    UserCode: codeOf(SecretCode),
  })
  await expect(signIn(ofTheFirst)).rejects.toThrow(wrong)
  expect(emulator.totpCode(seed)).toBe(codeOf(SecretCode, now + period))
  await signIn(emulator.totpCode(seed))
})
