import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { createHostApp, type HostApp } from './createHostApp.ts'
import { switchOn } from './switchOn.ts'

const workspace = fileURLToPath(new URL('../../node_modules/', import.meta.url))

let app: HostApp

beforeAll(() => {
  app = createHostApp(new URL('app', import.meta.url))
})

test('an app of Vite type-checks, builds, and switches a device on', async () => {
  expect(app.run('tsc')).toBe('')
  const { build } = await app.load('vite')
  await build({ root: app.folder, configFile: false, logLevel: 'error' })
  expect(await switchOn(app, 'dist')).toMatch(/^19\./)
}, 180_000)

test('so does one with React 18', async () => {
  const { build } = await app.load('vite')
  await build({
    root: app.folder,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        react: `${workspace}react-18.2.0`,
        'react-dom': `${workspace}react-dom-18.2.0`,
      },
    },
    build: { outDir: 'dist-18' },
  })
  expect(await switchOn(app, 'dist-18')).toBe('18.2.0')
}, 180_000)

test('so does one of webpack 5', async () => {
  const { default: webpack } = await app.load('webpack')
  const path = join(app.folder, 'dist-webpack')
  mkdirSync(path)
  copyFileSync(join(app.folder, 'webpack.html'), join(path, 'index.html'))
  const compiler = webpack({
    mode: 'production',
    context: app.folder,
    entry: './src/main.tsx',
    output: { path, filename: 'main.js' },
    experiments: { css: true },
    module: {
      rules: [
        { test: /\.tsx$/, loader: join(app.folder, 'loader.cjs') },
        { test: /\.css$/, type: 'css/auto' },
      ],
    },
    performance: { hints: false },
  })
  const { errors, warnings } = await new Promise<{
    errors: unknown[]
    warnings: unknown[]
  }>((resolve, reject) =>
    compiler.run((error: unknown, stats: { toJson(kind: string): never }) =>
      error ? reject(error) : resolve(stats.toJson('errors-warnings')),
    ),
  )
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] })
  expect(await switchOn(app, 'dist-webpack')).toMatch(/^19\./)
}, 180_000)
