import {
  AdminListUserSessionsCommand,
  AdminRevokeUserSessionCommand,
  CognitoIdentityProviderClient,
  FeatureUnavailableInTierException,
  ForgetDeviceCommand,
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  GetUserPoolClientSessionConfigurationCommand,
  GetUserPoolSessionConfigurationCommand,
  GlobalSignOutCommand,
  InvalidParameterException,
  ListUserSessionsCommand,
  OperationNotEnabledException,
  ResourceNotFoundException,
  RevokeTokenCommand,
  RevokeUserSessionCommand,
  SetUserPoolClientSessionConfigurationCommand,
  SetUserPoolSessionConfigurationCommand,
  UpdateUserPoolCommand,
  type UserSessionTrackingType,
} from '@aws-sdk/client-cognito-identity-provider'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type Seed,
  type SeedSession,
  type SeedSessionOptions,
  seedPool,
  seedSession,
} from './index.ts'
import { type EmulatorServer, startEmulatorServer } from './node.ts'

const chrome =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36'

let emulator: Emulator
let server: EmulatorServer
let sdk: CognitoIdentityProviderClient
let seed: Seed

beforeEach(() => open())
afterEach(close)

async function open(options?: EmulatorOptions) {
  emulator = createEmulator({ now: () => 1_795_000_000_000, ...options })
  seed = await seedPool(emulator)
  server = await startEmulatorServer({ emulator, port: 0 })
  sdk = new CognitoIdentityProviderClient({
    region: 'us-east-1',
    endpoint: server.url,
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  })
}

async function close() {
  sdk.destroy()
  await server.close()
}

function track(UserSessionTracking: UserSessionTrackingType, MaxPerUser = 20) {
  return sdk.send(
    new SetUserPoolSessionConfigurationCommand({
      UserPoolId: seed.userPoolId,
      UserSessionTracking,
      TokenSession: { MaxPerUser },
    }),
  )
}

async function signIn(options?: SeedSessionOptions) {
  const session = await seedSession(emulator, seed, options)
  emulator.advance(2000)
  return session
}

async function list({ accessToken }: SeedSession) {
  const { Sessions = [] } = await sdk.send(
    new ListUserSessionsCommand({ AccessToken: accessToken }),
  )
  return Sessions
}

async function idOf(session: SeedSession) {
  const sessions = await list(session)
  return sessions.find((each) => each.IsCurrentSession)?.SessionId
}

function revoke(
  { accessToken }: SeedSession,
  SessionId: string | undefined,
  RevokeAssociatedSessions?: 'NONE' | 'LINKED',
) {
  return sdk.send(
    new RevokeUserSessionCommand({
      AccessToken: accessToken,
      SessionId,
      RevokeAssociatedSessions,
    }),
  )
}

function getUser({ accessToken }: SeedSession) {
  return sdk.send(new GetUserCommand({ AccessToken: accessToken }))
}

function refresh({ refreshToken, deviceKey }: SeedSession) {
  return sdk.send(
    new GetTokensFromRefreshTokenCommand({
      ClientId: seed.clientId,
      RefreshToken: refreshToken,
      DeviceKey: deviceKey,
    }),
  )
}

