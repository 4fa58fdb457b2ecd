import type { EmulatorOptions } from '@cognito-devices/emulator'
import { afterAll, expect, test } from 'vitest'
import { defaultRules } from '../../packages/emulator/src/rules.ts'
import { openEmulator } from './openEmulator.ts'
import { scenarios } from './scenarios.ts'

type Opened = Awaited<ReturnType<typeof openEmulator>>

const opened = new Map<string, Promise<Opened>>()

/** One emulator for each way to set it up. */
function open(options: EmulatorOptions): Promise<Opened> {
  const key = JSON.stringify(options)
  const found = opened.get(key) ?? openEmulator(options)
  opened.set(key, found)
  return found
}

afterAll(async () => {
  for (const each of await Promise.all(opened.values())) await each.close()
})

// What verify:aws does to pools of AWS, done to the emulator.

test.each(scenarios)('$rule: as the emulator says', async (scenario) => {
  const { world } = await open({})
  expect(await scenario.run(world)).toBe(scenario.expected)
})

const turnable = scenarios.flatMap(({ rule, expected, turned, run }) =>
  turned ? [{ rule, expected, run, ...turned }] : [],
)

test.each(turnable)('$rule: otherwise, turned by $by', async (scenario) => {
  const { world } = await open(scenario.by)
  const outcome = await scenario.run(world)
  expect(outcome).toBe(scenario.to)
  expect(outcome).not.toBe(scenario.expected)
})

test('every rule that can be turned is turned by one', () => {
  const turned = turnable.flatMap(({ by }) => [
    ...Object.keys(by),
    ...Object.keys(by.rules ?? {}),
  ])
  const missing = Object.keys(defaultRules).filter(
    (rule) => !turned.includes(rule),
  )
  expect(missing).toEqual([])
})

test('its users are deleted', async () => {
  const { world, emulator } = await open({})
  const UserPoolId = world.pools.tracked?.userPoolId
  const count = async () => {
    const input = { UserPoolId }
    const { Users } = await emulator.send<{ Users: object[] }>(
      'ListUsers',
      input,
    )
    return Users.length
  }
  expect(await count()).toBeGreaterThan(0)
  expect(await world.close()).toEqual([])
  expect(await count()).toBe(0)
})
