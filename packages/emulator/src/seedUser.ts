import { adminSetUserPassword } from './adminUserOperations.ts'
import { createDevice } from './devices.ts'
import { findClient } from './find.ts'
import { adminAddUserToGroup } from './groupOperations.ts'
import { readCaller } from './readCall.ts'
import { readInput } from './readInput.ts'
import { renameUser } from './rename.ts'
import { at, type Path } from './seedError.ts'
import type { DeviceSeed, SessionSeed, UserSeed } from './seedTypes.ts'
import type { Service } from './service.ts'
import { createSrpSecret } from './srp.ts'
import type { Pool, User } from './state.ts'
import { startSession } from './tokens.ts'
import { checkNewAttributes } from './userAttributes.ts'
import { addUser, createUser } from './users.ts'

export async function seedUser(
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
  adminSetUserPassword(
    service,
    readInput('AdminSetUserPassword', {
      UserPoolId: pool.id,
      Username: user.username,
      Password: password,
      Permanent: !seed.mustChangePassword,
    }) as never,
  )
  for (const GroupName of seed.groups ?? []) {
    adminAddUserToGroup(service, {
      UserPoolId: pool.id,
      Username: user.username,
      GroupName,
    })
  }
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
