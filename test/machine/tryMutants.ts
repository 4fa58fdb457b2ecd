import { configure, getConfig } from '@testing-library/react'
import { afterEach, beforeEach, type RunnerTestCase } from 'vitest'
import { getFn, getHooks } from 'vitest/suite'
import type { Task, Told } from './switchMutants.ts'

// A setup file of `npm run test:mutants`. After each test, it is played again with each
// mutant that it met: nothing is loaded anew, and no test is tried in vain.

declare global {
  var isMutant: ((mutant: number) => boolean) | undefined
}

/** A mutant that is met so often never ends. */
const mostOften = 100_000

const { fetch } = globalThis
const task = (await (await fetch('/mutants')).json()) as Task
const tried = new Set(task.tried)
const met = new Set<number>()
let on = task.on
let times = 0
let isTrying = false

globalThis.isMutant = (mutant) => {
  met.add(mutant)
  if (mutant !== on) return false
  if (++times > mostOften) throw new Error('This mutant never ends.')
  return true
}

async function tell(told: Told) {
  await fetch('/mutants', { method: 'POST', body: JSON.stringify(told) })
}

type Suite = NonNullable<RunnerTestCase['suite']>

/** The hooks of a test, its own suite's first. */
function hooksOf(
  { file, suite }: RunnerTestCase,
  name: 'beforeEach' | 'afterEach',
) {
  const suites: Suite[] = []
  for (let each = suite; each; each = each.suite) suites.push(each)
  return [...suites, file].flatMap((each) => getHooks(each)[name].toReversed())
}

async function play(test: RunnerTestCase) {
  const { context, file } = test
  try {
    for (const hook of hooksOf(test, 'beforeEach').toReversed())
      await hook(context, test.suite ?? file)
    await getFn(test)()
  } finally {
    for (const hook of hooksOf(test, 'afterEach'))
      await hook(context, test.suite ?? file)
  }
}

/** Whether it fails with this mutant, and not because the machine is busy. */
const fails = async (...args: Parameters<typeof failsOnce>) =>
  (await failsOnce(...args)) && (await failsOnce(...args))

/** `limit` is in milliseconds. */
async function failsOnce(
  test: RunnerTestCase,
  limit: number,
  mutant: number | undefined,
) {
  on = mutant
  times = 0
  let stop = () => {}
  const broken = new Promise<true>((resolve) => {
    const onError = () => resolve(true)
    const timer = setTimeout(onError, limit)
    addEventListener('error', onError)
    addEventListener('unhandledrejection', onError)
    stop = () => {
      clearTimeout(timer)
      removeEventListener('error', onError)
      removeEventListener('unhandledrejection', onError)
    }
  })
  const played = play(test).then(
    () => false,
    () => true,
  )
  const hasFailed = await Promise.race([played, broken])
  stop()
  on = undefined
  return hasFailed
}

beforeEach(() => {
  if (!isTrying) met.clear()
})

afterEach(async ({ task: test }) => {
  if (isTrying) return
  const first = [...tried].filter((mutant) => met.has(mutant))
  if (first.length === 0) return tell({ kind: 'once', mutants: [] })
  isTrying = true
  met.clear()
  const { asyncUtilTimeout } = getConfig()
  // Not all can be played twice; and the first time is longer.
  const startedAt = performance.now()
  const isRepeatable = !(await fails(test, 10_000, undefined))
  const reached = first.filter((mutant) => met.has(mutant))
  const once = first.filter((mutant) => !met.has(mutant))
  await tell({ kind: 'once', mutants: once })
  const limit = 3 * (performance.now() - startedAt) + 1_500
  configure({ asyncUtilTimeout: limit / 2 })
  for (const mutant of isRepeatable ? reached : []) {
    const told = { mutant, test: test.name }
    await tell({ kind: 'trying', ...told })
    if (!(await fails(test, limit, mutant))) continue
    tried.delete(mutant)
    if (await fails(test, limit, undefined)) {
      tried.clear()
      await tell({ kind: 'spoilt', ...told })
      break
    }
    await tell({ kind: 'caught', ...told })
  }
  configure({ asyncUtilTimeout })
  isTrying = false
}, 0)
