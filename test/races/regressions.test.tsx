import { describe, test } from 'vitest'
import { openService } from './openService.ts'
import { follow } from './play.ts'
import { written } from './scripts.ts'

const service = openService()

describe('the smallest schedule in which', () => {
  test.each(written)('$name', async ({ script, tabCount }) => {
    await follow(service(), script, { tabCount })
  })
})
