import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createEmulator, seedEmulator } from '@cognito-devices/emulator'
import {
  type EmulatorServer,
  startEmulatorServer,
} from '@cognito-devices/emulator/node'
import { signIn } from 'aws-amplify/auth'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readRecipe } from './readRecipe.ts'

const folder = fileURLToPath(new URL('.run/', import.meta.url))

let server: EmulatorServer

beforeAll(async () => {
  const [outputs = '', seed = '', code = ''] = readRecipe(
    'With amplify_outputs.json',
  )
  const emulator = createEmulator()
  await seedEmulator(emulator, JSON.parse(seed))
  server = await startEmulatorServer({ emulator, port: 0 })
  mkdirSync(`${folder}src`, { recursive: true })
  writeFileSync(`${folder}amplify_outputs.json`, outputs)
  writeFileSync(`${folder}src/configureAmplify.ts`, code)
  vi.stubEnv('VITE_COGNITO_ENDPOINT', server.url)
  await import(/* @vite-ignore */ `${folder}src/configureAmplify.ts`)
})

afterAll(async () => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
  await server.close()
})

test('the recipe for amplify_outputs.json leads to the emulator', async () => {
  const username = 'ada@example.com'
  const { nextStep } = await signIn({ username, password: 'Correct-horse-9' })
  expect(nextStep.signInStep).toBe('DONE')
  const operations = server.emulator.log.map(({ operation }) => operation)
  expect(operations).toContain('RespondToAuthChallenge')
})
