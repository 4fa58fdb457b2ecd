import { afterEach, expect } from 'vitest'
import { watchEmulators } from '../../packages/emulator/src/service.ts'
import { checkExchange } from './checkExchange.ts'

// Every call and answer of every emulator in these suites is held against the
// SDK's schemas.

const found = new Set<string>()

watchEmulators((emulator) => {
  let last = ''
  const scripted = new Set<string>()
  emulator.subscribe(() => {
    for (const { effect } of emulator.faults) {
      if (effect?.kind === 'error') scripted.add(effect.name)
    }
    const exchange = emulator.log.at(-1)
    if (!exchange || exchange.id === last) return
    last = exchange.id
    // What a test has scripted is no answer of the emulator's own.
    if (scripted.has(exchange.errorName ?? '')) return
    const { request, answer } = checkExchange(exchange)
    for (const what of isAnyRequest ? answer : [...request, ...answer]) {
      found.add(what)
    }
  })
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
