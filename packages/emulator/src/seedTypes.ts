/** What `--seed` reads; `seed.schema.json` says it as JSON Schema. */
export type EmulatorSeed = {
  $schema?: string | undefined
  pools: PoolSeed[]
}

export type PoolSeed = {
  /** As `us-east-1_Example1`: its second half is part of every proof. */
  id: string
  /** @default the id */
  name?: string | undefined
  /** @default 'opt-in' */
  tracking?: 'opt-in' | 'always' | 'off' | undefined
  /** Whether a remembered device replaces the code. @default true */
  challengeRequiredOnNewDevice?: boolean | undefined
  /** `-` and eight letters or digits. @default a random one */
  deviceGroupKey?: string | undefined
  /** @default 'OFF' */
  mfa?: 'ON' | 'OPTIONAL' | 'OFF' | undefined
  /** The addresses that are usernames. @default none: any name is one */
  signInWith?: ('email' | 'phone_number')[] | undefined
  /** Tracks sessions, for ListUserSessions. @default not tracked */
  userSessions?: { maxPerUser?: number | undefined } | undefined
  /** More members of CreateUserPool, in Cognito's spelling. */
  settings?: object | undefined
  groups?: GroupSeed[] | undefined
  clients?: ClientSeed[] | undefined
  users?: UserSeed[] | undefined
}

export type GroupSeed = {
  name: string
  /** The lowest comes first in `cognito:groups`. @default last */
  precedence?: number | undefined
  roleArn?: string | undefined
}

export type ClientSeed = {
  id: string
  /** @default the id */
  name?: string | undefined
  /** More members of CreateUserPoolClient, in Cognito's spelling. */
  settings?: object | undefined
}

export type UserSeed = {
  /** What the user types to sign in. */
  username: string
  password: string
  /** A UUID. @default a random one */
  sub?: string | undefined
  /** Asked for a new password at the first sign-in. @default false */
  mustChangePassword?: boolean | undefined
  attributes?: Record<string, string> | undefined
  /** Names of groups of the pool. */
  groups?: string[] | undefined
  /** Of an authenticator app that is set up, in Base32. */
  totpSecret?: string | undefined
  devices?: DeviceSeed[] | undefined
  sessions?: SessionSeed[] | undefined
}

export type DeviceSeed = {
  /** As `us-east-1_` and a UUID. @default a random one */
  key?: string | undefined
  name?: string | undefined
  /** @default true */
  remembered?: boolean | undefined
  /** What a client proves it by. @default one that nobody has */
  password?: string | undefined
}

export type SessionSeed = {
  /** The id of one of the pool's clients. @default the first */
  client?: string | undefined
  /** The key of one of the user's devices. */
  device?: string | undefined
  userAgent?: string | undefined
  ipAddress?: string | undefined
  /** When the user signed in. @default 1 */
  minutesAgo?: number | undefined
}
