import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inject } from 'vitest'

// An app is not built under a test's NODE_ENV.
const { NODE_ENV: _, ...env } = process.env

export const hostEnv: NodeJS.ProcessEnv = {
  ...env,
  NEXT_TELEMETRY_DISABLED: '1',
} as NodeJS.ProcessEnv

/** An app of somebody else, outside the workspace, where the tarballs are installed. */
export function createHostApp(template: URL) {
  const installation = inject('installation')
  const folder = mkdtempSync(join(installation, 'app-'))
  cpSync(fileURLToPath(template), folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'app', private: true, type: 'module' }),
  )
  return {
    folder,
    /** A command that is installed there, or Node. */
    run: (command: string, ...args: string[]) =>
      execFileSync(
        command === 'node'
          ? process.execPath
          : join(installation, 'node_modules/.bin', command),
        args,
        { cwd: folder, env: hostEnv, encoding: 'utf8', stdio: 'pipe' },
      ),
    /** A module of the app's, as the app itself gets it. */
    load: (name: string) =>
      import(
        pathToFileURL(createRequire(join(folder, 'app.js')).resolve(name)).href
      ),
  }
}

export type HostApp = ReturnType<typeof createHostApp>
