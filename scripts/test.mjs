// `npm test`: installs what it needs, a browser included, and runs every check.
import { ensureChromium } from './ensureChromium.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'

/** @param {string} name */
const bin = (name) => `node_modules/.bin/${name}`

await install()
await ensureChromium()
await run(bin('biome'), ['ci', '.'])
await run(bin('tsc'), ['-b'])
await run(bin('tsc'), ['-p', 'tsconfig.tests.json'])
await run(bin('tsc'), ['-p', 'test/versions'])
await run(bin('knip'), ['--no-progress'])
await run(bin('vitest'), ['run', ...process.argv.slice(2)])
