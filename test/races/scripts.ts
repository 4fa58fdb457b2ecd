import type { FaultEffect } from '@cognito-devices/emulator'
import type { DeviceRememberedStatus } from '@cognito-devices/react'
import { onlineManager } from '@tanstack/react-query'
import { expect, vi } from 'vitest'
import type { Ask } from './createWitness.ts'
import type { World } from './createWorld.tsx'

export type Script = ((world: World) => unknown)[]

const click =
  (status: DeviceRememberedStatus, device = 1) =>
  (world: World) =>
    world.click(world.deviceKeys[device] ?? '', status)

/** Tab 1 is not the one that is clicked in else. */
const turnOffInTab1 = (world: World) =>
  world.click(world.deviceKeys[1] ?? '', 'not_remembered', 1)

const turnOff = click('not_remembered')
const turnOn = click('remembered')

/** The newest call of that operation that is still under way. */
function find(world: World, operation: string) {
  const call = world.wire.open().findLast((one) => one.operation === operation)
  if (!call) throw new Error(`No ${operation} is under way.`)
  return call
}

const arrive = (operation: string, effect?: FaultEffect) => (world: World) =>
  find(world, operation).arrive(effect)

const answer = (operation: string) => (world: World) =>
  find(world, operation).answer()

/** A read from before the write, unless the register has cancelled it. */
const answerFirst = (operation: string) => (world: World) =>
  world.wire
    .open()
    .find((one) => one.operation === operation && one.hasArrived)
    ?.answer()

const writes = (count: number) => (world: World) =>
  expect(world.wire.writes.length).toBe(count)

/** What became of the last intent, seen when everything is at rest. */
const becomes = (state: Ask['state'] | undefined) => async (world: World) => {
  await world.drain()
  const deviceKey = world.deviceKeys[1] ?? ''
  expect(world.witness.asked.get(deviceKey)?.state).toBe(state)
}

const refetch = (world: World) => world.refetch()
const pass = (milliseconds: number) => () =>
  vi.advanceTimersByTime(milliseconds)

const write = 'UpdateDeviceStatus'
const saveWith = (effect?: FaultEffect) => [
  arrive(write, effect),
  answer(write),
]
const verify = [arrive('GetDevice'), answer('GetDevice')]

/** What every tab asks of the device after a write, answered. */
const verifyInAllTabs = [...verify, ...verify]

const dropped: FaultEffect = { kind: 'drop' }
const droppedAfter: FaultEffect = { kind: 'drop', applied: true }
const refused: FaultEffect = {
  kind: 'error',
  name: 'PasswordResetRequiredException',
}

const busy: FaultEffect = { kind: 'error', name: 'TooManyRequestsException' }

const fillStorage = (world: World) => world.fillStorage()
const clearCache = (world: World) => world.clearCache()
/** What Chromium tells a page that it has frozen. */
const thaw = () => void document.dispatchEvent(new Event('resume'))
const day = 24 * 60 * 60_000
const setClock = (milliseconds: number) => () =>
  void vi.setSystemTime(Date.now() + milliseconds)

const ignored: FaultEffect = { kind: 'ignore' }

