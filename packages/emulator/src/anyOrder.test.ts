import { expect, test } from 'vitest'
import { allowAnyRequest } from '../../../test/schemas/watchEmulators.ts'
import {
  type Answer,
  type Caller,
  createCaller,
  createRandom,
  type Random,
} from '../../../test/support/anyOrder.ts'
import { createEmulator, type Emulator, seedPool } from './index.ts'
import { operations } from './operations.ts'
import type { State, User } from './state.ts'

allowAnyRequest()

// More of them: ORDERS=50 FIRST_SEED=3 npx vitest run --project node anyOrder
const { ORDERS = 1, FIRST_SEED = 1 } = process.env
const seeds = Array.from(
  { length: Number(ORDERS) },
  (_, index) => Number(FIRST_SEED) + index,
)
const steps = 900

/** They end most of what the others need, so they come seldom. */
const endings = new Set([
  'AdminDeleteUser',
  'AdminDisableUser',
  'AdminResetUserPassword',
  'CreateUserPool',
  'CreateUserPoolClient',
  'DeleteUser',
  'DeleteUserPool',
  'DeleteUserPoolClient',
  'SetUserPoolMfaConfig',
  'UpdateUserPool',
  'UpdateUserPoolClient',
])

/** The tokens of one sign-in, and what has ended them. */
type Family = {
  userPoolId: string
  clientId: string
  sub: string
  deviceKey: string | undefined
  sessionId: string | undefined
  accessTokens: Set<string>
  refreshTokens: Set<string>
  /** Access tokens that were revoked on their own. */
  revoked: Set<string>
  endedBy?: string
  refreshEndedBy?: string
}

test.each(seeds)(
  'in any order the rules hold: seed %i',
  async (seed) => {
    const random = createRandom(seed)
    const emulator = createEmulator({ sessionLagMs: 0 })
    const caller = createCaller(emulator, random)
    const families = new Map<string, Family>()

    const names = [...operations.keys()]
    let planned: Plan | undefined
    const answered = new Set<string>()
    const any = (): Plan => {
      const operation = random.pick(names)
      return endings.has(operation) && !random.isTrue(0.1)
        ? any()
        : { operation, input: caller.makeInput(operation) }
    }
    for (let step = 0; step < steps; step++) {
      // Of what is old, most has ended.
      if (step % 150 === 0) await open(emulator, caller)
      const { operation, input }: Plan =
        planned ?? (random.isTrue(0.12) ? makeSignIn(caller, random) : any())
      planned = undefined
      const what = `step ${step}: ${operation} ${JSON.stringify(input)}`

      const before = digest(emulator)
      const about = await findSubject(caller, input)
      const answer = await caller.call(operation, input)
      expect(answer.status, `${what}: ${answer.output.message}`).toBeLessThan(
        500,
      )
      if (answer.status !== 200 || isReading(operation)) {
        expect(digest(emulator), what).toEqual(before)
      }
      if (answer.status === 200) {
        answered.add(operation)
        caller.learn(answer.output)
        caller.learn(input)
        await note(caller, families, answer, about)
        if (random.isTrue(0.8)) planned = planConfirmation(answer)
        await expectGivenBack(caller, answer, what)
      }
      if (random.isTrue(0.02)) emulator.advance(random.pick([1000, 60_000]))
      if (step % 60 === 59) {
        await expectEnded(emulator, caller, families)
        await expectWholeLists(caller, random)
      }
    }
    await expectEnded(emulator, caller, families)
    // As many as a short run can be expected to meet.
    expect(answered.size).toBeGreaterThan(45)
    expect([...families.values()].filter(hasEnded).length).toBeGreaterThan(5)
  },
  120_000,
)

type Plan = Pick<Answer, 'operation' | 'input'>

const hasEnded = ({ endedBy }: Family) => endedBy !== undefined

/** Two pools, of which one tracks sessions; two users in each. */
async function open(emulator: Emulator, caller: Caller): Promise<void> {
  for (const tracking of ['opt-in', 'always'] as const) {
    const seed = await seedPool(emulator, { mfa: 'OFF', tracking })
    const { userPoolId: UserPoolId, clientId: ClientId } = seed
    caller.learn({ UserPoolId, ClientId, Username: seed.username })
    const Username = 'bob@example.com'
    await emulator.send('AdminCreateUser', {
      UserPoolId,
      Username,
      MessageAction: 'SUPPRESS',
    })
    await emulator.send('AdminSetUserPassword', {
      UserPoolId,
      Username,
      Password: seed.password,
      Permanent: true,
    })
    await emulator.send('SetUserPoolSessionConfiguration', {
      UserPoolId,
      UserSessionTracking: 'ENABLED',
      TokenSession: { MaxPerUser: 5 },
    })
  }
}

function makeSignIn(caller: Caller, random: Random): Plan {
  return {
    operation: 'InitiateAuth',
    input: {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: random.pick(caller.listKnown('ClientId').slice(-3)),
      AuthParameters: {
        USERNAME: random.pick(['ada@example.com', 'bob@example.com']),
        PASSWORD: random.pick(['Correct-horse-9', 'Battery-staple-7']),
      },
    },
  }
}

