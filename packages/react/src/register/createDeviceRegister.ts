import type {
  MutationCacheNotifyEvent,
  QueryClient,
} from '@tanstack/react-query'
import type { DeviceClient } from '../DeviceClient.ts'
import { DeviceError } from '../DeviceError.ts'
import { toDeviceError } from '../toDeviceError.ts'
import type {
  Device,
  DeviceRememberedStatus,
  DeviceSession,
  DeviceStatus,
} from '../types.ts'
import {
  createDeviceWriter,
  type DeviceEntry,
  type DeviceWriter,
} from './createDeviceWriter.ts'
import { type DeviceIntent, isActiveIntent } from './DeviceIntent.ts'
import { createDeviceCache } from './deviceCache.ts'
import { afterSignIn } from './parkedIntents.ts'
import type { Outcome } from './tickets.ts'

export type UpdateDeviceStatusVariables = {
  deviceKey: string
  /** Absolute, never a flip. */
  status: DeviceRememberedStatus
}

export type UpdateDeviceStatusData = UpdateDeviceStatusVariables & {
  outcome: Outcome
}

/** Refused intents by device key, for the next session of the same user. */
export type ParkedIntents = ReadonlyMap<string, DeviceIntent>

function parkedIn(entries: ReadonlyMap<string, DeviceEntry>): ParkedIntents {
  const intents = new Map<string, DeviceIntent>()
  for (const [deviceKey, { intent }] of entries)
    if (intent && !isActiveIntent(intent)) intents.set(deviceKey, intent)
  return intents
}

const sessionEnded = () =>
  new DeviceError('NotSignedIn', 'The session has ended.')

async function withLock(name: string, run: () => Promise<void>) {
  const locks = globalThis.navigator?.locks
  if (!locks) return run()
  let isHeld = false
  try {
    await locks.request(name, () => {
      isHeld = true
      return run()
    })
  } catch (error) {
    // A page without an origin of its own may not lock.
    if (isHeld) throw error
    await run()
  }
}

/**
 * The intents of one signed-in user: one writer a device, made at the first
 * touch. Lives as long as the session.
 */
