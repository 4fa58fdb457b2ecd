import type { DeviceClient } from '../client/DeviceClient.ts'
import { isOnline } from '../client/online.ts'
import { findDevice } from '../client/readDeviceClient.ts'
import type { Device, DeviceSession, DeviceStatus } from '../client/types.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import type { Now } from '../machine/deviceEvents.ts'
import type { DeviceState, Moment } from '../machine/deviceState.ts'
import { isPermitted } from '../machine/permission.ts'
import { kept } from '../machine/resuming.ts'
import { type DeviceRunner, runDevice } from '../machine/runDevice.ts'
import { takeLock } from '../machine/takeLock.ts'
import type { DeviceStorage } from './DeviceStorage.ts'
import type { DeviceCache } from './deviceCache.ts'
import { readsBegun } from './deviceReads.ts'
import { createTrust } from './endTrust.ts'
import { keptError } from './entriesOf.ts'
import {
  type ForgetDeviceData,
  type ForgetDeviceVariables,
  forgetDevice,
} from './forgetDevice.ts'
import type { Hosts } from './hosts.ts'
import type { Journal, KeptDevice } from './journal.ts'
import { distrustPresence, trustsPresence } from './presence.ts'
import { joinTabs, type Notice } from './tabs.ts'
import { transitionOf } from './transitions.ts'
import type { UpdateDeviceStatusVariables } from './UpdateDeviceStatusData.ts'

export type WritePathIo = {
  client: DeviceClient
  cache: DeviceCache
  hosts: Hosts
  journal: Journal
  storage: DeviceStorage
  /** The changes that earlier pages left open, by device key. */
  kept: ReadonlyMap<string, KeptDevice>
  /** Reads whether another user has signed in. Never rejects. */
  look(): Promise<void>
  /** The entry of a device is another one now. */
  changed(deviceKey: string, entry: DeviceEntry): void
}

/**
 * The devices of one signed-in user. Each has a machine, which is created when
 * the device is first touched. It lives as long as the session.
 */
