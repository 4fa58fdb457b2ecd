import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { installPacked } from '../../scripts/installPacked.mjs'
import { pack } from '../../scripts/pack.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The paths of the tarballs, by the names of the packages' folders. */
    tarballs: Record<string, string>
    /** Where they are installed, with what an app needs beside them. */
    installation: string
  }
}

/** Builds, packs and installs what would be published, once for every test of it. */
export async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-tarballs-'))
  const tarballs = await pack(folder)
  const installation = installPacked(tarballs)
  project.provide('tarballs', tarballs)
  project.provide('installation', installation.folder)
  return () => {
    installation.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}
