#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { seedPool } from './seedPool.ts'
import {
  type EmulatorServer,
  startEmulatorServer,
} from './startEmulatorServer.ts'

const usage = `Usage: cognito-devices-emulator [--port N] [--seed]

  --port N  the port to listen on (default: $EMULATOR_PORT, or 9339; 0: any)
  --seed    make a pool, a client and a user with an authenticator app
  --help    show this`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      seed: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const server = await startEmulatorServer({
    port: readPort(values.port ?? process.env.EMULATOR_PORT),
  })
  console.log(`Cognito emulator on ${server.url}`)
  console.log('A test double, never expose it.')
  if (values.seed) await seed(server)
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new Error(`${text} is not a port: use a number from 0 to 65535.`)
}

async function seed({ emulator, url }: EmulatorServer): Promise<void> {
  const pool = await seedPool(emulator)
  const { userPoolId, clientId, username, password } = pool
  const query = new URLSearchParams({ userPoolId, username })
  console.log(`
  userPoolId        ${userPoolId}
  userPoolClientId  ${clientId}
  username          ${username}
  password          ${password}
  code              curl '${url}/_emulator/totp?${query}'
  sent codes        curl ${url}/_emulator/messages`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
