import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { chromiumLaunchOptions } from '../scripts/chromium.mjs'
import { checkExchanges } from '../test/schemas/checkExchanges.ts'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// The keys under which Storybook's runner looks for the settings of a run.
declare module 'vitest' {
  interface ProvidedContext {
    'storybook/test-initial-globals': { locale: string }
    'storybook/test-provided': { a11y: boolean }
  }
}

const inOtherWords = (locale: string) => ({
  browser: 'chromium' as const,
  name: `storybook-${locale}`,
  provide: {
    'storybook/test-initial-globals': { locale },
    'storybook/test-provided': { a11y: false },
  },
})

/**
 * Every story as a test, a project of the root's vitest.config.ts: in English with
 * axe and what else is looked for, and in other words, what its test does.
 */
export const storybookProject = {
  plugins: [storybookTest({ configDir: fromHere('.') })],
  // What is met for the first time in mid-run is optimised again, and the page
  // then holds two Reacts.
  optimizeDeps: {
    include: [
      '@cognito-devices/ui > bowser',
      '@cognito-devices/emulator > @noble/hashes/hkdf.js',
      '@cognito-devices/emulator > @noble/hashes/hmac.js',
      '@cognito-devices/emulator > @noble/hashes/legacy.js',
      '@cognito-devices/emulator > otpauth/bare',
      '@cognito-devices/emulator > @noble/hashes/sha2.js',
      '@tanstack/react-query',
      '@aws-amplify/ui-react',
      '@mui/material',
      'aws-amplify',
      'aws-amplify/auth',
      'aws-amplify/auth/cognito',
      'aws-amplify/utils',
      '@cognito-devices/emulator > jose',
      'class-variance-authority',
      'clsx',
      'radix-ui',
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'tailwind-merge',
      'tailwindcss',
    ],
  },
  test: {
    // The stories share the page's modules, as they do in Storybook.
    isolate: false,
    // A sign-in with its proofs, and axe on a whole page, on a busy machine.
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromiumLaunchOptions() }),
      commands: { checkExchanges },
      instances: [
        {
          browser: 'chromium' as const,
          name: 'storybook',
          setupFiles: [
            fromHere('../test/accessibility/checkEachStory.ts'),
            fromHere('../test/texts/checkEachStory.ts'),
            fromHere('../test/schemas/watchPage.ts'),
          ],
        },
        inOtherWords('ar'),
        inOtherWords('en-XA'),
      ],
    },
  },
}
