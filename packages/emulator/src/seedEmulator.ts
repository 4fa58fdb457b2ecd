import { adminSetUserPassword } from './adminUserOperations.ts'
import { createUserPoolClient } from './clientOperations.ts'
import { createDevice } from './devices.ts'
import { findClient, findPool } from './find.ts'
import { createUserPool } from './poolOperations.ts'
import { readCaller } from './readCall.ts'
import { readInput } from './readInput.ts'
import { renameClient, renamePool, renameUser } from './rename.ts'
import type {
  ClientSeed,
  DeviceSeed,
  EmulatorSeed,
  PoolSeed,
  SessionSeed,
  UserSeed,
} from './seedTypes.ts'
import { type Service, serviceOf } from './service.ts'
import { setUserPoolSessionConfiguration } from './sessionConfigurations.ts'
import { createSrpSecret } from './srp.ts'
import type { Pool, User } from './state.ts'
import { startSession } from './tokens.ts'
import type { Emulator } from './types.ts'
import { checkNewAttributes } from './userAttributes.ts'
import { addUser, createUser } from './users.ts'

type Path = readonly (string | number)[]

/** A seed that cannot be: where, and Cognito's reason. */
export class SeedError extends Error {
  readonly path: Path

  constructor(path: Path, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'SeedError'
    this.path = path
  }
}

/**
 * Makes pools, clients, users, devices and sessions, with ids one chooses.
 * @throws {SeedError} with the path of what Cognito would have refused
 */
export async function seedEmulator(
  emulator: Emulator,
  { pools }: EmulatorSeed,
): Promise<void> {
  const service = serviceOf(emulator)
  for (const [index, pool] of pools.entries()) {
    await addPool(service, pool, ['pools', index])
  }
}

async function addPool(service: Service, seed: PoolSeed, path: Path) {
  const pool = await at(path, () => {
    const { UserPool } = createUserPool(
      service,
      readInput({
        PoolName: seed.name ?? seed.id,
        ...toSettings(seed),
      }) as never,
    )
    const made = findPool(service, UserPool.Id)
    renamePool(service, made, seed.id)
    if (seed.deviceGroupKey) made.deviceGroupKey = seed.deviceGroupKey
    return made
  })
  if (seed.userSessions) {
    const MaxPerUser = seed.userSessions.maxPerUser ?? 20
    await at([...path, 'userSessions'], () =>
      setUserPoolSessionConfiguration(service, {
        UserPoolId: pool.id,
        UserSessionTracking: 'ENABLED',
        TokenSession: { MaxPerUser },
      }),
    )
  }
  for (const [index, client] of (seed.clients ?? []).entries()) {
    await at([...path, 'clients', index], () =>
      addClient(service, pool, client),
    )
  }
  for (const [index, user] of (seed.users ?? []).entries()) {
    await addSeededUser(service, pool, user, [...path, 'users', index])
  }
}

function toSettings({
  tracking = 'opt-in',
  signInWith,
  mfa,
  ...seed
}: PoolSeed) {
  return {
    MfaConfiguration: mfa ?? 'OFF',
    UsernameAttributes: signInWith,
    ...(tracking !== 'off' && {
      DeviceConfiguration: {
        ChallengeRequiredOnNewDevice: seed.challengeRequiredOnNewDevice ?? true,
        DeviceOnlyRememberedOnUserPrompt: tracking === 'opt-in',
      },
    }),
    ...seed.settings,
  }
}

function addClient(service: Service, pool: Pool, seed: ClientSeed): void {
  const { UserPoolClient } = createUserPoolClient(
    service,
    readInput({
      UserPoolId: pool.id,
      ClientName: seed.name ?? seed.id,
      ExplicitAuthFlows: [
        'ALLOW_USER_SRP_AUTH',
        'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
      ],
      ...seed.settings,
    }) as never,
  )
  renameClient(
    service,
    findClient(service, UserPoolClient.ClientId).client,
    seed.id,
  )
}

async function addSeededUser(
  service: Service,
  pool: Pool,
  seed: UserSeed,
  path: Path,
) {
  const user = await at(path, () => makeUser(service, pool, seed))
  for (const [index, device] of (seed.devices ?? []).entries()) {
    await at([...path, 'devices', index], () =>
      addDevice(service, pool, user, device),
    )
  }
  for (const [index, session] of (seed.sessions ?? []).entries()) {
    await at([...path, 'sessions', index], () =>
      addSession(service, pool, user, session),
    )
  }
}

function makeUser(service: Service, pool: Pool, seed: UserSeed): User {
  const { username, sub, password, totpSecret, attributes = {} } = seed
  const list = Object.entries(attributes).map(([Name, Value]) => ({
    Name,
    Value,
  }))
  const user = createUser(
    service,
    pool,
    username,
    list,
    'FORCE_CHANGE_PASSWORD',
  )
  // Who signs in with an address has one that is verified, unless it is said.
  for (const name of ['email', 'phone_number']) {
    if (user.attributes[name]) user.attributes[`${name}_verified`] ??= 'true'
  }
  checkNewAttributes(pool, user, 'admin')
  addUser(pool, user)
  if (sub) renameUser(pool, user, sub)
  adminSetUserPassword(service, {
    UserPoolId: pool.id,
    Username: user.username,
    Password: password,
    Permanent: !seed.mustChangePassword,
  })
  user.totpSecret = totpSecret
  if (totpSecret) {
    user.enabledFactors = ['SOFTWARE_TOKEN_MFA']
    user.preferredFactor = 'SOFTWARE_TOKEN_MFA'
  }
  return user
}

function addDevice(
  service: Service,
  pool: Pool,
  user: User,
  { key, name, remembered = true, password }: DeviceSeed,
): void {
  const device = createDevice(service)
  const deviceKey = key ?? device.deviceKey
  if (user.devices.has(deviceKey)) {
    throw new Error(`${deviceKey} is there already.`)
  }
  user.devices.set(deviceKey, {
    ...device,
    deviceKey,
    name,
    confirmed: true,
    remembered,
    seenWithCode: true,
    // Without the password nobody has, it cannot be used to sign in.
    secret: createSrpSecret(
      { group: pool.deviceGroupKey, name: deviceKey },
      password ?? crypto.randomUUID(),
    ),
  })
}

async function addSession(
  service: Service,
  pool: Pool,
  user: User,
  { client: clientId, device, minutesAgo = 1, ...caller }: SessionSeed,
): Promise<void> {
  const id =
    clientId ??
    [...service.state.clients.values()].find(
      ({ userPoolId }) => userPoolId === pool.id,
    )?.id
  if (!id) throw new Error('A session needs a client, and the pool has none.')
  const { client } = findClient(service, id)
  if (client.userPoolId !== pool.id)
    throw new Error(`${id} is no client of this pool.`)
  if (device && !user.devices.has(device))
    throw new Error(`The user has no device ${device}.`)
  const before: Service = {
    ...service,
    caller: readCaller(caller),
    now: () => service.now() - minutesAgo * 60_000,
  }
  await startSession(before, { pool, client, user }, device)
}

async function at<T>(path: Path, make: () => T | Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    throw new SeedError(path, error)
  }
}
