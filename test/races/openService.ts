import { afterAll, beforeAll, vi } from 'vitest'
import { controlTime } from './controlTime.ts'
import { createService, type Service } from './createService.ts'
import { createWorld } from './createWorld.tsx'

/** A service for the tests of a file, in time that they control. */
export function openService(...options: Parameters<typeof createService>) {
  let service: Service | undefined

  beforeAll(async () => {
    await import('../../packages/react/src/register/createWritePath.ts')
    controlTime()
    service = await createService(...options)
    // In the first world the write path comes a little later, and draws other numbers.
    const first = await createWorld(service)
    first.close()
  }, 60_000)

  afterAll(() => {
    vi.useRealTimers()
  })

  return () => {
    if (!service) throw new Error('The service is there when tests run.')
    return service
  }
}
