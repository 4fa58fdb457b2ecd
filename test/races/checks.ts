import { expect } from 'vitest'
import { readTruth } from '../support/createDevices.ts'
import type { World } from './createWorld.tsx'

const on = 'remembered'
const off = 'not_remembered'

/**
 * I1: the screen shows the last intent until that very intent is refused. I7: a
 * device that was asked to change stays on screen, a device turned off too.
 */
function checkIntents({ witness, session, mayOffer }: World) {
  if (!witness.isLoaded()) return
  const [own] = session.person()?.deviceKeys ?? []
  for (const [deviceKey, ask] of witness.asked) {
    const { state, status } = ask
    // What was saved of one that is gone, or acknowledged and not done while no
    // read came through, the next read finds undone.
    const isUndone =
      witness.goneUnheard.has(deviceKey) ||
      (status === on && witness.believed.get(deviceKey) === on)
    if (state === 'saved' && isUndone) continue
    const name = witness.names.get(deviceKey)
    const row = witness.row(deviceKey)
    expect(row, `I7 ${name}`).toBeDefined()
    if (state === 'refused') continue
    if (ask.wasReadRefused && row?.phase === 'parked') continue
    // S2: what is replayed is asked about; S1: in which sign-in, nobody may know.
    if (mayOffer && ask.isReplayed && row?.phase === 'offered') continue
    expect(row?.status, `I1 ${name} ${state}`).toBe(status)
    if (deviceKey === own)
      expect(witness.current()?.current, `I1 ${state}`).toBe(status)
  }
}

/** I2: at most one write is in flight for each device. */
function checkWire({ wire, witness }: World) {
  const writes = wire
    .open()
    .filter((call) => call.operation === 'UpdateDeviceStatus')
    .flatMap((call) => (call.isAborted ? [] : [call.deviceKey]))
  expect(new Set(writes).size, 'I2').toBe(writes.length)
  // I5, on the wire: every call is made for the one who is signed in.
  expect(witness.intruders, 'I5').toEqual([])
}

/** I4: no device's failure changes another. I5: nobody sees another's devices. */
function checkOthers({ witness, service, session }: World) {
  const person = session.person()
  for (const { deviceKeys } of [service.ada, service.bob]) {
    const isOwn = deviceKeys === person?.deviceKeys
    for (const [index, deviceKey] of deviceKeys.entries()) {
      const row = witness.row(deviceKey)
      if (!isOwn) expect(row, 'I5').toBeUndefined()
      else if (witness.isLoaded() && index === deviceKeys.length - 1)
        expect(row?.status, 'I4').toBe(on)
    }
  }
  if (!person) expect(witness.current()?.current ?? 'unknown').toBe('unknown')
}

/** I8: what was open when its page was gone is read before it is sent again. */
function checkReload({ witness }: World) {
  expect(witness.early, 'I8').toEqual([])
}

/** S1: turned on for a click of this sign-in. S2: nothing past the host. */
function checkPermissions({ host, tabs }: World) {
  expect(host?.unasked ?? [], 'S2').toEqual([])
  for (const { witness } of tabs) expect(witness.unclicked, 'S1').toEqual([])
}

/** What holds after every step, in every tab. */
export function checkStep(world: World) {
  checkWire(world)
  checkPermissions(world)
  checkReload(world)
  for (const { witness } of world.tabs) {
    checkIntents({ ...world, witness })
    checkOthers({ ...world, witness })
  }
}

/**
 * I3: at rest the screen shows what the service has, or says `unknown`. A turning
 * off that was acknowledged is believed, so it may show that too.
 */
export async function checkRest(world: World) {
  for (const { witness } of world.tabs) await checkTab({ ...world, witness })
}

async function checkTab({ witness, service, session }: World) {
  const { emulator } = service
  const person = session.person()
  const { seed, deviceKeys } = person ?? { seed: service.ada.seed }
  for (const deviceKey of deviceKeys ?? []) {
    const row = witness.row(deviceKey)
    if (row === undefined) continue
    const possible = [
      'unknown',
      await readTruth({ emulator, seed }, deviceKey),
      witness.believed.get(deviceKey) === off ? off : undefined,
      // No read can tell removed from turned off; the next write does.
      witness.goneUnheard.has(deviceKey) ? off : undefined,
    ]
    expect(possible, `I3 ${witness.names.get(deviceKey)}`).toContain(row.status)
  }
}

/**
 * I6: the writes that clicks cost when nothing fails. While one is in flight, all
 * clicks together cost one more, and none when they end where it ends.
 */
export function expectedWrites({ witness, service }: World) {
  let count = 0
  for (const [deviceKey, events] of witness.history) {
    let committed = deviceKey === service.ada.deviceKeys[0] ? off : on
    let inFlight: string | undefined
    let desired: string | undefined
    for (const event of events) {
      if (event === 'acknowledged') {
        committed = inFlight ?? committed
        inFlight = undefined
      } else {
        desired = event
      }
      if (inFlight || desired === undefined) continue
      if (desired !== committed) {
        inFlight = desired
        count++
      }
      desired = undefined
    }
  }
  return count
}

export function checkWrites(world: World) {
  expect(world.wire.writes.length, 'I6').toBe(expectedWrites(world))
}
