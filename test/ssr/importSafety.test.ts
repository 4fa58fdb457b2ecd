import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sourceFiles } from './sourceFiles.ts'

const browserOnly = [
  'document',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'sessionStorage',
  'window',
]

const found = new Map(
  browserOnly.map((name) => [
    name,
    Object.getOwnPropertyDescriptor(globalThis, name),
  ]),
)

beforeEach(async () => {
  // Libraries look for a window when they are imported; they are not ours.
  await import('@tanstack/react-query')
  await import('aws-amplify/auth/cognito')
  await import('react/jsx-dev-runtime')
  for (const name of browserOnly)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        throw new Error(`${name} was read while importing.`)
      },
    })
})

afterEach(() => {
  for (const [name, descriptor] of found) {
    if (descriptor) Object.defineProperty(globalThis, name, descriptor)
    else Reflect.deleteProperty(globalThis, name)
  }
})

const files = [...sourceFiles('react'), ...sourceFiles('ui')]

test('the packages have entries to import', () => {
  for (const name of ['react', 'ui'])
    for (const entry of ['index.ts', 'amplify.ts'])
      expect(
        files.some((path) => path.endsWith(join(name, 'src', entry))),
      ).toBe(true)
})

test('importing any file of the packages reads nothing of a browser', async () => {
  const readers: string[] = []
  for (const path of files) {
    vi.resetModules()
    await import(/* @vite-ignore */ path).catch((error: unknown) =>
      readers.push(`${path}: ${error}`),
    )
  }
  expect(readers).toEqual([])
})
