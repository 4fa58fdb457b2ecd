import { createVitest } from 'vitest/node'

const folders = ['packages/react', 'test/field', 'test/races/regressions']

/** The suites of the hooks in one browser, which stays open. */
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
  return {
    suites: suites.map(({ moduleId }) => moduleId),
    /** Whether it fails. */
    async fails(suite: string) {
      const { testModules, unhandledErrors } =
        await vitest.runTestSpecifications(
          suites.filter(({ moduleId }) => moduleId === suite),
        )
      // It returns what it knows of the others, too, from earlier runs.
      const judged = testModules.find(({ moduleId }) => moduleId === suite)
      return unhandledErrors.length > 0 || !judged?.ok()
    },
    close: () => vitest.close(),
  }
}
