import type { CDPSession } from 'playwright'

/** Calls of any function of the page while `action` runs. */
export async function countCalls(
  session: CDPSession,
  action: () => Promise<unknown>,
) {
  await session.send('Profiler.enable')
  await session.send('Profiler.startPreciseCoverage', {
    callCount: true,
    detailed: false,
  })
  await action()
  const { result } = await session.send('Profiler.takePreciseCoverage')
  await session.send('Profiler.stopPreciseCoverage')
  return result
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0)
}
