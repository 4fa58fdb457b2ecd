import { afterAll, beforeAll, describe, test, vi } from 'vitest'
import { controlTime } from './controlTime.ts'
import { createService, type Service } from './createService.ts'
import { follow } from './play.ts'
import { written } from './scripts.ts'

let service: Service

beforeAll(async () => {
  service = await createService()
  controlTime()
})

afterAll(() => {
  vi.useRealTimers()
})

describe('the smallest schedule in which', () => {
  test.each(written)('$name', async ({ script, tabCount }) => {
    await follow(service, script, { tabCount })
  })
})
