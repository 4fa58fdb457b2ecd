import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { createEmulator, type EmulatorOptions } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { createWorld, type Pool, type PoolName } from './world.ts'

const tracking = (ChallengeRequiredOnNewDevice: boolean) => ({
  ChallengeRequiredOnNewDevice,
  DeviceOnlyRememberedOnUserPrompt: true,
})

const devices: Record<PoolName, object | undefined> = {
  tracked: tracking(true),
  unchallenged: tracking(false),
  untracked: undefined,
  sessions: tracking(true),
}

/** A world whose service is the emulator, and whose clock is the emulator's. */
export async function openEmulator(options: EmulatorOptions) {
  // In the middle of a period, so that a code is not of the next by chance.
  const start = 1_795_000_005_000
  let offset = 0
  const emulator = createEmulator({ ...options, now: () => start })
  const server = await startEmulatorServer({ emulator, port: 0 })
  const client = new CognitoIdentityProviderClient({
    region: 'us-east-1',
    endpoint: server.url,
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  })
  const pools: Partial<Record<PoolName, Pool>> = {}
  for (const name of Object.keys(devices) as PoolName[]) {
    pools[name] = await createPool(name)
  }
  const world = createWorld({
    client,
    pools,
    endpoint: server.url,
    clock: {
      now: () => start + offset,
      async wait(ms) {
        offset += ms
        emulator.advance(ms)
      },
    },
  })

  async function createPool(name: PoolName): Promise<Pool> {
    const { UserPool } = await emulator.send<{ UserPool: { Id: string } }>(
      'CreateUserPool',
      {
        PoolName: name,
        UsernameAttributes: ['email'],
        MfaConfiguration: 'OPTIONAL',
        DeviceConfiguration: devices[name],
      },
    )
    const { UserPoolClient } = await emulator.send<{
      UserPoolClient: { ClientId: string }
    }>('CreateUserPoolClient', {
      UserPoolId: UserPool.Id,
      ClientName: name,
      ExplicitAuthFlows: [
        'ALLOW_USER_SRP_AUTH',
        'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
      ],
    })
    if (name === 'sessions') {
      await emulator.send('SetUserPoolSessionConfiguration', {
        UserPoolId: UserPool.Id,
        UserSessionTracking: 'ENABLED',
        TokenSession: { MaxPerUser: 20 },
      })
    }
    return { userPoolId: UserPool.Id, clientId: UserPoolClient.ClientId }
  }

  return {
    world,
    emulator,
    server,
    async close() {
      client.destroy()
      await server.close()
    },
  }
}
