import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { storybookProject } from './.storybook/vitestProject.ts'
import { chromiumLaunchOptions } from './scripts/chromium.mjs'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        // A dependency met for the first time on a warm cache is optimised
        // again in mid-run, and the page then holds two Reacts.
        optimizeDeps: {
          include: [
            '@tanstack/react-query',
            '@testing-library/react',
            '@testing-library/user-event',
            '@cognito-devices/emulator > @noble/hashes/hkdf.js',
            '@cognito-devices/emulator > @noble/hashes/hmac.js',
            '@cognito-devices/emulator > @noble/hashes/sha2.js',
            'aws-amplify',
            'aws-amplify/auth',
            'aws-amplify/auth/cognito',
            'aws-amplify/utils',
            'axe-core',
            'fast-check',
            '@cognito-devices/emulator > jose',
            'otpauth',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
          ],
        },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.test.tsx', 'test/**/*.test.tsx'],
          setupFiles: ['test/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      storybookProject,
    ],
  },
})
