import { afterEach, beforeEach, expect, test, vi } from 'vitest'

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

const files = import.meta.glob<object>(
  '../../packages/{react,ui}/src/**/*.{ts,tsx}',
)
const sources = Object.entries(files).filter(
  ([path]) => !/\.test(-d)?\.tsx?$/.test(path),
)

test('the packages have entries to import', () => {
  const paths = sources.map(([path]) => path.replace('../../packages/', ''))
  for (const name of ['react', 'ui'])
    for (const entry of ['index', 'amplify'])
      expect(paths).toContain(`${name}/src/${entry}.ts`)
})

test('importing any file of the packages reads nothing of a browser', async () => {
  const readers: string[] = []
  for (const [path, load] of sources) {
    vi.resetModules()
    await load().catch((error: unknown) => readers.push(`${path}: ${error}`))
  }
  expect(readers).toEqual([])
})
