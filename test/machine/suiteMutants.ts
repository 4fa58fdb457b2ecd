import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machineFiles } from './buildMachine.ts'
import { type Mutant, mutantsOf } from './mutantsOf.ts'
import { openSuites } from './openSuites.ts'

const source = fileURLToPath(
  new URL('../../packages/react/src/', import.meta.url),
)

/** What only the suites of the hooks can judge. */
function filesOf(only: readonly string[]) {
  const inFolder = (folder: string, others: string[]) =>
    readdirSync(join(source, folder))
      .filter((name) => /^\w+\.ts$/.test(name) && !others.includes(name))
      .map((name) => `${folder}/${name}`)
  return [
    ...inFolder('register', []),
    ...inFolder('machine', machineFiles),
  ].filter(
    (file) => only.length === 0 || only.some((each) => file.endsWith(each)),
  )
}

/** The suites that find most. A mutant that none of them finds meets all others. */
const nearest: Record<string, string[]> = {
  session: ['Session', 'field/sessions'],
  review: ['useEndSession', 'field/sessions'],
  journal: ['journal'],
  tabs: ['field/tabs'],
  Trust: ['useDeviceTrust'],
  ames: ['useDeviceNames'],
  forget: ['useForgetDevice', 'field/permissions'],
  ignIn: ['useRememberOnSignIn', 'field/signIns'],
  merge: ['useDevices', 'useCurrentDevice'],
  share: ['useDevices'],
  deviceReads: ['field/reads', 'useDevices'],
  deviceCache: ['field/reads', 'useUpdateDeviceStatus'],
  deviceStore: ['deviceStore', 'field/signIns'],
  hosts: ['field/permissions', 'DevicesProvider'],
}

const nearestTo = (file: string) => [
  ...Object.entries(nearest).flatMap(([part, names]) =>
    file.includes(part) ? names : [],
  ),
  'useUpdateDeviceStatus',
  'field/waiting',
]

export type Judged = { mutant: Mutant; suite: string | undefined }

/** Tries each mutant of these files of the register in the suites, and counts them. */
export async function judgeBySuites(
  only: readonly string[],
  onJudged: (judged: Judged) => void,
) {
  const text = join(mkdtempSync(join(tmpdir(), 'mutants-')), 'mutant.ts')
  let opened = await openSuites()
  let count = 0

  async function judge(file: string, content: string) {
    const path = join(source, file)
    writeFileSync(text, content)
    // See swapMutant.ts, and vitest.config.ts.
    Object.assign(process.env, { MUTATED_FILE: path, MUTANT_FILE: text })
    const suite = await opened.findFailing(path, nearestTo(file))
    if (suite?.includes('never ends')) {
      void opened.close().catch(() => {})
      opened = await openSuites()
    }
    return suite
  }

  for (const file of filesOf(only)) {
    const original = readFileSync(join(source, file), 'utf8')
    const failing = count === 0 ? await judge(file, original) : undefined
    if (failing) throw new Error(`${failing} fails without any mutant.`)
    for (const mutant of mutantsOf(file, original)) {
      count++
      onJudged({ mutant, suite: await judge(file, mutant.text) })
    }
  }
  await opened.close()
  return count
}
