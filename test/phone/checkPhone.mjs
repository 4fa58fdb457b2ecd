// Bundles @cognito-devices/react from its tarball with Metro, as for a phone, and runs the
// bundle where there is no DOM. Not run: a phone, Hermes, native modules. React Native's
// `fetch` follows redirects whatever it is told; that is the host's to know.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'
import { createPhone } from './createPhone.mjs'

const folder = dirname(fileURLToPath(import.meta.url))
// Another name than `require`: what is not installed yet has no types.
const load = createRequire(import.meta.url)

/** @param {string} tarball */
function install(tarball) {
  const lock = 'node_modules/.package-lock.json'
  if (!existsSync(join(folder, lock)))
    execFileSync(
      'npm',
      ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'],
      { cwd: folder, stdio: 'pipe' },
    )
  const place = join(folder, 'node_modules/@cognito-devices/react')
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  execFileSync('tar', ['xzf', tarball, '-C', place, '--strip-components=1'])
}

/** @param {'ios' | 'android'} platform */
async function bundle(platform) {
  const Metro = load('metro')
  const { getDefaultConfig } = load('@react-native/metro-config')
  const config = await Metro.loadConfig(
    { cwd: folder },
    getDefaultConfig(folder),
  )
  const { code } = await Metro.runBuild(
    { ...config, reporter: { update() {} }, maxWorkers: 1 },
    {
      entry: 'index.js',
      platform,
      dev: false,
      minify: false,
    },
  )
  return code
}

/** Somebody with a phone and two other devices. */
async function seed() {
  const { createEmulator, seedPool, seedSession } = await tsImport(
    '../../packages/emulator/src/index.ts',
    import.meta.url,
  )
  const emulator = createEmulator()
  const user = await seedPool(emulator, { mfa: 'OFF', totp: false })
  for (const deviceName of ['Laptop', 'Tablet'])
    await seedSession(emulator, user, { deviceName, remembered: true })
  const session = await seedSession(emulator, user, { deviceName: 'Phone' })
  return { emulator, ...session }
}

/** @param {string} code */
async function drive(code) {
  const { accessToken, emulator } = await seed()
  /** @type {Record<string, string>} */
  const stored = {}
  /** @type {any} */
  let shown = {}
  let look = () => {}
  const phone = createPhone(emulator.handle, {
    accessToken,
    endpoint: 'http://cognito.test/',
    stored,
    tell(/** @type {object} */ next) {
      shown = next
      look()
    },
  })
  phone.run(code)

  /** @param {object} expected */
  async function shows(expected) {
    const limit = setTimeout(() => {
      console.error(shown)
      throw new Error('The phone does not show it.')
    }, 20_000)
    const wanted = JSON.stringify(expected)
    const picked = () =>
      JSON.stringify(
        Object.fromEntries(
          Object.keys(expected).map((key) => [key, shown[key]]),
        ),
      )
    while (picked() !== wanted)
      await new Promise((resolve) => {
        look = () => resolve(undefined)
      })
    clearTimeout(limit)
  }

  await shows({ status: 'not_remembered', phase: undefined, error: '' })
  await shows({ names: ['Laptop', 'Tablet'] })
  shown.turn('remembered')
  await shows({ status: 'remembered', phase: undefined })
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'ForbiddenException' },
  })
  shown.turn('not_remembered')
  await shows({ status: 'remembered', phase: 'parked' })
  shown.turn('not_remembered')
  await shows({ status: 'not_remembered', phase: undefined })
  shown.forgetOthers()
  await shows({ names: ['Phone'] })
  return emulator.log.map(
    (/** @type {{ operation: string }} */ { operation }) => operation,
  )
}

/**
 * @param {string} tarball of @cognito-devices/react
 * @param {(sentence: string) => void} say
 */
export async function checkPhone(tarball, say) {
  install(tarball)
  for (const platform of /** @type {const} */ (['ios', 'android'])) {
    const code = await bundle(platform)
    const log = await drive(code)
    say(
      `${platform}: ${Math.round(code.length / 1024)} kB bundled, ${log.length} calls played`,
    )
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await checkPhone(process.argv[2] ?? '', console.log)
  process.exit(0)
}
