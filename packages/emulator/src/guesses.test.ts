import { beforeEach, expect, test } from 'vitest'
import { createEmulator, type Emulator, type Seed, seedPool } from './index.ts'

const minute = 60_000

let emulator: Emulator
let seed: Seed

beforeEach(async () => {
  emulator = createEmulator({ now: () => 1_795_000_000_000 })
  seed = await seedPool(emulator)
})

function signIn(password: string) {
  return emulator.send<{ Session: string }>('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: seed.clientId,
    AuthParameters: { USERNAME: seed.username, PASSWORD: password },
  })
}

function answerCode(Session: string, code: string) {
  return emulator.send('RespondToAuthChallenge', {
    ChallengeName: 'SOFTWARE_TOKEN_MFA',
    ClientId: seed.clientId,
    Session,
    ChallengeResponses: {
      USERNAME: seed.username,
      SOFTWARE_TOKEN_MFA_CODE: code,
    },
  })
}

async function guess(times: number, call: () => Promise<unknown>) {
  const messages = []
  for (let count = 0; count < times; count++) {
    messages.push(await call().catch(({ message }: Error) => message))
  }
  return messages
}

const wrong = 'Incorrect username or password.'
const locked = 'Password attempts exceeded'

test('the fifth wrong password locks out for a second, each further one for twice as long', async () => {
  expect(await guess(6, () => signIn('Wrong-0'))).toEqual([
    ...Array(5).fill(wrong),
    locked,
  ])
  // The right one is not looked at, and what is refused does not count.
  await expect(signIn(seed.password)).rejects.toThrow(locked)
  emulator.advance(1000)
  await expect(signIn('Wrong-0')).rejects.toThrow(wrong)
  emulator.advance(1999)
  await expect(signIn('Wrong-0')).rejects.toThrow(locked)
  emulator.advance(1)
  await signIn(seed.password)
})

test('a lockout ends within 15 minutes, and 15 quiet minutes forget it', async () => {
  await guess(5, () => signIn('Wrong-0'))
  for (let count = 0; count < 15; count++) {
    emulator.advance(15 * minute)
    await expect(signIn('Wrong-0')).rejects.toThrow(wrong)
  }
  emulator.advance(15 * minute)
  await expect(signIn('Wrong-0')).rejects.toThrow(wrong)
  await expect(signIn('Wrong-0')).rejects.toThrow(locked)
  emulator.advance(30 * minute)
  expect(await guess(4, () => signIn('Wrong-0'))).toEqual(Array(4).fill(wrong))
  await signIn(seed.password)
})

test('a wrong code counts as a wrong password does, and a sign-in forgets both', async () => {
  const { Session } = await signIn(seed.password)
  const right = emulator.totpCode(seed)
  const other = right === '000000' ? '000001' : '000000'
  const guesses = await guess(6, () => answerCode(Session, other))
  expect(guesses).toEqual([
    ...Array(5).fill('Invalid code received for user'),
    locked,
  ])
  emulator.advance(1000)
  await answerCode(Session, right)
  expect(await guess(4, () => signIn('Wrong-0'))).toEqual(Array(4).fill(wrong))
})

test('a code that was sent may be guessed five times an hour', async () => {
  const user = { ClientId: seed.clientId, Username: seed.username }
  await emulator.send('ForgotPassword', user)
  const confirm = (ConfirmationCode = 'none') =>
    emulator.send('ConfirmForgotPassword', {
      ...user,
      ConfirmationCode,
      Password: 'Battery-staple-7',
    })
  const limit = 'Attempt limit exceeded, please try after some time.'
  expect(await guess(6, confirm)).toEqual([
    ...Array(5).fill('Invalid verification code provided, please try again.'),
    limit,
  ])
  await emulator.send('ForgotPassword', user)
  const code = emulator.messages.at(-1)?.code
  await expect(confirm(code)).rejects.toMatchObject({
    name: 'LimitExceededException',
    message: limit,
  })
  emulator.advance(60 * minute)
  await emulator.send('ForgotPassword', user)
  await confirm(emulator.messages.at(-1)?.code)
})
