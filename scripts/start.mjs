// npm start: the demo and its local Cognito, until Ctrl-C.
import { fail, install } from './install.mjs'

install()
const { tsImport } = await import('tsx/esm/api')
const { startDemo } = await tsImport(
  '../packages/demo/src/startDemo.ts',
  import.meta.url,
)

const demo = await startDemo({
  port: readPort('PORT', 5173),
  emulatorPort: readPort('EMULATOR_PORT', 9339),
  otherBrowsers: true,
}).catch((/** @type {Error} */ error) => fail(error.message))

console.log(`
  Demo           ${demo.url}
  User name      ${demo.seed.username}
  Password       ${demo.seed.password}
  One-time code  beside the page, under "Local Cognito"

  Ctrl-C stops it.
`)

process.on('SIGINT', () => demo.close().finally(() => process.exit(0)))

/**
 * @param {string} name
 * @param {number} fallback
 */
function readPort(name, fallback) {
  const port = Number(process.env[name] || fallback)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  return fail(`${name} must be a number from 0 to 65535.`)
}
