import { createUserPoolClient } from './clientOperations.ts'
import { findClient, findPool } from './find.ts'
import { createGroup } from './groupOperations.ts'
import { createUserPool } from './poolOperations.ts'
import { readInput } from './readInput.ts'
import { renameClient, renamePool } from './rename.ts'
import { at, type Path } from './seedError.ts'
import type { ClientSeed, EmulatorSeed, PoolSeed } from './seedTypes.ts'
import { seedUser } from './seedUser.ts'
import { type Service, serviceOf } from './service.ts'
import { setUserPoolSessionConfiguration } from './sessionConfigurations.ts'
import type { Pool } from './state.ts'
import type { Emulator } from './types.ts'

/**
 * Makes pools, clients, users, devices and sessions, with ids of your choice.
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
      readInput('CreateUserPool', {
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
      setUserPoolSessionConfiguration(
        service,
        readInput('SetUserPoolSessionConfiguration', {
          UserPoolId: pool.id,
          UserSessionTracking: 'ENABLED',
          TokenSession: { MaxPerUser },
        }) as never,
      ),
    )
  }
  for (const [index, group] of (seed.groups ?? []).entries()) {
    await at([...path, 'groups', index], () =>
      createGroup(
        service,
        readInput('CreateGroup', {
          UserPoolId: pool.id,
          GroupName: group.name,
          Precedence: group.precedence,
          RoleArn: group.roleArn,
        }) as never,
      ),
    )
  }
  for (const [index, client] of (seed.clients ?? []).entries()) {
    await at([...path, 'clients', index], () =>
      addClient(service, pool, client),
    )
  }
  for (const [index, user] of (seed.users ?? []).entries()) {
    await seedUser(service, pool, user, [...path, 'users', index])
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
    readInput('CreateUserPoolClient', {
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