/** Found by putting faults into the register, and made as short as they get. */
const scripts: Record<string, Script> = {
  'a read begun during the write lands after it': [
    turnOff,
    refetch,
    arrive('ListDevices'),
    arrive(write),
    answer(write),
    ...verify,
    refetch,
  ],
  'a list begun before the write lands last': [
    turnOff,
    refetch,
    arrive('ListDevices'),
    ...saveWith(),
    ...verify,
    answerFirst('ListDevices'),
  ],
  'a list without the device follows its turning off': [
    turnOff,
    ...saveWith(),
    ...verify,
    refetch,
    arrive('ListDevices'),
    answer('ListDevices'),
  ],
  'a read begun before a write that nobody answered lands last': [
    turnOff,
    refetch,
    arrive('ListDevices'),
    ...saveWith(droppedAfter),
    ...verify,
    answerFirst('ListDevices'),
  ],
  'a change back after a write whose answer was lost is no net zero': [
    turnOff,
    ...saveWith(droppedAfter),
    turnOn,
  ],
  'a change back during the write ends where it began': [
    turnOff,
    turnOn,
    ...saveWith(),
    ...saveWith(),
  ],
  'there and back during the write costs nothing': [
    turnOff,
    turnOn,
    turnOff,
    ...saveWith(),
    writes(1),
  ],
  'a write that fails leaves what was asked meanwhile': [
    turnOff,
    turnOn,
    ...saveWith(dropped),
  ],
  'a refusal of an overtaken write refuses nothing else': [
    turnOff,
    turnOn,
    ...saveWith(refused),
    becomes('saved'),
  ],
  'a turning on that changes nothing is an error in the end': [
    turnOff,
    ...saveWith(),
    ...verify,
    turnOn,
    ...saveWith(ignored),
    ...verify,
    pass(30_000),
    ...verify,
    pass(30_000),
    ...verify,
    becomes('refused'),
  ],
  'a turning off that changes nothing is believed': [
    turnOff,
    ...saveWith(ignored),
    ...verify,
    becomes('saved'),
  ],
  'a change there and back during a turning off that changes nothing': [
    turnOff,
    refetch,
    arrive('ListDevices'),
    answer('ListDevices'),
    turnOn,
    arrive(write, ignored),
    turnOff,
    answer(write),
    becomes('saved'),
    refetch,
  ],
  'a turning off that changes nothing and cannot be read back': [
    turnOff,
    ...saveWith(ignored),
    arrive('GetDevice', dropped),
    answer('GetDevice'),
    becomes('saved'),
    refetch,
  ],
  'a click during the verification counts': [
    turnOff,
    ...saveWith(),
    turnOn,
    pass(700),
  ],
  'a dropped write is read before it is sent again': [
    turnOff,
    ...saveWith(dropped),
    arrive('GetDevice', dropped),
    answer('GetDevice'),
    pass(2_000),
  ],
  'writes that nobody answers are not sent one after the other': [
    turnOff,
    ...saveWith(dropped),
    ...verify,
    ...saveWith(dropped),
    ...verify,
    writes(2),
    pass(30_000),
    ...saveWith(),
    writes(3),
    becomes('saved'),
  ],
  'this browser is turned on, then off, while its own read is under way': [
    click('remembered', 0),
    refetch,
    arrive('GetDevice'),
    ...saveWith(),
    click('not_remembered', 0),
  ],
  'a read of this browser begun before the write lands last': [
    click('remembered', 0),
    refetch,
    arrive('GetDevice'),
    ...saveWith(),
    ...verify,
    answerFirst('GetDevice'),
  ],
  'a connection is lost in mid-write and comes back': [
    turnOff,
    arrive(write),
    () => onlineManager.setOnline(false),
    (world) => find(world, write).lose(),
    turnOn,
    () => onlineManager.setOnline(true),
  ],
  'a user leaves in mid-write and comes back': [
    turnOff,
    arrive(write),
    ({ session, witness }) => {
      witness.onSession()
      session.signOut()
    },
    ({ session, service }) => session.signIn(service.ada),
  ],
  'what was asked for again after a new sign-in, before a reload': [
    turnOff,
    turnOn,
    ({ session, service, witness }) => {
      witness.onSession()
      session.signIn(service.ada)
    },
    arrive(write),
    turnOn,
    (world) => world.reload(),
    becomes('open'),
  ],
  'a page is frozen in mid-write': [
    turnOff,
    arrive(write),
    thaw,
    answer(write),
    thaw,
    becomes('saved'),
    writes(1),
  ],
  'a page is frozen after a write that nobody answered': [
    turnOff,
    ...saveWith(droppedAfter),
    thaw,
    becomes('saved'),
    writes(1),
  ],
  'a page is frozen while Cognito is busy': [
    turnOff,
    ...saveWith(busy),
    thaw,
    pass(30_000),
    becomes('saved'),
  ],
  'the clock is set back while Cognito is busy': [
    turnOff,
    ...saveWith(busy),
    setClock(-2 * day),
    pass(30_000),
    becomes('saved'),
    writes(2),
  ],
  'the clock is set on while Cognito is busy': [
    turnOff,
    ...saveWith(busy),
    setClock(2 * day),
    pass(30_000),
    becomes('saved'),
    writes(2),
  ],
  'the storage is full': [
    fillStorage,
    turnOff,
    ...saveWith(dropped),
    ...verify,
    turnOn,
    turnOff,
    becomes('saved'),
  ],
  'the storage is full, and nothing outlives the page': [
    fillStorage,
    turnOff,
    (world) => {
      world.witness.asked.clear()
      world.reload()
    },
    becomes(undefined),
    writes(1),
  ],
  'the host clears its cache in mid-write': [
    turnOff,
    arrive(write),
    clearCache,
    answer(write),
    becomes('saved'),
    writes(1),
  ],
  'the host clears its cache after a write that nobody answered': [
    turnOff,
    ...saveWith(droppedAfter),
    clearCache,
    becomes('saved'),
    writes(1),
  ],
  'another user signs in in mid-write': [
    turnOff,
    ({ session, service, witness }) => {
      witness.onSession()
      session.signIn(service.bob)
    },
  ],
}

/** The same, with two tabs. */
const tabScripts: Record<string, Script> = {
  'another tab has a write that took effect unheard': [
    turnOffInTab1,
    ...saveWith(droppedAfter),
    ...verify,
    turnOn,
    becomes('saved'),
    refetch,
  ],
  'a read begun before the write of another tab lands last': [
    refetch,
    arrive('ListDevices'),
    turnOffInTab1,
    ...saveWith(),
    ...verifyInAllTabs,
    answerFirst('ListDevices'),
  ],
  'another tab has removed the device': [
    (world) => world.tabs[1]?.tab.controls.forget?.(world.deviceKeys[1] ?? ''),
    arrive('ForgetDevice'),
    answer('ForgetDevice'),
    becomes(undefined),
    ({ deviceKeys, witness }) =>
      expect(witness.row(deviceKeys[1] ?? '')).toBeUndefined(),
  ],
}

/** Every script, with the number of tabs it is for. */
export const written = [
  ...Object.entries(scripts).map(([name, script]) => ({
    name,
    script,
    tabCount: 1,
  })),
  ...Object.entries(tabScripts).map(([name, script]) => ({
    name,
    script,
    tabCount: 2,
  })),
]
