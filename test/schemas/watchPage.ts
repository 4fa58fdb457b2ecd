import type { Exchange } from '@cognito-devices/emulator'
import { afterEach, expect } from 'vitest'
import { commands } from 'vitest/browser'
import { eachExchange } from './eachExchange.ts'

// As in Node, for the emulators in a page. The SDK's schemas stay with Vitest:
// it is sent each shape of a call and its answer once, without their values.

declare module 'vitest/browser' {
  interface BrowserCommands {
    checkExchanges(exchanges: Exchange[]): Promise<string[]>
  }
}

const known = new Set<string>()
let fresh: Exchange[] = []

eachExchange((exchange) => {
  const { operation, status, errorName, request, response } = exchange
  const shape = {
    operation,
    status,
    errorName,
    request: toShape(request),
    response: toShape(response),
  }
  const key = JSON.stringify(shape)
  if (known.has(key)) return
  known.add(key)
  fresh.push({ id: '', at: 0, ...shape } as Exchange)
})

const samples: Record<string, unknown> = {
  string: '',
  number: 0,
  boolean: true,
}

function toShape(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shapes = new Map(
      value.slice(0, 60).map((item) => {
        const shape = toShape(item)
        return [JSON.stringify(shape), shape]
      }),
    )
    return [...shapes.values()]
  }
  if (typeof value !== 'object' || value === null) {
    return samples[typeof value] ?? value
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, toShape(item)]),
  )
}

afterEach(async () => {
  if (fresh.length === 0) return
  const sent = fresh
  fresh = []
  expect(await commands.checkExchanges(sent)).toEqual([])
})
