import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as core from './index.ts'
import * as msw from './msw.ts'
import * as node from './node.ts'

test('the entries export these values', () => {
  expect({
    '.': Object.keys(core).toSorted(),
    './msw': Object.keys(msw).toSorted(),
    './node': Object.keys(node).toSorted(),
  }).toEqual({
    '.': [
      'ConnectionDropped',
      'EmulatorError',
      'SeedError',
      'createConditions',
      'createEmulator',
      'seedEmulator',
      'seedPool',
      'seedSession',
    ],
    './msw': ['createEmulatorHandlers'],
    './node': ['createWebAuthnVerifier', 'readSeed', 'startEmulatorServer'],
  })
})

test('only the server and the command need Node', () => {
  const folder = new URL('.', import.meta.url)
  const needNode = readdirSync(folder).filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.includes('.test.') &&
      /from 'node:|from '\.\/server\/|\bprocess\.|\bBuffer\b/.test(
        readFileSync(new URL(file, folder), 'utf8'),
      ),
  )
  expect(needNode.toSorted()).toEqual([
    'cli.ts',
    'node.ts',
    'startEmulatorServer.ts',
  ])
})
