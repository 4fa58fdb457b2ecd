import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openChromium } from '../support/openChromium.ts'
import {
  createHostApp,
  type HostApp,
  workspaceVersions,
} from './createHostApp.ts'

let app: HostApp

beforeAll(() => {
  app = createHostApp({
    template: new URL('app', import.meta.url),
    dependencies: workspaceVersions(
      'react',
      'react-dom',
      '@tanstack/react-query',
      'aws-amplify',
    ),
    devDependencies: workspaceVersions(
      '@types/react',
      '@types/react-dom',
      'typescript',
      'vite',
    ),
  })
}, 300_000)

afterAll(() => app?.remove(), 60_000)

test('the tarballs type-check and build in an app of somebody else', () => {
  expect(app.run('npx', 'tsc')).toBe('')
  expect(app.run('npx', 'vite', 'build')).toContain('built in')
}, 120_000)

test('the built app switches a device on', async () => {
  const { preview } = await import(
    pathToFileURL(createRequire(join(app.folder, 'x')).resolve('vite')).href
  )
  const server = await preview({ root: app.folder, preview: { port: 0 } })
  const { page, complaints, close } = await openChromium()
  try {
    await page.goto(server.resolvedUrls.local[0])
    const toggle = page.getByRole('switch')
    await page.getByText('Lembrar deste navegador').waitFor()
    await toggle.click()
    expect(await toggle.getAttribute('aria-checked')).toBe('true')
    await page.locator('[data-state=on]:not([data-pending])').waitFor()
    expect(complaints).toEqual([])
  } finally {
    await close()
    await server.close()
  }
}, 60_000)

test.each([
  ['emulator', '--port'],
  ['doctor', '--user-pool-id'],
])(
  'the %s’s command starts from its tarball',
  (name, option) => {
    const help = app.run(
      'npx',
      '-p',
      `@cognito-devices/${name}`,
      `cognito-devices-${name}`,
      '--help',
    )
    expect(help).toContain(option)
  },
  60_000,
)

test('the emulator’s inspector is in its tarball, and the schema of its seed', () => {
  const script = `
    import { readFileSync } from 'node:fs'
    import { startEmulatorServer } from '@cognito-devices/emulator/node'
    const server = await startEmulatorServer({ port: 0 })
    const page = await fetch(server.url, { headers: { accept: 'text/html' } })
    const html = await page.text()
    const [, path] = /src="([^"]+)"/.exec(html)
    const code = await fetch(server.url + path)
    const folder = 'node_modules/@cognito-devices/emulator/'
    JSON.parse(readFileSync(folder + 'seed.schema.json', 'utf8'))
    console.log(page.status, code.status)
    await server.close()`
  expect(app.run('node', '--input-type=module', '--eval', script).trim()).toBe(
    '200 200',
  )
}, 60_000)

test.each(Object.entries(inject('tarballs')))(
  'publint and attw have nothing to say about %s',
  (name, tarball) => {
    const cwd = fileURLToPath(new URL('../..', import.meta.url))
    const run = (...args: string[]) =>
      execFileSync('npx', args, { cwd, stdio: 'pipe' })
    run('publint', 'run', tarball, '--strict')
    const css = name === 'ui' ? ['--exclude-entrypoints', './styles.css'] : []
    run('attw', tarball, '--profile', 'esm-only', ...css)
  },
  60_000,
)
