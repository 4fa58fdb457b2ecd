import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

type Versions = Record<string, string>

// An app is not built under a test's NODE_ENV.
const { NODE_ENV: _, ...env } = process.env

export const hostEnv: NodeJS.ProcessEnv = {
  ...env,
  NEXT_TELEMETRY_DISABLED: '1',
} as NodeJS.ProcessEnv

/** The versions that the workspace itself is tested with. */
export function workspaceVersions(...packages: string[]): Versions {
  const path = new URL('../../package.json', import.meta.url)
  const { devDependencies } = JSON.parse(readFileSync(path, 'utf8'))
  return Object.fromEntries(
    packages.map((name) => [name, devDependencies[name]]),
  )
}

type HostAppOptions = {
  template: URL
  dependencies: Versions
  devDependencies: Versions
}

/** An app of somebody else, outside the workspace, with the tarballs installed. */
export function createHostApp(options: HostAppOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-app-'))
  const packed = Object.fromEntries(
    Object.entries(inject('tarballs')).map(([name, path]) => [
      `@cognito-devices/${name}`,
      `file:${path}`,
    ]),
  )
  cpSync(fileURLToPath(options.template), folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'app',
      private: true,
      type: 'module',
      dependencies: { ...options.dependencies, ...packed },
      devDependencies: options.devDependencies,
      // The packages need one another, and none of them is published.
      overrides: {
        '@cognito-devices/react': packed['@cognito-devices/react'],
      },
    }),
  )
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      cwd: folder,
      env: hostEnv,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline')
  return {
    folder,
    run,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type HostApp = ReturnType<typeof createHostApp>
