import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Seed } from '@cognito-devices/emulator'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../packages/demo', import.meta.url))

/** A production build of the demo, for a local Cognito and its user. */
export async function buildDemo(outDir: string, endpoint: string, seed: Seed) {
  const env = {
    VITE_COGNITO_ENDPOINT: endpoint,
    VITE_USER_POOL_ID: seed.userPoolId,
    VITE_USER_POOL_CLIENT_ID: seed.clientId,
    VITE_USER_NAME: seed.username,
  }
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(env).map(([name, value]) => [
        `import.meta.env.${name}`,
        JSON.stringify(value),
      ]),
    ),
    build: { outDir, emptyOutDir: true },
  })
}