describe('a list', () => {
  test('describes each session as AWS’s example does', async () => {
    await track('ENABLED')
    const mine = await signIn({ userAgent: chrome, ipAddress: '192.0.2.42' })
    const other = await signIn({ userAgent: 'curl/8' })
    const sessions = await list(mine)
    expect(sessions).toHaveLength(2)
    const current = sessions.find((each) => each.IsCurrentSession)
    expect(current).toEqual({
      SessionId: expect.stringMatching(/^tkn[a-z0-9]{25}$/),
      SessionType: 'TOKEN',
      ClientId: seed.clientId,
      CreateDate: new Date(1_795_000_000_000),
      LastActiveDate: new Date(1_795_000_000_000),
      DeviceType: 'Chrome 125 / macOS 15.0',
      LastIPAddress: '192.0.2.42',
      LastLocation: { Country: 'unknown' },
      IsCurrentSession: true,
    })
    const rest = sessions.find((each) => each !== current)
    expect(rest).toMatchObject({
      DeviceType: 'unknown',
      IsCurrentSession: false,
    })
    expect(rest?.SessionId).toBe(await idOf(other))
  })

  test('shows a new session after a while', async () => {
    await track('ENABLED')
    const first = await signIn()
    await seedSession(emulator, seed)
    emulator.advance(1999)
    expect(await list(first)).toHaveLength(1)
    emulator.advance(1)
    expect(await list(first)).toHaveLength(2)
  })

  test('a refresh says when and from where a session was used', async () => {
    await track('ENABLED')
    const mine = await signIn({ userAgent: chrome })
    emulator.advance(60_000)
    await emulator.send(
      'GetTokensFromRefreshToken',
      {
        ClientId: seed.clientId,
        RefreshToken: mine.refreshToken,
        DeviceKey: mine.deviceKey,
      },
      { userAgent: chrome.replace('125', '126'), ipAddress: '192.0.2.43' },
    )
    expect(await list(mine)).toMatchObject([
      {
        CreateDate: new Date(1_795_000_000_000),
        LastActiveDate: new Date(1_795_000_062_000),
        DeviceType: 'Chrome 126 / macOS 15.0',
        LastIPAddress: '192.0.2.43',
      },
    ])
  })

  test('comes in pages, whose tokens are good for nobody else', async () => {
    await close()
    await open({ sessionsPerPage: 2 })
    await track('ENABLED')
    const mine = await signIn()
    for (let count = 0; count < 4; count++) await signIn()
    const ids: (string | undefined)[] = []
    const sizes: number[] = []
    let NextToken: string | undefined
    do {
      const page = await sdk.send(
        new ListUserSessionsCommand({
          AccessToken: mine.accessToken,
          NextToken,
        }),
      )
      ids.push(...(page.Sessions ?? []).map(({ SessionId }) => SessionId))
      sizes.push(page.Sessions?.length ?? 0)
      NextToken = page.NextToken
    } while (NextToken)
    expect(sizes).toEqual([2, 2, 1])
    expect(new Set(ids).size).toBe(5)
    for (const made of ['AA', 'bm90aGluZw', '=']) {
      await expect(
        sdk.send(
          new ListUserSessionsCommand({
            AccessToken: mine.accessToken,
            NextToken: made,
          }),
        ),
      ).rejects.toBeInstanceOf(InvalidParameterException)
    }
  })

  test('of an administrator marks none as current', async () => {
    await track('ENABLED')
    const mine = await signIn()
    const { Sessions } = await sdk.send(
      new AdminListUserSessionsCommand({
        UserPoolId: seed.userPoolId,
        Username: seed.username,
      }),
    )
    expect(Sessions).toMatchObject([
      { SessionId: await idOf(mine), IsCurrentSession: false },
    ])
  })

  test('has none of what has ended', async () => {
    await track('ENABLED')
    const mine = await signIn()
    const other = await signIn()
    await sdk.send(
      new RevokeTokenCommand({
        ClientId: seed.clientId,
        Token: other.refreshToken,
      }),
    )
    expect(await list(mine)).toHaveLength(1)
    const third = await signIn()
    await sdk.send(new GlobalSignOutCommand({ AccessToken: third.accessToken }))
    const last = await signIn()
    expect(await list(last)).toHaveLength(1)
  })
})

