import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { configDefaults, defineConfig } from 'vitest/config'
import { storybookProject } from './.storybook/vitestProject.ts'
import { chromiumLaunchOptions } from './scripts/chromium.mjs'
import { switchMutants } from './test/machine/switchMutants.ts'
import { checkExchanges } from './test/schemas/checkExchanges.ts'
import { oldestPeers, toOldestPeer } from './test/versions/oldestPeers.ts'

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The packages' own suites of hooks and components. */
const suites = 'packages/*/src/**/*.test.tsx'

/** Only for the projects that name them; and a suite of Jest's, which Jest runs. */
const exclude = [
  ...configDefaults.exclude,
  'test/versions/**',
  'test/package/jest/**',
]

/** They run on the tarballs that would be published. */
const packed = ['test/package/*.test.ts', 'test/next/*.test.ts']

/** They open whole pages in a browser of their own: the demo, Storybook, an app. */
const pages = [
  'test/{csp,e2e,examples,passkeys,performance,playwright,registry,requests,ssr,storybook}/*.test.ts',
  'test/docs/paste.test.ts',
]

// A dependency met for the first time on a warm cache is optimised again in
// mid-run, and the page then holds two Reacts.
const optimized = [
  '@tanstack/react-query',
  '@testing-library/react',
  '@testing-library/user-event',
  '@cognito-devices/ui > bowser',
  '@cognito-devices/emulator > @noble/hashes/hkdf.js',
  '@cognito-devices/emulator > @noble/hashes/hmac.js',
  '@cognito-devices/emulator > @noble/hashes/legacy.js',
  '@cognito-devices/emulator > otpauth/bare',
  '@cognito-devices/emulator > @noble/hashes/sha2.js',
  '@aws-amplify/ui-react',
  'aws-amplify',
  'aws-amplify/auth',
  'aws-amplify/auth/cognito',
  'aws-amplify/utils',
  'axe-core',
  'fast-check',
  '@cognito-devices/emulator > jose',
  '@mui/material',
  'radix-ui',
  'react-aria-components',
  'otpauth',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'tailwindcss',
]

// The project `browser` gives each file a page of its own. The others play the same
// files again, and share one page's modules: a quarter of their time was loading.
const chromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions() }),
  commands: { checkExchanges },
}

/** Of every suite in a page. */
const pageSetup = [
  fromRoot('test/setup.ts'),
  fromRoot('test/schemas/watchPage.ts'),
]

/** Its hooks are the first and the last of each test. */
const mutantSetup = globalThis.mutantRun
  ? [fromRoot('test/machine/tryMutants.ts')]
  : []

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...exclude, ...packed, ...pages],
          setupFiles: [fromRoot('test/schemas/watchEmulators.ts')],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'node',
          include: pages,
          setupFiles: [fromRoot('test/schemas/watchEmulators.ts')],
          testTimeout: 30_000,
          // They wait more than they compute. So they run two at a time, and after
          // the others, whose pages are open while those suites run.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'packed',
          environment: 'node',
          include: packed,
          globalSetup: 'test/package/packTarballs.ts',
        },
      },
      {
        resolve: { alias: oldestPeers },
        test: {
          name: 'oldest-amplify',
          environment: 'node',
          include: [
            'packages/react/src/client/createAmplifyDeviceClient.test.ts',
            'test/versions/oldestAmplify.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react(), switchMutants()],
        optimizeDeps: { include: [...optimized, '@storybook/react-vite'] },
        test: {
          testTimeout: 60_000,
          browser: {
            ...chromium,
            instances: [
              {
                browser: 'chromium',
                name: 'browser',
                include: [suites, 'test/**/*.test.tsx'],
                exclude,
                setupFiles: [...mutantSetup, ...pageSetup],
              },
              {
                browser: 'chromium',
                name: 'strict',
                isolate: false,
                include: [suites, 'test/versions/strict.test.tsx'],
                setupFiles: [
                  ...pageSetup,
                  fromRoot('test/versions/useStrictMode.ts'),
                ],
              },
            ],
          },
        },
      },
      {
        plugins: [react()],
        resolve: { alias: oldestPeers },
        optimizeDeps: { include: optimized.map(toOldestPeer) },
        test: {
          name: 'oldest',
          isolate: false,
          include: [suites, 'test/versions/oldestPeers.test.tsx'],
          setupFiles: pageSetup,
          testTimeout: 60_000,
          browser: { ...chromium, instances: [{ browser: 'chromium' }] },
        },
      },
      storybookProject,
    ],
  },
})
