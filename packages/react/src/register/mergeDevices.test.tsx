import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Device, DeviceSession, DeviceStatus } from '../client/types.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import { createDeviceEntries } from './deviceEntries.ts'
import { mergeDevice, type UserDevice } from './mergeDevice.ts'
import { mergeDevices } from './mergeDevices.ts'

// It merges anew only what may have changed. Whatever happens, the list is the one that
// is merged as a whole.

const keys = ['a', 'b', 'c', 'd'] as const
const createSession = (): DeviceSession => ({
  userId: 'alice',
  username: 'alice',
  userPoolId: 'pool',
  deviceKey: 'a',
})

function mergeAll(
  listed: readonly Device[],
  entries: ReadonlyMap<string, DeviceEntry>,
  session: DeviceSession,
) {
  const merged: UserDevice[] = []
  for (const deviceKey of keys) {
    const entry = entries.get(deviceKey)
    const cached = listed.find((device) => device.deviceKey === deviceKey)
    const isMade = entry && deviceKey === session.deviceKey
    const placeholder: Device = { deviceKey, status: 'unknown' }
    const device = cached ?? entry?.device ?? (isMade ? placeholder : undefined)
    if (!device) continue
    const one = mergeDevice(deviceKey, device, entry, session)
    if (one.status !== 'forgotten' || one.intent) merged.push(one)
  }
  const usedAt = (device: Device) => device.lastAuthenticatedAt ?? 0
  return merged.sort((one, other) => {
    if (one.isCurrent !== other.isCurrent) return one.isCurrent ? -1 : 1
    if (usedAt(one) !== usedAt(other)) return usedAt(other) - usedAt(one)
    return one.deviceKey < other.deviceKey ? -1 : 1
  })
}

const status = fc.constantFrom<DeviceStatus>(
  'remembered',
  'not_remembered',
  'unknown',
  'forgotten',
)
const deviceKey = fc.constantFrom(...keys)
const device: fc.Arbitrary<Device> = fc.record(
  { deviceKey, status, lastAuthenticatedAt: fc.nat({ max: 2 }) },
  { requiredKeys: ['deviceKey', 'status'] },
)
const entry = fc.option(
  fc.record({
    status: fc.option(status, { nil: undefined }),
    intent: fc.constantFrom<DeviceEntry['intent']>(undefined, {
      status: 'remembered',
      phase: 'saving',
    }),
    device: fc.option(device, { nil: undefined }),
  }),
  { nil: undefined },
)
const step = fc.oneof(
  fc.record({
    listed: fc.uniqueArray(device, { selector: (one) => one.deviceKey }),
  }),
  fc.record({ deviceKey, entry }),
)

test('whatever is read or done, the list is the one that is merged as a whole', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const session = createSession()
      const entries = createDeviceEntries(new Map())
      let listed: readonly Device[] = []
      let shown: UserDevice[] = []
      for (const each of steps) {
        if ('listed' in each) {
          const before = new Map(listed.map((one) => [one.deviceKey, one]))
          // A device that was read the same stays the same object.
          listed = each.listed.map((one) => {
            const known = before.get(one.deviceKey)
            return JSON.stringify(known) === JSON.stringify(one) && known
              ? known
              : one
          })
        } else {
          const { entry } = each
          const kept = entry?.device && {
            ...entry.device,
            deviceKey: each.deviceKey,
          }
          entries.set(
            each.deviceKey,
            entry && { ...entry, device: kept, confirmedStatus: undefined },
          )
        }
        const next = mergeDevices(listed, entries, session, false)
        expect(next).toEqual(mergeAll(listed, entries.all, session))
        // A row that has not changed does not render.
        for (const one of next) {
          const before = shown.find(
            ({ deviceKey }) => deviceKey === one.deviceKey,
          )
          if (before && JSON.stringify(before) === JSON.stringify(one))
            expect(one).toBe(before)
        }
        shown = next
      }
    }),
    { seed: 20261129, numRuns: 300 },
  )
})

test('a host that sorts the list sorts a list of its own', () => {
  const session = createSession()
  const entries = createDeviceEntries(new Map())
  const listed: Device[] = keys.map((deviceKey) => ({
    deviceKey,
    status: 'remembered',
  }))
  const merge = () => mergeDevices(listed, entries, session, false)
  merge().reverse()
  expect(merge().map(({ deviceKey }) => deviceKey)).toEqual(keys)
  entries.set('b', {
    status: 'not_remembered',
    intent: undefined,
    confirmedStatus: undefined,
    device: undefined,
  })
  const before = merge()
  const statuses = before.map((one) => one.status)
  entries.set('b', undefined)
  merge()
  expect(before.map((one) => one.status)).toEqual(statuses)
})

test('what was there before anybody looked is merged, too', () => {
  const kept: DeviceEntry = {
    status: 'not_remembered',
    intent: undefined,
    confirmedStatus: undefined,
    device: { deviceKey: 'b', status: 'not_remembered' },
  }
  const entries = createDeviceEntries(new Map([['b', kept]]))
  entries.set('c', { ...kept, device: { deviceKey: 'c', status: 'unknown' } })
  const merged = mergeDevices([], entries, createSession(), false)
  expect(merged.map(({ deviceKey }) => deviceKey)).toEqual(['b', 'c'])
})
