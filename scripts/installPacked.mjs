// Installs the tarballs once, outside of the workspace, for everything that is tried on
// them. Each folder in it stands for somebody else's app.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readManifest } from './pack.mjs'

/** The versions that the workspace itself is tested with. */
const asHere = [
  '@aws-amplify/ui-react',
  '@emotion/react',
  '@emotion/styled',
  '@mui/material',
  '@tanstack/react-query',
  '@testing-library/dom',
  '@testing-library/react',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  'aws-amplify',
  'esbuild',
  'msw',
  'playwright',
  'react',
  'react-dom',
  'typescript',
  'typescript-5.5',
  'typescript-5.9',
  'vite',
  'vitest',
]

/** What only somebody else's app has. */
const others = {
  jest: '30.5.2',
  'jest-environment-jsdom': '30.5.2',
  'jest-fixed-jsdom': '0.0.11',
  next: '16.4.6',
  webpack: '5.113.0',
}

/**
 * Installs them, with everything that the apps need.
 * @param {Record<string, string>} tarballs
 */
export function installPacked(tarballs) {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-packed-'))
  const { devDependencies = {} } = /** @type {any} */ (readManifest('.'))
  const packed = Object.fromEntries(
    Object.entries(tarballs).map(([name, path]) => [
      `@cognito-devices/${name}`,
      `file:${path}`,
    ]),
  )
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'apps',
      private: true,
      dependencies: {
        ...Object.fromEntries(
          asHere.map((name) => [name, devDependencies[name]]),
        ),
        ...others,
        ...packed,
      },
    }),
  )
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    // The packages depend on each other, and none of them is published yet.
    `overrides: { '@cognito-devices/react': '${packed['@cognito-devices/react']}' }
`,
  )
  // Laid out as npm does it, from the store that the workspace has filled.
  execFileSync(
    'npx',
    [
      '--yes',
      'pnpm@12.21.0',
      'install',
      '--prefer-offline',
      '--node-linker=hoisted',
      '--ignore-scripts',
    ],
    { cwd: folder, stdio: 'pipe' },
  )
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