/** As clients do with a new device, and without it no refresh is allowed. */
function planConfirmation({ output }: Answer): Plan | undefined {
  const { AccessToken, NewDeviceMetadata } = (output.AuthenticationResult ??
    {}) as { AccessToken?: string; NewDeviceMetadata?: { DeviceKey: string } }
  if (!NewDeviceMetadata) return
  const { DeviceKey } = NewDeviceMetadata
  const DeviceSecretVerifierConfig = { Salt: 'AQ==', PasswordVerifier: 'Ag==' }
  const input = { AccessToken, DeviceKey, DeviceSecretVerifierConfig }
  return { operation: 'ConfirmDevice', input }
}

function isReading(operation: string): boolean {
  return (
    /^(Admin)?(Get|List|Describe)/.test(operation) &&
    !/RefreshToken|VerificationCode/.test(operation)
  )
}

/** All that a refusal has to leave alone. Guesses are counted, of course. */
function digest(emulator: Emulator): unknown {
  const { pools, clients, sessions, accessTokens, refreshTokens, ...state } =
    readState(emulator)
  return {
    messages: state.messages.length,
    clients,
    accessTokens: accessTokens.size,
    refreshTokens: refreshTokens.size,
    revoked: [...sessions.values()].filter(({ revoked }) => revoked).length,
    sessions: sessions.size,
    userSessions: state.userSessions,
    pools: [...pools.values()].map(({ users, ...pool }) => ({
      ...pool,
      users: [...users.values()].map(withoutGuesses),
    })),
  }
}

function withoutGuesses({ signInGuesses, codeGuesses, ...user }: User) {
  return user
}

function readState(emulator: Emulator): State {
  return emulator.snapshot().state
}

/** Whom an administrator's call is about, asked before it is made. */
async function findSubject(
  caller: Caller,
  { UserPoolId, Username, AccessToken }: Record<string, unknown>,
): Promise<string | undefined> {
  const user = AccessToken
    ? await caller.call('GetUser', { AccessToken })
    : await caller.call('AdminGetUser', { UserPoolId, Username })
  const attributes = user.output.UserAttributes as
    | { Name: string; Value: string }[]
    | undefined
  return attributes?.find(({ Name }) => Name === 'sub')?.Value
}

function claimsOf(token: string): Record<string, string> {
  return JSON.parse(atob((token.split('.')[1] ?? '').replace(/[-_]/g, 'A')))
}

/** What an answer began, and what it has to have ended. */
async function note(
  caller: Caller,
  families: Map<string, Family>,
  { operation, input, output }: Answer,
  about: string | undefined,
): Promise<void> {
  const { AccessToken, RefreshToken } = (output.AuthenticationResult ??
    {}) as Record<string, string>
  if (AccessToken) {
    const family = await noteTokens(caller, families, AccessToken, RefreshToken)
    caller.relate({
      AccessToken,
      ...(RefreshToken && { RefreshToken }),
      ...(family.deviceKey && { DeviceKey: family.deviceKey }),
      UserPoolId: family.userPoolId,
      ClientId: family.clientId,
      Username: family.sub,
    })
  }
  for (const family of families.values()) {
    const isOwn = about !== undefined && family.sub === about
    const isPool = !input.UserPoolId || family.userPoolId === input.UserPoolId
    switch (operation) {
      case 'GlobalSignOut':
      case 'AdminUserGlobalSignOut':
        if (isOwn && isPool) family.endedBy ??= operation
        break
      case 'RevokeToken':
        if (family.refreshTokens.has(String(input.Token)))
          family.endedBy ??= operation
        break
      case 'RevokeUserSession':
      case 'AdminRevokeUserSession':
        if (family.sessionId === input.SessionId) family.endedBy ??= operation
        break
      case 'ForgetDevice':
      case 'AdminForgetDevice':
        if (isOwn && family.deviceKey === input.DeviceKey)
          family.refreshEndedBy ??= operation
        break
      case 'AdminDisableUser':
        if (isOwn && isPool)
          for (const token of family.accessTokens) family.revoked.add(token)
        break
    }
  }
}

async function noteTokens(
  caller: Caller,
  families: Map<string, Family>,
  accessToken: string,
  refreshToken: string | undefined,
): Promise<Family> {
  const claims = claimsOf(accessToken)
  const { origin_jti = accessToken, client_id = '', sub = '' } = claims
  const family = families.get(origin_jti) ?? {
    userPoolId: claims.iss?.split('/').at(-1) ?? '',
    clientId: client_id,
    sub,
    deviceKey: claims.device_key,
    sessionId: undefined,
    accessTokens: new Set(),
    refreshTokens: new Set(),
    revoked: new Set(),
  }
  families.set(origin_jti, family)
  family.accessTokens.add(accessToken)
  if (refreshToken) family.refreshTokens.add(refreshToken)
  const { output } = await caller.call('ListUserSessions', {
    AccessToken: accessToken,
  })
  const sessions = (output.Sessions ?? []) as {
    SessionId: string
    IsCurrentSession: boolean
  }[]
  family.sessionId ??= sessions.find(
    ({ IsCurrentSession }) => IsCurrentSession,
  )?.SessionId
  return family
}