describe('a revoked session', () => {
  test('ends both of its tokens at once, and leaves the list', async () => {
    await track('ENABLED')
    const mine = await signIn()
    const lost = await signIn({ remembered: true })
    await revoke(mine, await idOf(lost))
    await expect(getUser(lost)).rejects.toThrow('has been revoked')
    await expect(refresh(lost)).rejects.toThrow('has been revoked')
    expect(await list(mine)).toHaveLength(1)
    await getUser(mine)
    await refresh(mine)
    // The browser stays remembered.
    const { Devices } = await emulator.send<{ Devices: object[] }>(
      'ListDevices',
      { AccessToken: mine.accessToken },
    )
    expect(Devices).toMatchObject([{ DeviceKey: lost.deviceKey }])
  })

  test('is never the caller’s own, nor anybody else’s', async () => {
    await track('ENABLED')
    const mine = await signIn()
    await expect(revoke(mine, await idOf(mine))).rejects.toBeInstanceOf(
      InvalidParameterException,
    )
    await expect(revoke(mine, 'tknx')).rejects.toBeInstanceOf(
      InvalidParameterException,
    )
    await expect(revoke(mine, `tkn${'0'.repeat(25)}`)).rejects.toBeInstanceOf(
      ResourceNotFoundException,
    )
    const ada = seed
    seed = await seedPool(emulator, { tracking: 'off' })
    await track('ENABLED')
    const stranger = await signIn()
    const theirs = await idOf(stranger)
    seed = ada
    await expect(revoke(mine, theirs)).rejects.toBeInstanceOf(
      ResourceNotFoundException,
    )
    await getUser(stranger)
  })

  test('may be any for an administrator', async () => {
    await track('ENABLED')
    const mine = await signIn()
    await sdk.send(
      new AdminRevokeUserSessionCommand({
        UserPoolId: seed.userPoolId,
        Username: seed.username,
        SessionId: await idOf(mine),
      }),
    )
    await expect(getUser(mine)).rejects.toThrow('has been revoked')
  })

  test.each(['TOKEN', 'SSO'] as const)(
    'of type %s takes those linked to it along, after a while, if asked to',
    async (type) => {
      await track('ENABLED')
      const mine = await signIn()
      const managed = await signIn({ sso: true })
      const sessions = await list(mine)
      const sso = sessions.find((each) => each.SessionType === 'SSO')
      const token = sessions.find((each) => each.OriginSessionId)
      expect(sso?.SessionId).toMatch(/^sso[a-z0-9]{25}$/)
      expect(token?.OriginSessionId).toBe(sso?.SessionId)
      const target = type === 'SSO' ? sso : token
      await revoke(mine, target?.SessionId, 'LINKED')
      expect(await list(mine)).toHaveLength(2)
      if (type === 'SSO') await getUser(managed)
      emulator.advance(2000)
      expect(await list(mine)).toHaveLength(1)
      await expect(getUser(managed)).rejects.toThrow('has been revoked')
    },
  )

  test('leaves those linked to it, if not asked to', async () => {
    await track('ENABLED')
    const mine = await signIn()
    const managed = await signIn({ sso: true })
    const sessions = await list(mine)
    const sso = sessions.find((each) => each.SessionType === 'SSO')
    await revoke(mine, sso?.SessionId)
    emulator.advance(10_000)
    await getUser(managed)
  })
})

describe('a device that is forgotten', () => {
  const forget = ({ accessToken, deviceKey }: SeedSession) =>
    sdk.send(
      new ForgetDeviceCommand({
        AccessToken: accessToken,
        DeviceKey: deviceKey,
      }),
    )

  test('takes its session along, and leaves the access token', async () => {
    await track('ENABLED')
    const mine = await signIn()
    const other = await signIn()
    await forget(other)
    expect(await list(mine)).toHaveLength(1)
    await expect(refresh(other)).rejects.toThrow('Invalid Refresh Token.')
    await getUser(other)
  })

  test('leaves the session where the emulator is told so', async () => {
    await close()
    await open({ rules: { sessionsOutliveDevices: true } })
    await track('ENABLED')
    const mine = await signIn()
    const other = await signIn()
    await forget(other)
    expect(await list(mine)).toHaveLength(2)
    await revoke(mine, await idOf(other))
    await expect(getUser(other)).rejects.toThrow('has been revoked')
  })
})