export function createDeviceRegister(
  queryClient: QueryClient,
  client: DeviceClient,
  initialSession: DeviceSession,
  parked: ParkedIntents = new Map(),
) {
  let session = initialSession
  let closed = false
  const { userId, userPoolId } = session
  const cache = createDeviceCache(queryClient, session)
  const writers = new Map<string, DeviceWriter>()
  const listeners = new Set<() => void>()
  let entries: ReadonlyMap<string, DeviceEntry> = new Map()

  function changed(deviceKey: string) {
    const writer = writers.get(deviceKey)
    if (writer) entries = new Map(entries).set(deviceKey, writer.get())
    for (const listener of [...listeners]) listener()
  }

  const absentStatus = (deviceKey: string): DeviceStatus =>
    deviceKey === session.deviceKey ? 'not_remembered' : 'unknown'

  async function read(deviceKey: string, signal: AbortSignal) {
    try {
      return await client.getDevice({ deviceKey, userId, signal })
    } catch (error) {
      signal.throwIfAborted()
      if (toDeviceError(error).code === 'ResourceNotFound') return null
      throw error
    }
  }

  function createWriter(deviceKey: string) {
    const found = cache.find(deviceKey)
    return createDeviceWriter({
      client,
      known: {
        device: found ?? undefined,
        status:
          found === null
            ? absentStatus(deviceKey)
            : (found?.status ?? undefined),
      },
      send: (status, signal) =>
        client.updateDeviceStatus({ deviceKey, status, userId, signal }),
      read: (signal) => read(deviceKey, signal),
      cancelReads: () => cache.cancelReads(deviceKey),
      commit(status, device) {
        if (device) cache.set(deviceKey, device)
        else if (status !== 'remembered') cache.set(deviceKey, null)
        if (status === 'forgotten') cache.rereadLists()
      },
      exclusive: (pump) =>
        withLock(`cognito-devices/${userPoolId}/${userId}/${deviceKey}`, pump),
      changed: () => changed(deviceKey),
      rested() {
        const busy = [...writers.values()].some((one) => one.isRunning())
        if (!busy) cache.resumeReads()
      },
    })
  }

  function writerOf(deviceKey: string) {
    const existing = writers.get(deviceKey)
    if (existing) return existing
    const writer = createWriter(deviceKey)
    writers.set(deviceKey, writer)
    return writer
  }

  type Call = ReturnType<DeviceWriter['intend']>
  /** Calls that TanStack has announced and not yet handed over. */
  const announced = new WeakMap<UpdateDeviceStatusVariables, Call>()

  async function updateStatus(
    variables: UpdateDeviceStatusVariables,
  ): Promise<UpdateDeviceStatusData> {
    const { deviceKey, status } = variables
    if (closed) throw sessionEnded()
    const call = announced.get(variables) ?? writerOf(deviceKey).intend(status)
    announced.delete(variables)
    call.start()
    return { deviceKey, status, outcome: await call.outcome }
  }

  /**
   * TanStack calls a mutation function only after every `onMutate`, which a host
   * may have made asynchronous: the screen and the order of intents must not wait
   * for that, so they follow the announcement.
   */
  function onMutation(event: MutationCacheNotifyEvent) {
    if (event.type !== 'updated') return
    if (event.mutation.options.mutationFn !== updateStatus) return
    const variables = event.mutation.state.variables as
      | UpdateDeviceStatusVariables
      | undefined
    if (!variables) return
    if (event.action.type === 'pending')
      announced.set(
        variables,
        writerOf(variables.deviceKey).intend(variables.status),
      )
    if (event.action.type === 'error') announced.get(variables)?.withdraw()
  }
  function signedInAgain(intents: ParkedIntents) {
    for (const [deviceKey, intent] of intents) {
      const next = afterSignIn(intent)
      if (next !== 'replay') writerOf(deviceKey).park(next)
      else updateStatus({ deviceKey, status: intent.status }).catch(() => {})
    }
  }
  signedInAgain(parked)

  const unsubscribe = queryClient.getMutationCache().subscribe(onMutation)

  return {
    session: () => session,
    /** The function of every status mutation: one identity for this register. */
    updateStatus,
    /** Undefined for a device nobody has touched here. */
    get: (deviceKey: string | undefined) =>
      deviceKey === undefined ? undefined : entries.get(deviceKey),
    getAll: () => entries,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dismiss: (deviceKey: string) => writers.get(deviceKey)?.dismiss(),
    /** One device was read, and no write has overtaken the read. */
    observe(deviceKey: string, device: Device | null) {
      writers.get(deviceKey)?.observe(device, absentStatus(deviceKey))
    },
    /** The whole list was read, and no write has overtaken the read. */
    observeList(devices: readonly Device[]) {
      const listed = new Map(devices.map((item) => [item.deviceKey, item]))
      for (const [deviceKey, writer] of writers)
        writer.observe(listed.get(deviceKey) ?? null, absentStatus(deviceKey))
    },
    /** The same user: with a new token, or signed in anew. */
    resume(next: DeviceSession) {
      const isNewSignIn = session.signedInAt !== next.signedInAt
      session = next
      if (isNewSignIn) signedInAgain(parkedIn(entries))
    },
    /** Returns what to keep for the next session of the same user. */
    close(): ParkedIntents {
      closed = true
      unsubscribe()
      const parked = new Map<string, DeviceIntent>()
      for (const [deviceKey, writer] of writers) {
        const intent = writer.close(sessionEnded())
        if (intent) parked.set(deviceKey, intent)
      }
      cache.clear()
      return parked
    },
  }
}

export type DeviceRegister = ReturnType<typeof createDeviceRegister>
