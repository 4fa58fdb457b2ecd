import { afterAll, beforeAll, vi } from 'vitest'
import { controlTime } from './controlTime.ts'
import { createService, type Service } from './createService.ts'

/** A service for the tests of a file, in time that they control. */
export function openService(...options: Parameters<typeof createService>) {
  let service: Service | undefined

  beforeAll(async () => {
    await import('../../packages/react/src/register/createWritePath.ts')
    service = await createService(...options)
    controlTime()
  }, 60_000)

  afterAll(() => {
    vi.useRealTimers()
  })

  return () => {
    if (!service) throw new Error('The service is there when tests run.')
    return service
  }
}
