#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createEmulator } from './createEmulator.ts'
import { seedEmulator } from './seedEmulator.ts'
import { seedPool } from './seedPool.ts'
import { describeStart } from './server/describeStart.ts'
import { lockState } from './server/lockState.ts'
import { readOptions, regionOf, usage } from './server/readOptions.ts'
import { readSeed, type SeedFile } from './server/readSeed.ts'
import { keepState, loadState } from './server/stateFile.ts'
import { startEmulatorServer } from './startEmulatorServer.ts'
import type { Emulator } from './types.ts'

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env)
  if (options.help) return console.log(usage)
  if (options.version) return console.log(readVersion())
  const lock = options.state
    ? await lockState(options.state, console.error)
    : undefined
  const saved = options.state
    ? await loadState(options.state, console.error)
    : undefined
  const seedFile = options.seed ? readSeed(options.seed) : undefined
  const { issuer, quotas, port, host, allowHosts, allowOrigins } = options
  const firstPool =
    saved?.state.pools.keys().next().value ?? seedFile?.seed.pools[0]?.id
  const emulator = createEmulator({
    region: options.region ?? regionOf(firstPool),
    signingKey: saved?.signingKey,
    ...(quotas && { writesPerSecond: 25, readsPerSecond: 120 }),
  })
  if (saved) emulator.restore(saved)
  const seeded =
    options.seed === undefined ? undefined : await seed(emulator, seedFile)
  const server = await startEmulatorServer({
    emulator,
    port,
    host,
    issuer,
    allowHosts,
    allowOrigins,
  })
  // Not before the port is its own: what cannot start leaves no file.
  const keeper = options.state
    ? await keepState(emulator, options.state, console.error).catch(
        async (error) => {
          await server.close()
          throw error
        },
      )
    : undefined
  console.log(`Cognito emulator on ${server.url}`)
  console.log('A test double, never expose it.')
  if (saved) console.log(`It goes on from ${options.state}.`)
  if (seeded) console.log(seeded)
  console.log(describeStart(server))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      keeper?.close()
      lock?.release()
      process.exit(0)
    })
  }
}

/** Only where there is nothing yet: what was kept is not made twice. Returns what to say. */
async function seed(
  emulator: Emulator,
  file: SeedFile | undefined,
): Promise<string | undefined> {
  if (emulator.snapshot().state.pools.size > 0)
    return 'It has pools already, so nothing was seeded.'
  if (file) {
    await seedEmulator(emulator, file.seed).catch((error) => {
      throw file.explain(error)
    })
    return undefined
  }
  const { username, password } = await seedPool(emulator)
  return `User ${username}, password ${password}`
}

function readVersion(): string {
  const file = new URL('../package.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
