import { createVitest, type TestSpecification } from 'vitest/node'

/** In milliseconds. A mutant that is not judged in this time never ends. */
const limit = 180_000

const folders = ['packages/react', 'test/field', 'test/races/regressions']

/**
 * The suites of the hooks in one browser, which stays open: what one mutant costs is
 * the suites that it needs, not a start.
 */
export async function openSuites() {
  const vitest = await createVitest('test', {
    watch: true,
    project: ['browser'],
    reporters: [
      {
        onTestCaseResult(test) {
          // One that fails is enough. Whoever waits for this would wait for itself.
          if (test.result().state === 'failed')
            void vitest.cancelCurrentRun('test-failure')
        },
      },
    ],
  })
  const suites = await vitest.globTestSpecifications(folders)
  let swapped = ''

  /** Whether a suite fails. */
  async function fails(suite: TestSpecification) {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      [suite],
    )
    // It returns what it knows of the others, too, from earlier mutants.
    const judged = testModules.find(
      ({ moduleId }) => moduleId === suite.moduleId,
    )
    return unhandledErrors.length > 0 || !judged?.ok()
  }

  return {
    /** The first suite that fails; those named in `first` are tried first. */
    async findFailing(file: string, first: readonly string[]) {
      vitest.invalidateFile(swapped)
      vitest.invalidateFile(file)
      swapped = file
      const rank = ({ moduleId }: TestSpecification) => {
        const at = first.findIndex((name) => moduleId.includes(name))
        return at < 0 ? first.length : at
      }
      const ordered = [...suites].sort((one, other) => rank(one) - rank(other))
      for (const suite of ordered) {
        let timer: ReturnType<typeof setTimeout> | undefined
        const hangs = new Promise<'hangs'>((resolve) => {
          timer = setTimeout(() => resolve('hangs'), limit)
        })
        const result = await Promise.race([fails(suite), hangs])
        clearTimeout(timer)
        if (result === 'hangs') return 'nothing, since it never ends'
        if (result) return suite.moduleId
      }
      return undefined
    },
    close: () => vitest.close(),
  }
}
