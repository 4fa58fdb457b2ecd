import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunchOptions } from '../../../scripts/chromium.mjs'
import { mutate } from './mutate.ts'

/** A run of its own, since its server serves the package with faults. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  cacheDir: 'node_modules/.vite-mutants',
  plugins: [react(), mutate()],
  optimizeDeps: {
    include: [
      '@tanstack/react-query',
      '@cognito-devices/emulator > @noble/hashes/hkdf.js',
      '@cognito-devices/emulator > @noble/hashes/hmac.js',
      '@cognito-devices/emulator > @noble/hashes/sha2.js',
      '@cognito-devices/emulator > jose',
      'fast-check',
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
    ],
  },
  test: {
    include: ['test/races/mutants/*.race.tsx'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromiumLaunchOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