export function createWritePath(
  initialSession: DeviceSession,
  io: WritePathIo,
) {
  const { cache, client, hosts, journal } = io
  let session = initialSession
  let isClosed = false
  const { userId, userPoolId } = session
  const scope = `cognito-devices/${userPoolId}/${userId}`
  const runners = new Map<string, DeviceRunner>()
  /** Devices that are not at rest. */
  const busy = new Set<string>()
  const isBusy = () => busy.size > 0
  /** Counts what ends every permission: a new sign-in and a frozen page. */
  let permissions = 0
  const tabs = joinTabs(scope, onNotice)
  const trust = createTrust({
    session: () => session,
    storage: io.storage,
    hosts,
    async read(deviceKey) {
      const device = await read(deviceKey)
      await io.look()
      return isClosed ? null : device
    },
    runnerOf,
  })

  const isCurrent = (deviceKey: string) => deviceKey === session.deviceKey
  const absentStatus = (deviceKey: string): DeviceStatus =>
    isCurrent(deviceKey) ? 'not_remembered' : 'unknown'

  const now = (): Now => ({
    wall: Date.now(),
    mono: performance.now(),
    jitter: Math.random(),
    isOnline: isOnline(),
    asksHost: hosts.areAsked(),
    trustsPresence: trustsPresence(client),
    reads: readsBegun(),
  })

  /**
   * The row of another browser that is off is kept, so that it can be turned on
   * again.
   */
  function save(deviceKey: string, state: DeviceState, device?: Device) {
    const open = kept(state)
    const isRetained =
      state.known === 'not_remembered' && !isCurrent(deviceKey) && device
    if (!open && !isRetained) return journal.drop(deviceKey)
    journal.save(deviceKey, {
      name: device?.name,
      status: open?.status,
      phase: open?.phase,
      code: open?.error?.code,
      since: open?.since ?? 0,
      signedInAt: open && session.signedInAt,
    })
  }

  function changed(
    deviceKey: string,
    entry: DeviceEntry,
    before: { entry: DeviceEntry; state: DeviceState },
    state: DeviceState,
  ) {
    if (isClosed) return
    save(deviceKey, state, entry.device)
    if (isCurrent(deviceKey)) trust.note(deviceKey, before.state, state)
    if (entry.intent?.error?.code === 'UserNotFound') {
      journal.clear()
      cache.clear('inactive')
    }
    if (entry !== before.entry) io.changed(deviceKey, entry)
    const transition = transitionOf(before.state, state, isCurrent(deviceKey))
    if (transition) hosts.tell(transition)
    if (state.step.name !== 'rest') busy.add(deviceKey)
    else if (busy.delete(deviceKey) && !isBusy()) cache.resumeReads()
  }

  const read = (deviceKey: string, signal?: AbortSignal) =>
    findDevice(client, { deviceKey, userId, signal })

  function runnerOf(deviceKey: string, known?: Device) {
    return runners.get(deviceKey) ?? createRunner(deviceKey, known)
  }

  function createRunner(
    deviceKey: string,
    known: Device | null | undefined = cache.find(deviceKey),
    kept?: Device,
  ) {
    const runner = runDevice(
      {
        now,
        ask: (change, cause, signal) =>
          hosts.ask(
            change === 'forget'
              ? { kind: 'forget', deviceKeys: [deviceKey], cause: 'click' }
              : { kind: 'update', deviceKey, status: change, cause },
            signal,
          ),
        lock: (signal) => takeLock(`${scope}/${deviceKey}`, signal),
        send: (status, signal) =>
          client.updateDeviceStatus({ deviceKey, status, userId, signal }),
        read: (signal) => read(deviceKey, signal),
        remove(signal) {
          const started = { at: now(), permissions }
          return forgetDevice(
            client,
            { deviceKey, userId, signal },
            () =>
              isPermitted(started.at, now()) &&
              (started.permissions === permissions || !hosts.areAsked()),
          )
        },
        look: io.look,
        isKept: (status) => journal.isKept(deviceKey, status),
        cancelReads: () => cache.cancelReads(deviceKey),
        commit(status, device) {
          if (device || status !== 'remembered')
            cache.set(deviceKey, device ?? null)
          if (status === 'forgotten') cache.rereadLists()
        },
        tell: (status) => tabs.tell({ deviceKey, status }),
        distrustPresence: () => distrustPresence(client),
        changed: (entry, before, state) =>
          changed(deviceKey, entry, before, state),
      },
      known === null ? absentStatus(deviceKey) : known?.status,
      known ?? kept,
    )
    runners.set(deviceKey, runner)
    return runner
  }

  /**
   * Restores what an earlier page, or an earlier session of this user, left
   * open.
   */
  function restore() {
    for (const [deviceKey, one] of io.kept) {
      const { name, phase, signedInAt, since, status } = one
      if (!status || !phase) {
        const off: Device = { deviceKey, name, status: 'not_remembered' }
        io.changed(deviceKey, createRunner(deviceKey, off).entry())
        continue
      }
      // Lists may show it no more: it stays on the screen by what was kept of it.
      const kept: Device = { deviceKey, name, status: 'unknown' }
      const runner = createRunner(deviceKey, cache.find(deviceKey), kept)
      runner.restore(
        { status, phase, error: keptError(one), since },
        // Some clients do not tell when somebody has signed in.
        signedInAt !== undefined && signedInAt === session.signedInAt,
      )
    }
  }

  function onNotice({ deviceKey, status }: Notice) {
    const isKnown =
      runners.has(deviceKey) ||
      isCurrent(deviceKey) ||
      cache.find(deviceKey) !== undefined
    if (isKnown) return runnerOf(deviceKey).hear(status)
    // A made-up key creates no row. If a list is being read, it may be out of
    // date.
    cache.cancelReads(deviceKey)
    if (!isBusy()) cache.resumeReads()
  }

  async function forget(
    { deviceKey }: ForgetDeviceVariables,
    permittedAt?: Moment,
  ): Promise<ForgetDeviceData> {
    await runnerOf(deviceKey).forget(permittedAt)
    return { deviceKey, endsSession: isCurrent(deviceKey) }
  }

  restore()

  return {
    session: () => session,
    read,
    intend: ({ deviceKey, status }: UpdateDeviceStatusVariables) =>
      runnerOf(deviceKey).intend(status),
    forget,
    dismiss: (deviceKey: string) => runners.get(deviceKey)?.dismiss(),
    /** One device was read. `began` is the number of that read. */
    observe(deviceKey: string, device: Device | null, began: number) {
      runners.get(deviceKey)?.observe(device, began, absentStatus(deviceKey))
    },
    /** The whole list was read. */
    observeList(devices: readonly Device[], began: number) {
      const listed = new Map(devices.map((item) => [item.deviceKey, item]))
      for (const [deviceKey, runner] of runners)
        runner.observe(
          listed.get(deviceKey) ?? null,
          began,
          absentStatus(deviceKey),
        )
    },
    /** The same user has a new token, or has signed in again. */
    resume(next: DeviceSession, isNewSignIn: boolean) {
      session = next
      if (!isNewSignIn) return
      permissions++
      trust.startAnew()
      for (const runner of runners.values()) runner.signIn()
      void trust.check()
    },
    thaw() {
      permissions++
      for (const runner of runners.values()) runner.thaw()
    },
    /**
     * Turns this browser off if the host no longer trusts it. Never rejects.
     */
    checkTrust: trust.check,
    isBusy,
    /**
     * No component uses it any more. It stops listening, and leaves everything
     * as it is.
     */
    release() {
      isClosed = true
      tabs.leave()
    },
    /** After `release`: the session has ended, and with it what was under way. */
    close() {
      for (const runner of runners.values()) runner.leave()
    },
  }
}

export type WritePath = ReturnType<typeof createWritePath>
