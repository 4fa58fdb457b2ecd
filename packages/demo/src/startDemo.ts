import { fileURLToPath } from 'node:url'
import { createEmulator, seedPool } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { createServer } from 'vite'
import { seedBrowsers } from './seedBrowsers.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export type StartDemoOptions = {
  /** 0 takes any free port. @default 5173 */
  port?: number
  /** 0 takes any free port. @default 9339 */
  emulatorPort?: number
  /** The user has signed in with other browsers before. @default false */
  otherBrowsers?: boolean
}

export type Demo = Awaited<ReturnType<typeof startDemo>>

/**
 * The demo and its local Cognito with one user. Rejects with one sentence when
 * a port is in use.
 */
export async function startDemo({
  port = 5173,
  emulatorPort = 9339,
  otherBrowsers = false,
}: StartDemoOptions = {}) {
  const emulator = createEmulator()
  const seed = await seedPool(emulator)
  await emulator.send('SetUserPoolSessionConfiguration', {
    UserPoolId: seed.userPoolId,
    UserSessionTracking: 'ENABLED',
    TokenSession: { MaxPerUser: 20 },
  })
  if (otherBrowsers) await seedBrowsers(emulator, seed)
  emulator.clearLog()
  const service = await startEmulatorServer({ emulator, port: emulatorPort })
  try {
    const page = await startPage(port, {
      VITE_COGNITO_ENDPOINT: service.url,
      VITE_USER_POOL_ID: seed.userPoolId,
      VITE_USER_POOL_CLIENT_ID: seed.clientId,
      VITE_USER_NAME: seed.username,
    })
    service.allowOrigin(new URL(page.url).origin)
    return {
      url: page.url,
      emulatorUrl: service.url,
      emulator,
      seed,
      async close() {
        await Promise.all([page.close(), service.close()])
      },
    }
  } catch (error) {
    await service.close()
    throw error
  }
}

async function startPage(port: number, env: Record<string, string>) {
  const server = await createServer({
    root,
    configFile: `${root}/vite.config.ts`,
    clearScreen: false,
    logLevel: 'warn',
    define: Object.fromEntries(
      Object.entries(env).map(([name, value]) => [
        `import.meta.env.${name}`,
        JSON.stringify(value),
      ]),
    ),
    server: { port, strictPort: true },
  })
  try {
    await server.listen()
  } catch (error) {
    await server.close()
    if (!/port .* in use/i.test(String(error))) throw error
    throw new Error(
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start.`,
    )
  }
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    close: () => server.close(),
  }
}
