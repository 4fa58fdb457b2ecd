import { createEmulator, seedPool } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'

export default async function startCognito() {
  const emulator = createEmulator()
  const seed = await seedPool(emulator)
  const server = await startEmulatorServer({ emulator, port: 0 })
  globalThis.cognitoServer = server
  process.env.COGNITO = JSON.stringify({ ...seed, url: server.url })
}
