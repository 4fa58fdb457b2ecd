import { createEmulator, seedPool } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { Secret, TOTP } from 'otpauth'

const period = 30_000

/** An opt-in pool that asks for a TOTP code, and a user of it. */
export type Pool = {
  userPoolId: string
  clientId: string
  username: string
  password: string
  /** A code that was not used, since each is good once. */
  takeCode(): Promise<string>
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
    takeCode: createApp(totpSecret),
    close: async () => {},
  }
}

async function openEmulator(): Promise<Pool> {
  const emulator = createEmulator()
  const seed = await seedPool(emulator)
  const server = await startEmulatorServer({ emulator, port: 0 })
  return {
    ...seed,
    async takeCode() {
      const code = emulator.totpCode(seed)
      emulator.advance(period)
      return code
    },
    endpoint: server.url,
    close: server.close,
  }
}

/** The real user's app. The next period's code is accepted too. */
function createApp(totpSecret: string) {
  const totp = new TOTP({ secret: Secret.fromBase32(totpSecret) })
  let last = 0
  return async () => {
    const current = Math.floor(Date.now() / period)
    const next = Math.max(current, last + 1)
    const wait = (next - 1) * period - Date.now()
    if (wait > 0) {
      console.info(`Waiting ${Math.ceil(wait / 1000)} s for a fresh code.`)
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
    last = next
    return totp.generate({ timestamp: next * period })
  }
}
