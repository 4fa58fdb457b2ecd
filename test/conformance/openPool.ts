import { createEmulator, seedPool } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'

/** An opt-in pool that asks for a TOTP code, and a user of it. */
export type Pool = {
  userPoolId: string
  clientId: string
  username: string
  password: string
  totpSecret: string
  /** Absent: AWS itself. */
  endpoint?: string | undefined
  close(): Promise<void>
}

const variables = [
  'COGNITO_USER_POOL_ID',
  'COGNITO_CLIENT_ID',
  'COGNITO_USERNAME',
  'COGNITO_PASSWORD',
  'COGNITO_TOTP_SECRET',
] as const

/** The real pool that the environment names, or else the emulator. */
export async function openPool(): Promise<Pool> {
  const [userPoolId, clientId, username, password, totpSecret] = variables.map(
    (name) => process.env[name],
  )
  if (!userPoolId) return openEmulator()
  if (!clientId || !username || !password || !totpSecret)
    throw new Error(
      `A real pool is named, but not whole. Set all of ${variables.join(', ')}.`,
    )
  return {
    userPoolId,
    clientId,
    username,
    password,
    totpSecret,
    close: async () => {},
  }
}

async function openEmulator(): Promise<Pool> {
  const emulator = createEmulator()
  const seed = await seedPool(emulator)
  const server = await startEmulatorServer({ emulator, port: 0 })
  return {
    ...seed,
    totpSecret: seed.totpSecret ?? '',
    endpoint: server.url,
    close: server.close,
  }
}
