import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'tailwindcss'
import { build, preview } from 'vite'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openChromium } from '../support/openChromium.ts'
import { createShadcnHost } from './createShadcnHost.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const copies = 'src/components/cognito-devices'

/** By name, every file of a folder. */
const readFolder = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  )

const checkedIn = readFolder(join(root, 'packages/ui/registry'))
const { items } = JSON.parse(checkedIn['registry.json'] ?? '')
const names: string[] = items.map(({ name }: { name: string }) => name)

let host: Awaited<ReturnType<typeof createShadcnHost>>
let refused: string[]

beforeAll(async () => {
  host = await createShadcnHost()
  refused = await host.add(...names)
}, 120_000)

afterAll(() => host?.remove())

test('the items are what `npm run registry` makes of the views', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-registry-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  execFileSync('node', [join(root, 'scripts/registry.mjs'), folder])
  expect(checkedIn, 'Run `npm run registry`.').toEqual(readFolder(folder))
}, 120_000)

test('the command asks for what exists, and writes each file of each item', () => {
  expect(refused).toEqual([])
  const written = readdirSync(join(host.folder, copies)).sort()
  const files = names.flatMap((name) =>
    JSON.parse(checkedIn[`${name}.json`] ?? '').files.map(
      ({ path }: { path: string }) => path.split('/').at(-1),
    ),
  )
  expect(written).toEqual([...new Set(files)].sort())
  expect(host.read('npm.log').match(/@cognito-devices\/\w+/g)).toEqual([
    '@cognito-devices/react',
    '@cognito-devices/ui',
  ])
})

test('a copy imports public names, and parts that the host has', () => {
  const imported = Object.values(readFolder(join(host.folder, copies))).flatMap(
    (code) => [...code.matchAll(/from ['"]([^'"]+)/g)].map(([, from]) => from),
  )
  const others = new Set(imported.filter((from) => !from?.startsWith('./')))
  expect([...others].sort()).toEqual([
    '@/components/ui/button',
    '@/components/ui/switch',
    '@/lib/utils',
    '@cognito-devices/ui',
    'react',
  ])
})

test('the host type-checks', async () => {
  const { stdout } = await host.run('tsc', ['--pretty', 'false'])
  expect(stdout).toBe('')
}, 120_000)

/** Tailwind's own stylesheet of the host, with what the items have added to it. */
async function buildTailwind() {
  const { resolve } = createRequire(join(host.folder, 'x'))
  const { build } = await compile(host.read('src/index.css'), {
    base: host.folder,
    async loadStylesheet(id, base) {
      const path = id.startsWith('.')
        ? join(base, id)
        : resolve(id === 'tailwindcss' ? 'tailwindcss/index.css' : id)
      return {
        path,
        base: dirname(path),
        content: readFileSync(path, 'utf8'),
      }
    },
  })
  const folders = [copies, 'src/components/ui', 'src']
  const code = folders.flatMap((folder) =>
    readdirSync(join(host.folder, folder))
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => host.read(join(folder, name))),
  )
  const classes = code.flatMap((text) => text.split(/[\s"'`]+/))
  host.write('src/index.css', build(classes))
}

test('the host builds, and its own parts do what the kit’s do', async () => {
  await buildTailwind()
  await build({ root: host.folder, logLevel: 'error' })
  const server = await preview({ root: host.folder, preview: { port: 0 } })
  const { page, complaints, close } = await openChromium()
  try {
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    const prompt = page.locator('.cdev-remember[data-state=asking]')
    const toggle = page.locator('.cdev-toggle')
    const row = page.locator('.cdev-device[data-current]')
    const isOn = '[data-slot=switch][data-state=checked]'
    const isOff = '[data-slot=switch][data-state=unchecked]'
    await row.locator(isOff).waitFor()
    await toggle.locator(isOff).waitFor()
    await prompt.waitFor()
    // The kit's own parts.
    expect(await page.locator('.cdev-button, .cdev-track').count()).toBe(0)

    await prompt.locator('[data-slot=button]').first().click()
    await prompt.waitFor({ state: 'detached' })
    await row.locator(isOn).click()
    await toggle.locator(isOff).waitFor()
    await page.locator('.cdev-toggle:not([data-pending])').waitFor()

    // The stylesheet stands under the utilities.
    const label = toggle.locator('.cdev-label')
    const size = await label.evaluate((each) => getComputedStyle(each).fontSize)
    expect(size).toBe('7px')
    expect(complaints).toEqual([])
  } finally {
    await close()
    await server.close()
  }
}, 120_000)