/** What has ended never works again, whatever came after. */
async function expectEnded(
  emulator: Emulator,
  caller: Caller,
  families: Map<string, Family>,
): Promise<void> {
  const { pools } = readState(emulator)
  for (const family of families.values()) {
    const { accessTokens, refreshTokens, sub, userPoolId } = family
    const users = [...(pools.get(userPoolId)?.users.values() ?? [])]
    if (!users.some(({ attributes }) => attributes.sub === sub))
      family.endedBy ??= 'the end of the user'
    const why = family.endedBy
    for (const AccessToken of why ? accessTokens : family.revoked) {
      const { status } = await caller.call('GetUser', { AccessToken })
      expect(status, `an access token after ${why}`).toBe(400)
    }
    if (!why && !family.refreshEndedBy) continue
    for (const RefreshToken of refreshTokens) {
      const { status } = await caller.call('GetTokensFromRefreshToken', {
        ClientId: family.clientId,
        RefreshToken,
        DeviceKey: family.deviceKey,
      })
      const cause = why ?? family.refreshEndedBy
      expect(status, `a refresh token after ${cause}`).toBe(400)
    }
  }
}

type Listing = {
  operation: string
  list: string
  token: 'NextToken' | 'PaginationToken'
  limit: 'Limit' | 'MaxResults'
  key: string
}

const listings: Listing[] = [
  ['ListUsers', 'Users', 'PaginationToken', 'Limit', 'Username'],
  ['ListGroups', 'Groups', 'NextToken', 'Limit', 'GroupName'],
  ['ListUsersInGroup', 'Users', 'NextToken', 'Limit', 'Username'],
  ['AdminListGroupsForUser', 'Groups', 'NextToken', 'Limit', 'GroupName'],
  ['AdminListDevices', 'Devices', 'PaginationToken', 'Limit', 'DeviceKey'],
  ['ListUserPools', 'UserPools', 'NextToken', 'MaxResults', 'Id'],
  [
    'ListUserPoolClients',
    'UserPoolClients',
    'NextToken',
    'MaxResults',
    'ClientId',
  ],
].map(([operation, list, token, limit, key]) => {
  return { operation, list, token, limit, key } as Listing
})

/** Page by page comes what comes at once, and each only once. */
async function expectWholeLists(caller: Caller, random: Random) {
  for (const { operation, list, token, limit, key } of listings) {
    const input = {
      UserPoolId: random.pick(caller.listKnown('UserPoolId')),
      Username: random.pick(caller.listKnown('Username')),
      GroupName: random.pick(['admins', ...caller.listKnown('GroupName')]),
    }
    const read = async (more: object) => {
      const { output, status } = await caller.call(operation, {
        ...input,
        ...more,
      })
      const items = (output[list] ?? []) as Record<string, string>[]
      return {
        keys: items.map((item) => item[key]),
        next: output[token],
        status,
      }
    }
    const { keys: all, status } = await read({ [limit]: 60 })
    if (status !== 200) continue
    const paged: unknown[] = []
    let next: unknown
    do {
      const page = await read({
        [limit]: 2,
        ...(next ? { [token]: next } : {}),
      })
      paged.push(...page.keys)
      next = page.next
    } while (next)
    expect(new Set(paged).size, operation).toBe(paged.length)
    expect(paged.sort(), operation).toEqual(all.sort())
  }
}

/** By the operation that sets: what reads it, and under which name. */
const readers: Record<string, [operation: string, member: string]> = {
  CreateUserPool: ['DescribeUserPool', 'UserPool'],
  UpdateUserPool: ['DescribeUserPool', 'UserPool'],
  CreateUserPoolClient: ['DescribeUserPoolClient', 'UserPoolClient'],
  UpdateUserPoolClient: ['DescribeUserPoolClient', 'UserPoolClient'],
  CreateGroup: ['GetGroup', 'Group'],
  UpdateGroup: ['GetGroup', 'Group'],
  SetUserPoolSessionConfiguration: ['GetUserPoolSessionConfiguration', ''],
  SetUserPoolMfaConfig: ['GetUserPoolMfaConfig', ''],
}

/** They have their own tests: a name, a mode or a schema that AWS makes of them. */
const notAsGiven = new Set(['PoolName', 'Schema', 'GenerateSecret', 'Policies'])

async function expectGivenBack(
  caller: Caller,
  { operation, input, output }: Answer,
  what: string,
): Promise<void> {
  const [reader, member = ''] = readers[operation] ?? []
  if (!reader) return
  const made = (output[member] ?? {}) as Record<string, unknown>
  const answer = await caller.call(reader, {
    UserPoolId: input.UserPoolId ?? made.Id,
    ClientId: made.ClientId,
    GroupName: input.GroupName,
  })
  const described = (member ? answer.output[member] : answer.output) as Record<
    string,
    unknown
  >
  const sent = Object.entries(input).filter(
    ([name]) => !notAsGiven.has(name) && name in described,
  )
  for (const [name, value] of sent) {
    expect({ [name]: described[name] }, what).toMatchObject({ [name]: value })
  }
}
