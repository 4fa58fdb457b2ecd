import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const names = ['react', 'ui', 'emulator']
const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-'))
const app = join(folder, 'app')

// An app is not built under a test's NODE_ENV.
const { NODE_ENV: _, ...env } = process.env

const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe' })

const tarball = (name: string) =>
  join(folder, `cognito-devices-${name}-${versionOf(name)}.tgz`)

function versionOf(name: string): string {
  const path = join(root, 'packages', name, 'package.json')
  return JSON.parse(readFileSync(path, 'utf8')).version
}

/** The versions that the workspace itself is tested with. */
function versions(...packages: string[]) {
  const path = join(root, 'package.json')
  const { devDependencies } = JSON.parse(readFileSync(path, 'utf8'))
  return Object.fromEntries(
    packages.map((name) => [name, devDependencies[name]]),
  )
}

beforeAll(() => {
  run('node', ['scripts/build.mjs'], root)
  for (const name of names)
    run(
      'npx',
      ['--yes', 'pnpm@12.21.0', 'pack', '--pack-destination', folder],
      join(root, 'packages', name),
    )
  cpSync(fileURLToPath(new URL('app', import.meta.url)), app, {
    recursive: true,
  })
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({
      name: 'app',
      private: true,
      type: 'module',
      dependencies: {
        ...versions(
          'react',
          'react-dom',
          '@tanstack/react-query',
          'aws-amplify',
        ),
        ...Object.fromEntries(
          names.map((name) => [
            `@cognito-devices/${name}`,
            `file:${tarball(name)}`,
          ]),
        ),
      },
      devDependencies: versions(
        '@types/react',
        '@types/react-dom',
        'typescript',
        'vite',
      ),
      // The packages need one another, and none of them is published.
      overrides: { '@cognito-devices/react': `file:${tarball('react')}` },
    }),
  )
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], app)
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the tarballs type-check and build in an app of somebody else', () => {
  expect(run('npx', ['tsc'], app)).toBe('')
  expect(run('npx', ['vite', 'build'], app)).toContain('built in')
}, 120_000)

test('the built app switches a device on', async () => {
  const { preview } = await import(
    pathToFileURL(createRequire(join(app, 'x')).resolve('vite')).href
  )
  const server = await preview({ root: app, preview: { port: 0 } })
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() !== 'log') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(server.resolvedUrls.local[0])
    const toggle = page.getByRole('switch')
    await toggle.click()
    expect(await toggle.getAttribute('aria-checked')).toBe('true')
    await page.locator('[data-state=on]:not([data-pending])').waitFor()
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
    await server.close()
  }
}, 60_000)

test('the emulator’s command starts from its tarball', () => {
  const help = run('npx', ['cognito-devices-emulator', '--help'], app)
  expect(help).toContain('--port')
}, 60_000)

test.each(names)(
  'publint and attw have nothing to say about %s',
  (name) => {
    run('npx', ['publint', 'run', tarball(name), '--strict'], root)
    const css = name === 'ui' ? ['--exclude-entrypoints', './styles.css'] : []
    run('npx', ['attw', tarball(name), '--profile', 'esm-only', ...css], root)
  },
  60_000,
)
