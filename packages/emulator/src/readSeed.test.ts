import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createEmulator, seedEmulator } from './index.ts'
import { readSeed } from './node.ts'

let file: string

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'seed-')), 'seed.json')
})

afterEach(() => rmSync(join(file, '..'), { recursive: true }))

test.each([
  ['{\n "pools": [{,', /seed.json:2: This is no JSON/],
  ['', /seed.json:1: This is no JSON/],
  ['[]', /seed.json:1: The seed is an array, and should be an object/],
  [
    '{\n "pools": [\n  {\n   "id": "local"\n  }\n ]\n}',
    /seed.json:4: pools\[0\]\.id is "local", which does not match/,
  ],
  [
    '{\n "pools": [{"id":"a_A",\n  "users": [\n   {"username":"ada",\n    "pasword":"x", "password": "x"}]}]\n}',
    /seed.json:5: pools\[0\]\.users\[0\]\.pasword is not known; there are username, password/,
  ],
  [
    '{"pools":[{"id":"a_A","users":[{"username":"ada"}]}]}',
    /seed.json:1: pools\[0\]\.users\[0\] lacks "password"/,
  ],
  [
    '{"pools":[{"id":"a_A","tracking":"on"}]}',
    /pools\[0\]\.tracking is "on", and should be opt-in, always, off/,
  ],
  [
    '{"pools":[{"id":"a_A","userSessions":{"maxPerUser":0}}]}',
    /maxPerUser is 0, and should be from 1 to 100/,
  ],
  [
    '{"pools":[\n {"id":"a_A",\n "users":[\n  {"username":"ada","password":"short"}]}]}',
    /seed.json:4: pools\[0\]\.users\[0\] is refused: .*not long enough/,
  ],
  [
    '{"pools":[{"id":"a_A"},\n{"id":"a_A"}]}',
    /seed.json:2: pools\[1\] is refused: a_A is there already/,
  ],
  [
    '{"pools":[{"id":"a_A","users":[{"username":"ada","password":"Correct-horse-9","sessions":[{}]}]}]}',
    /sessions\[0\] is refused: A session needs a client/,
  ],
])('the seed %j is refused with its line', async (text, message) => {
  writeFileSync(file, text)
  const use = async () => {
    const { seed, explain } = readSeed(file)
    await seedEmulator(createEmulator(), seed).catch((error) => {
      throw explain(error)
    })
  }
  await expect(use()).rejects.toThrow(message)
})

test('the schema of a seed is shipped', async () => {
  const { seedSchema } = await import('./server/seedSchema.ts')
  const file = new URL('../seed.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(seedSchema)
})
