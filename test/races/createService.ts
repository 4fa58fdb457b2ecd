import {
  createEmulator,
  type Emulator,
  type Seed,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'

/** Somebody with an account, and the browsers they have signed in from. */
export type Person = {
  name: string
  seed: Seed
  /** Two sign-ins from the first browser, one after the other. */
  tokens: [string, string]
  /** The first is the browser of the page, off as in a fresh opt-in pool. */
  deviceKeys: string[]
}

async function addUser(emulator: Emulator, seed: Seed, username: string) {
  const user = { UserPoolId: seed.userPoolId, Username: username }
  await emulator.send('AdminCreateUser', {
    ...user,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: username },
      { Name: 'email_verified', Value: 'true' },
    ],
  })
  await emulator.send('AdminSetUserPassword', {
    ...user,
    Password: seed.password,
    Permanent: true,
  })
  return { ...seed, username }
}

async function signInAgain(emulator: Emulator, seed: Seed, deviceKey: string) {
  emulator.advance(5_000)
  type Answer = { AuthenticationResult?: { AccessToken: string } }
  const answer = await emulator.send<Answer>('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: seed.clientId,
    AuthParameters: {
      USERNAME: seed.username,
      PASSWORD: seed.password,
      DEVICE_KEY: deviceKey,
    },
  })
  return answer.AuthenticationResult?.AccessToken ?? ''
}

async function addPerson(
  emulator: Emulator,
  seed: Seed,
  name: string,
  deviceCount: number,
): Promise<Person> {
  const deviceKeys: string[] = []
  let token = ''
  for (let index = 0; index < deviceCount; index++) {
    // Devices of one time would be listed in the order of their keys, which are random.
    emulator.advance(1_000)
    const { accessToken, deviceKey } = await seedSession(emulator, seed, {
      deviceName: `Browser ${index}`,
      remembered: index > 0,
    })
    token ||= accessToken
    deviceKeys.push(deviceKey ?? '')
  }
  const again = await signInAgain(emulator, seed, deviceKeys[0] ?? '')
  return { name, seed, tokens: [token, again], deviceKeys }
}

/** When each run begins. The service's own clock stands still. */
const time = Date.UTC(2026, 10, 23, 9)

/** A pool with two users on several browsers, made once, restored for each run. */
export async function createService(deviceCount = 3) {
  const emulator = createEmulator({ now: () => time })
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const bobsSeed = await addUser(emulator, seed, 'bob@example.com')
  const ada = await addPerson(emulator, seed, 'ada', deviceCount)
  const bob = await addPerson(emulator, bobsSeed, 'bob', 2)
  return {
    emulator,
    ada,
    bob,
    snapshot: emulator.snapshot(),
    time,
  }
}

export type Service = Awaited<ReturnType<typeof createService>>
