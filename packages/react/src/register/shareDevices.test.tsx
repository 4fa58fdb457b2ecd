import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Device } from '../client/types.ts'
import { shareDevices } from './shareDevices.ts'

const device: fc.Arbitrary<Device> = fc.record(
  {
    deviceKey: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    status: fc.constantFrom('remembered', 'not_remembered'),
    lastAuthenticatedAt: fc.nat({ max: 1 }),
  },
  { requiredKeys: ['deviceKey', 'status'] },
)
const list = fc.uniqueArray(device, { selector: (one) => one.deviceKey })

const isEqual = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other)

test('of two lists the newer one counts, and what is equal stays the same object', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const shared = shareDevices(before, after) as Device[]
      expect(shared).toEqual(after)
      if (isEqual(before, after)) expect(shared).toBe(before)
      for (const one of shared) {
        const known = before.find(
          ({ deviceKey }) => deviceKey === one.deviceKey,
        )
        if (isEqual(known, one)) expect(one).toBe(known)
      }
    }),
    { seed: 20261129, numRuns: 500 },
  )
})

test('what was merged is taken as it is', () => {
  const merged = { deviceKey: 'a', status: 'remembered', isCurrent: true }
  const before = [merged]
  const next = { ...merged }
  expect((shareDevices(before, [next]) as unknown[])[0]).toBe(next)
  expect(shareDevices(before, [merged])).toBe(before)
})

test.each([
  [undefined, []],
  [[], undefined],
  [null, null],
])('what is no list is not shared: %j, then %j', (before, after) => {
  expect(shareDevices(before, after)).toBe(after)
})