describe('a pool', () => {
  test('has no sessions until it tracks them, and none of before', async () => {
    const { UserPoolId: _, ...defaults } = await sdk.send(
      new GetUserPoolSessionConfigurationCommand({
        UserPoolId: seed.userPoolId,
      }),
    )
    expect(defaults).toMatchObject({
      UserSessionTracking: 'DISABLED',
      TokenSession: { MaxPerUser: 20 },
    })
    const before = await signIn()
    for (const call of [list(before), revoke(before, `tkn${'0'.repeat(25)}`)]) {
      await expect(call).rejects.toBeInstanceOf(OperationNotEnabledException)
    }
    await track('ENABLED')
    expect(await list(before)).toEqual([])
    const after = await signIn()
    expect(await list(before)).toHaveLength(1)
    await track('DISABLED')
    await track('ENABLED')
    expect(await list(after)).toEqual([])
    await getUser(after)
  })

  test('without tracking lists none where the emulator is told so', async () => {
    await close()
    await open({ rules: { sessionTrackingOff: 'empty' } })
    expect(await list(await signIn())).toEqual([])
  })

  test('evicts the session that was used least recently', async () => {
    await track('ENABLED', 2)
    const first = await signIn()
    const second = await signIn()
    await refresh(first)
    const third = await signIn()
    await expect(getUser(second)).rejects.toThrow('has been revoked')
    await expect(refresh(second)).rejects.toThrow('has been revoked')
    expect(await list(third)).toHaveLength(2)
    await track('ENABLED', 1)
    expect(await list(third)).toHaveLength(2)
    const fourth = await signIn()
    expect(await list(fourth)).toHaveLength(1)
    await expect(getUser(first)).rejects.toThrow('has been revoked')
  })

  test('of the tier Lite cannot track', async () => {
    await sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId: seed.userPoolId,
        UserPoolTier: 'LITE',
      }),
    )
    await expect(track('ENABLED')).rejects.toBeInstanceOf(
      FeatureUnavailableInTierException,
    )
  })

  test.each([0, 101, 1.5])('keeps no %d sessions a user', async (most) => {
    await expect(track('ENABLED', most)).rejects.toBeInstanceOf(
      InvalidParameterException,
    )
  })

  test('without all members of its configuration is refused', async () => {
    await expect(
      emulator.send('SetUserPoolSessionConfiguration', {
        UserPoolId: seed.userPoolId,
        UserSessionTracking: 'ENABLED',
      }),
    ).rejects.toThrow("Value null at 'tokenSession'")
  })
})

test('a client keeps how long it reuses an SSO session, while sessions are tracked', async () => {
  const client = { UserPoolId: seed.userPoolId, ClientId: seed.clientId }
  const read = () =>
    sdk.send(new GetUserPoolClientSessionConfigurationCommand(client))
  const set = (MaxValidityMinutes: number) =>
    sdk.send(
      new SetUserPoolClientSessionConfigurationCommand({
        ...client,
        SSOSession: { MaxValidityMinutes },
      }),
    )
  expect((await read()).SSOSession).toEqual({ MaxValidityMinutes: 60 })
  await expect(set(0)).rejects.toBeInstanceOf(OperationNotEnabledException)
  await track('ENABLED')
  await set(0)
  await track('DISABLED')
  expect((await read()).SSOSession).toEqual({ MaxValidityMinutes: 0 })
  await track('ENABLED')
  await expect(set(129_601)).rejects.toBeInstanceOf(InvalidParameterException)
})

test.each([
  [chrome, 'Chrome 125 / macOS 15.0'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36 Edg/125.0.0.0',
    'Edge 125 / Windows 10',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari 17 / iOS 17.5',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0',
    'Firefox 126 / Linux',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Mobile Safari/537.36',
    'Chrome 125 / Android 14',
  ],
  ['aws-sdk-js/3.1169.0 ua/2.1 os/linux lang/js', 'unknown'],
])('%s is named %s', async (userAgent, name) => {
  await track('ENABLED')
  const mine = await signIn({ userAgent })
  expect(await list(mine)).toMatchObject([{ DeviceType: name }])
})
