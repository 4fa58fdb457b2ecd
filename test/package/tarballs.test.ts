import { execSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { beforeAll, expect, inject, test } from 'vitest'
import { published } from '../../scripts/pack.mjs'
import { checkTarball } from '../../scripts/release/checkTarball.mjs'
import { entriesOf } from '../../scripts/release/entries.mjs'
import { createHostApp, type HostApp, hostEnv } from './createHostApp.ts'

let app: HostApp

beforeAll(() => {
  app = createHostApp(new URL('app', import.meta.url))
})

test('what is packed is for others: not the demo, nor the examples', () => {
  expect(published.toSorted()).toEqual(['doctor', 'emulator', 'react', 'ui'])
  expect(Object.keys(inject('tarballs'))).toEqual(published)
})

test('the emulator’s tarball weighs at most 150 kB', () => {
  const { size } = statSync(inject('tarballs').emulator ?? '')
  console.log(`the emulator's tarball: ${size} of 150000 B`)
  expect(size).toBeGreaterThan(50_000)
  expect(size).toBeLessThan(150_000)
})

test('Node imports each entry from its tarball', () => {
  // Vitest's own fixtures are imported in Vitest alone; a stylesheet nowhere.
  const entries = published
    .flatMap(entriesOf)
    .filter((entry) => !/\.css$|\/vitest$/.test(entry))
  expect(entries.length).toBeGreaterThan(15)
  const script = `
    for (const entry of ${JSON.stringify(entries)}) {
      const options = entry.endsWith('.json') ? { with: { type: 'json' } } : {}
      const names = Object.keys(await import(entry, options))
      if (names.length === 0) console.log(entry)
    }`
  expect(app.run('node', '--input-type=module', '--eval', script)).toBe('')
}, 60_000)

test.each([
  ['emulator', '--port'],
  ['doctor', '--user-pool-id'],
])(
  'the %s’s command starts from its tarball',
  (name, option) => {
    const help = app.run(`cognito-devices-${name}`, '--help')
    expect(help).toContain(option)
  },
  60_000,
)

test('npx finds the emulator’s command as the guide spells it', () => {
  const guide = new URL('../../docs/install.md', import.meta.url)
  const [, command] =
    /^(npx .*) --seed$/m.exec(readFileSync(guide, 'utf8')) ?? []
  const help = execSync(`${command} --help`, {
    cwd: app.folder,
    encoding: 'utf8',
    env: hostEnv,
  })
  expect(help).toContain('--allow-host')
}, 60_000)

test('the emulator’s inspector is in its tarball, and the schema of its seed', () => {
  const script = `
    import { readFileSync } from 'node:fs'
    import { startEmulatorServer } from '@cognito-devices/emulator/node'
    const server = await startEmulatorServer({ port: 0 })
    const page = await fetch(server.url, { headers: { accept: 'text/html' } })
    const html = await page.text()
    const [, path] = /src="([^"]+)"/.exec(html)
    const code = await fetch(server.url + path)
    const schema = new URL('seed.schema.json', import.meta.resolve('@cognito-devices/emulator/package.json'))
    JSON.parse(readFileSync(schema, 'utf8'))
    console.log(page.status, code.status)
    await server.close()`
  expect(app.run('node', '--input-type=module', '--eval', script).trim()).toBe(
    '200 200',
  )
}, 60_000)

test.each(Object.entries(inject('tarballs')))(
  'publint and attw have nothing to say about %s',
  async (_, tarball) => {
    expect(await checkTarball(tarball)).toBe('')
  },
  60_000,
)
