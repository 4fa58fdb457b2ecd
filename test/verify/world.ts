import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { Secret, TOTP } from 'otpauth'

/**
 * The pools that the scenarios need. Each lets users sign in by e-mail, has MFA
 * optional with TOTP, and a client without secret that allows SRP, passwords
 * and refresh, and says who exists.
 */
export type PoolName =
  /** Opt-in tracking, and a remembered device replaces the code. */
  | 'tracked'
  /** The same, but the code is asked all the same. */
  | 'unchallenged'
  /** No devices are tracked. */
  | 'untracked'
  /** As the first, and its users' sessions are tracked too. */
  | 'sessions'

export type Pool = { userPoolId: string; clientId: string }

export type Clock = {
  now(): number
  /** `why` is for whoever watches a real clock. */
  wait(ms: number, why: string): Promise<void>
}

export type User = {
  pool: Pool
  username: string
  sub: string
  password: string
  totpSecret?: string
  lastPeriod: number
}

type Input = Record<string, unknown>

/** An answer of any operation: members that a scenario asks for may be there. */
export type Answer = {
  AuthenticationResult?: {
    AccessToken: string
    RefreshToken: string
    NewDeviceMetadata?: { DeviceKey: string; DeviceGroupKey: string }
  }
  ChallengeName?: string
  ChallengeParameters?: Record<string, string>
  Session?: string
  SecretCode?: string
  UserConfirmationNecessary?: boolean
  Devices?: Device[]
  Device?: Device
  Sessions?: object[]
  User?: { Attributes: { Name: string; Value: string }[] }
}

type Device = {
  DeviceKey: string
  DeviceCreateDate: Date
  DeviceLastModifiedDate: Date
  DeviceAttributes: { Name: string; Value: string }[]
}

const period = 30_000

/** What scenarios do to a service. Users that they make are deleted by `close`. */
export function createWorld({
  client,
  pools,
  clock,
  endpoint,
}: {
  client: sdk.CognitoIdentityProviderClient
  pools: Partial<Record<PoolName, Pool>>
  clock: Clock
  /** Absent: AWS's own. */
  endpoint?: string | undefined
}) {
  const made: User[] = []
  const commands = sdk as unknown as Record<
    string,
    new (
      input: Input,
    ) => Parameters<typeof client.send>[0]
  >

  async function send(operation: string, input: Input): Promise<Answer> {
    const Command = commands[`${operation}Command`]
    if (!Command) throw new Error(`The SDK has no ${operation}.`)
    return (await client.send(new Command(input))) as Answer
  }

  return {
    clock,
    endpoint,
    pools,
    send,

    async createUser(name: PoolName = 'tracked'): Promise<User> {
      const pool = pools[name]
      if (!pool) throw new Error(`No pool is ${name}.`)
      const user: User = {
        pool,
        username: `verify-${crypto.randomUUID()}@example.com`,
        sub: '',
        password: 'Correct-horse-9',
        lastPeriod: 0,
      }
      const input = { UserPoolId: pool.userPoolId, Username: user.username }
      const { User } = await send('AdminCreateUser', {
        ...input,
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'email', Value: user.username },
          { Name: 'email_verified', Value: 'true' },
        ],
      })
      made.push(user)
      user.sub =
        User?.Attributes.find(({ Name }) => Name === 'sub')?.Value ?? ''
      await send('AdminSetUserPassword', {
        ...input,
        Password: user.password,
        Permanent: true,
      })
      return user
    },

    /** The code of this period, or of another that is so many periods away. */
    codeOf({ totpSecret = '' }: User, away = 0): string {
      const timestamp = clock.now() + away * period
      const secret = Secret.fromBase32(totpSecret)
      return new TOTP({ secret }).generate({ timestamp })
    },

    /** A code that was not used: this period's, the next one's, or a later one. */
    async takeCode(user: User): Promise<string> {
      const current = Math.floor(clock.now() / period)
      const next = Math.max(current, user.lastPeriod + 1)
      const early = (next - 1) * period - clock.now()
      if (early > 0) await clock.wait(early, 'for a code that was not used')
      user.lastPeriod = next
      return this.codeOf(user, next - Math.floor(clock.now() / period))
    },

    /** Deletes its users, and says whom it could not. */
    async close(): Promise<string[]> {
      const left: string[] = []
      for (const { pool, username } of made.splice(0)) {
        await send('AdminDeleteUser', {
          UserPoolId: pool.userPoolId,
          Username: username,
        }).catch((error: Error) => {
          if (error.name !== 'UserNotFoundException') left.push(username)
        })
      }
      return left
    },
  }
}

export type World = ReturnType<typeof createWorld>
