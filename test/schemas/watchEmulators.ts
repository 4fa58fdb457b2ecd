import { afterEach, expect } from 'vitest'
import { checkExchange } from './checkExchange.ts'
import { eachExchange } from './eachExchange.ts'

// Every call and answer of every emulator in these suites is held against the
// SDK's schemas.

const found = new Set<string>()

eachExchange((exchange) => {
  const { request, answer } = checkExchange(exchange)
  for (const what of isAnyRequest ? answer : [...request, ...answer]) {
    found.add(what)
  }
})

let isAnyRequest = false

/** For suites that send what no client would. */
export function allowAnyRequest(): void {
  isAnyRequest = true
}

afterEach(() => {
  const all = [...found]
  found.clear()
  expect(all).toEqual([])
})
