import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machineFiles } from './buildMachine.ts'
import { type Mutant, mutantsOf, switchable } from './mutantsOf.ts'
import { openSuites } from './openSuites.ts'
import type { Task, Told } from './switchMutants.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const source = join(root, 'packages/react/src')

/** In milliseconds. A page that says nothing for so long hangs. */
const silence = 60_000

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
  ession: ['useEndSession', 'useSessions'],
  review: ['useReview', 'useEndSession'],
  signOut: ['useEndSession', 'useReview'],
  journal: ['journal'],
  tabs: ['field/tabs'],
  Channel: ['field/tabs', 'useDeviceNames'],
  rust: ['useDeviceTrust'],
  ames: ['useDeviceNames'],
  forget: ['useForgetDevice'],
  ignIn: ['useRememberOnSignIn'],
  merge: ['useDevices', 'useCurrentDevice'],
  share: ['useDevices'],
  ueryKeys: ['useDevices', 'useCurrentDevice'],
  deviceReads: ['field/reads', 'useDevices'],
  deviceCache: ['field/reads', 'useUpdateDeviceStatus'],
  deviceEntries: ['useUpdateDeviceStatus'],
  entriesOf: ['journal'],
  deviceStore: ['deviceStore', 'field/signIns'],
  DeviceRegister: ['deviceStore', 'DevicesProvider'],
  Storage: ['journal'],
  earlyIntents: ['useUpdateDeviceStatus'],
  followCalls: ['useUpdateDeviceStatus'],
  followPage: ['useDeviceTrust'],
  osts: ['field/permissions', 'DevicesProvider'],
  transitions: ['DevicesProvider'],
  oneByOne: ['useForgetDevice', 'useEndSession'],
  presence: ['useUpdateDeviceStatus'],
  perClient: ['twoPools'],
  WritePath: ['races/regressions', 'DevicesProvider', 'useUpdateDeviceStatus'],
  'machine/': ['races/regressions', 'useUpdateDeviceStatus'],
}

const isNear = (suite: string, file: string) =>
  Object.entries(nearest).some(
    ([part, names]) =>
      file.includes(part) && names.some((name) => suite.includes(name)),
  )

export type Judged = {
  mutant: Mutant
  /** The suite and the test that fail with it. */
  caughtBy?: string
}

type Hunt = {
  /** The files of the register. All when there are none. */
  only: readonly string[]
  /** Only in the suites that are near to a mutant's file. */
  isQuick: boolean
  /** Asked once of each. */
  isTried(mutant: Mutant): boolean
  onSuite(suite: string, open: number): void
  /** The suite fails with no mutant. It is tried three times. */
  onFailure(suite: string): void
  onJudged(judged: Judged): void
}

/** Tries each mutant of these files in the suites, and counts them. */
export async function judgeBySuites({
  only,
  isQuick,
  isTried,
  onSuite,
  onFailure,
  onJudged,
}: Hunt) {
  const texts = new Map<string, string>()
  const mutants: Mutant[] = []
  for (const file of filesOf(only)) {
    const text = readFileSync(join(source, file), 'utf8')
    texts.set(join(source, file), switchable(file, text, mutants.length))
    mutants.push(...mutantsOf(file, text))
  }
  const open = new Set<number>()
  for (const [number, mutant] of mutants.entries())
    if (isTried(mutant)) open.add(number)
  let task: Task = { tried: [] }
  let suite = ''
  let told: Exclude<Told, { kind: 'once' }> | undefined
  /** Those that a page meets once: each needs a page of its own. */
  let once = new Set<number>()
  const tried = new Set<number>()
  let onTold = () => {}

  function catchMutant(number: number, test: string) {
    const mutant = mutants[number]
    if (!mutant || !open.delete(number)) return
    onJudged({ mutant, caughtBy: `${relative(root, suite)}, ${test}` })
  }

  globalThis.mutantRun = {
    texts,
    task: () => task,
    hear(next) {
      onTold()
      if (next.kind === 'once') {
        for (const mutant of next.mutants) once.add(mutant)
        return
      }
      told = next
      if (next.kind === 'trying') tried.add(next.mutant)
      if (next.kind === 'caught') catchMutant(next.mutant, next.test)
    },
  }
  let opened = await openSuites()

  /** Whether the suite fails. A page that hangs is closed. */
  async function run(next: Task) {
    task = next
    told = undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const hangs = new Promise<'hangs'>((resolve) => {
      onTold = () => {
        clearTimeout(timer)
        timer = setTimeout(() => resolve('hangs'), silence)
      }
      onTold()
    })
    const result = await Promise.race([opened.fails(suite), hangs])
    clearTimeout(timer)
    if (result === 'hangs') {
      void opened.close().catch(() => {})
      opened = await openSuites()
    }
    return result
  }

  /** Tries them after each test of the suite that meets them. */
  async function tryAfterTests(numbers: number[]) {
    const spoilers = new Set<number>()
    let failures = 0
    for (;;) {
      const left = numbers.filter((each) => open.has(each))
      if (left.length === 0) return
      const result = await run({ tried: left })
      if (!result) return
      const isByMutant = result === 'hangs' || told?.kind === 'spoilt'
      if (told && isByMutant) {
        // Once may be the work of an earlier one.
        if (result === 'hangs' || spoilers.has(told.mutant))
          catchMutant(told.mutant, told.test)
        spoilers.add(told.mutant)
        continue
      }
      // The tests after the one that failed were not played.
      onFailure(relative(root, suite))
      if (++failures === 3) return
    }
  }

  async function tryIn(isMeant: (file: string) => boolean) {
    const numbers = [...open].filter((number) =>
      isMeant(mutants[number]?.file ?? ''),
    )
    if (numbers.length === 0) return
    onSuite(relative(root, suite), numbers.length)
    once = new Set(numbers.filter((number) => mutants[number]?.isLoaded))
    await tryAfterTests(numbers.filter((number) => !once.has(number)))
    for (const number of once) {
      if (!open.has(number) || tried.has(number)) continue
      if (await run({ tried: [], on: number }))
        catchMutant(number, 'as a whole')
    }
  }

  for (suite of opened.suites) {
    if ([...texts.keys()].some((file) => isNear(suite, file)))
      await tryIn((file) => isNear(suite, file))
  }
  if (!isQuick)
    for (suite of opened.suites) await tryIn((file) => !isNear(suite, file))
  await opened.close()
  for (const number of open) {
    const mutant = mutants[number]
    if (mutant) onJudged({ mutant })
  }
  return mutants.length
}
