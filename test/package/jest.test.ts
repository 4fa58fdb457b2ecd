import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createHostApp,
  type HostApp,
  workspaceVersions,
} from './createHostApp.ts'

let app: HostApp

beforeAll(() => {
  app = createHostApp({
    template: new URL('jest', import.meta.url),
    dependencies: workspaceVersions(
      'react',
      'react-dom',
      '@tanstack/react-query',
      'aws-amplify',
    ),
    devDependencies: {
      ...workspaceVersions(
        '@testing-library/dom',
        '@testing-library/react',
        'esbuild',
      ),
      jest: '30.5.2',
      'jest-environment-jsdom': '30.5.2',
      'jest-fixed-jsdom': '0.0.11',
    },
  })
}, 300_000)

afterAll(() => app?.remove(), 60_000)

test('the recipe for Jest works, with jsdom', () => {
  const output = app.run('npx', 'jest', '--json')
  expect(JSON.parse(output)).toMatchObject({ numPassedTests: 1, success: true })
}, 120_000)
