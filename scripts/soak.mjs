// `npm run test:soak`: the races with fresh seeds, until a schedule fails or
// Ctrl-C. `npm run test:soak -- 5` plays five rounds, `-- 5 host` of one file.
import { spawn } from 'node:child_process'
import { ensureChromium } from './ensureChromium.mjs'
import { install } from './install.mjs'

const [wanted = 'Infinity', file = ''] = process.argv.slice(2)
const rounds = Number(wanted)
// In one round each file plays so many times what `npm test` asks of it.
const factor = process.env.VITE_RACE_FACTOR ?? '10'
const schedules = /(\d+) schedules/
const interesting = /\d+ schedules|seed|Counterexample|Caused by|%/

let played = 0
let stopping = false

/** @param {string} line */
function read(line) {
  if (line.startsWith('std') || !interesting.test(line)) return
  played += Number(schedules.exec(line)?.[1] ?? 0)
  console.log(line.trimEnd())
}

/** @returns {Promise<number>} */
function playRound() {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--project',
        'browser',
        `test/races/${file}`,
      ],
      { env: { ...process.env, NO_COLOR: '1', VITE_RACE_FACTOR: factor } },
    )
    process.once('SIGTERM', () => child.kill())
    let rest = ''
    /** @param {Buffer} chunk */
    const onData = (chunk) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      lines.forEach(read)
    }
    child.stdout.on('data', onData)
    child.stderr.on('data', onData)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopping = true
  })

await install()
await ensureChromium()
const began = Date.now()
for (let round = 1; round <= rounds && !stopping; round++) {
  const code = await playRound()
  const minutes = Math.round((Date.now() - began) / 60_000)
  console.log(`${played} schedules in ${minutes} min, ${round} rounds`)
  if (code !== 0 && !stopping) process.exit(code)
}
