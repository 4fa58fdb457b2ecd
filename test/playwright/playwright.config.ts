import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'

export default defineConfig({
  outputDir: '../../node_modules/.cache/playwright',
  testMatch: '*.pw.ts',
  workers: 1,
  reporter: 'json',
  use: {
    baseURL: process.env.APP_URL,
    launchOptions: chromiumLaunchOptions(),
  },
})
