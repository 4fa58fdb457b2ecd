import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../DeviceClient.ts'
import { DeviceError } from '../DeviceError.ts'
import { toDeviceError } from '../toDeviceError.ts'
import type {
  Device,
  DeviceRememberedStatus,
  DeviceSession,
  DeviceStatus,
} from '../types.ts'
import { createDeviceWriter, type DeviceWriter } from './createDeviceWriter.ts'
import {
  createJournal,
  type DeviceStorage,
  keptIntent,
  resumption,
} from './createJournal.ts'
import type { DeviceEntry } from './DeviceEntry.ts'
import type { DeviceIntent } from './DeviceIntent.ts'
import { createDeviceCache } from './deviceCache.ts'
import { followCalls } from './followCalls.ts'
import { forgetDevice } from './forgetDevice.ts'
import type { Outcome } from './tickets.ts'
import { type DeviceTransition, transitionOf } from './transitions.ts'
import { withLock } from './withLock.ts'

export type UpdateDeviceStatusVariables = {
  deviceKey: string
  /** Absolute, never a flip. */
  status: DeviceRememberedStatus
}

export type UpdateDeviceStatusData = UpdateDeviceStatusVariables & {
  outcome: Outcome
}

/** What the host decides; read at each use, so it may change. */
export type DeviceRegisterOptions = {
  storage: DeviceStorage
  onBeforeUpdate?:
    | ((variables: UpdateDeviceStatusVariables) => unknown)
    | undefined
  onTransition?: ((transition: DeviceTransition) => void) | undefined
}

const sessionEnded = () =>
  new DeviceError('NotSignedIn', 'The session has ended.')

/** What tabs tell each other: a device whose status was written. */
type Notice = { deviceKey: string; status: DeviceStatus }

/**
 * The intents of one signed-in user: one writer a device, made at the first
 * touch. Lives as long as the session.
 */
export function createDeviceRegister(
  queryClient: QueryClient,
  client: DeviceClient,
  initialSession: DeviceSession,
  options: () => DeviceRegisterOptions,
) {
  let session = initialSession
  let closed = false
  /** Remembering it was asked for at sign-in, and is not saved yet. */
  let chosen: string | undefined
  const { userId, userPoolId } = session
  const scope = `cognito-devices/${userPoolId}/${userId}`
  const cache = createDeviceCache(queryClient, session)
  const journal = createJournal(options().storage, session)
  const writers = new Map<string, DeviceWriter>()
  const listeners = new Set<() => void>()
  let entries: ReadonlyMap<string, DeviceEntry> = new Map()
  const channel =
    typeof BroadcastChannel === 'function'
      ? new BroadcastChannel(scope)
      : undefined

  const isCurrent = (deviceKey: string) => deviceKey === session.deviceKey
  const absentStatus = (deviceKey: string): DeviceStatus =>
    isCurrent(deviceKey) ? 'not_remembered' : 'unknown'

  function changed(deviceKey: string) {
    const entry = writers.get(deviceKey)?.get()
    if (!entry || closed) return
    const before = entries.get(deviceKey)
    entries = new Map(entries).set(deviceKey, entry)
    journal.save(deviceKey, entry, session)
    if (entry.intent?.error?.code === 'UserNotFound') {
      journal.clear()
      cache.clear('inactive')
    }
    for (const listener of [...listeners]) listener()
    const transition = transitionOf(before, entry, isCurrent(deviceKey))
    if (transition) options().onTransition?.(transition)
  }

  async function read(deviceKey: string, signal?: AbortSignal) {
    try {
      return await client.getDevice({ deviceKey, userId, signal })
    } catch (error) {
      signal?.throwIfAborted()
      if (toDeviceError(error).code === 'ResourceNotFound') return null
      throw error
    }
  }

  async function allow(variables: UpdateDeviceStatusVariables) {
    let cause: unknown
    try {
      if ((await options().onBeforeUpdate?.(variables)) !== false) return
    } catch (thrown) {
      cause = thrown
    }
    throw new DeviceError('Vetoed', 'onBeforeUpdate did not allow it.', {
      cause,
    })
  }

  function createWriter(deviceKey: string, known = cache.find(deviceKey)) {
    return createDeviceWriter({
      client,
      known: {
        device: known ?? undefined,
        status: known === null ? absentStatus(deviceKey) : known?.status,
      },
      allow: (status) => allow({ deviceKey, status }),
      send: (status, signal) =>
        client.updateDeviceStatus({ deviceKey, status, userId, signal }),
      read: (signal) => read(deviceKey, signal),
      cancelReads: () => cache.cancelReads(deviceKey),
      commit(status, device) {
        if (device) cache.set(deviceKey, device)
        else if (status !== 'remembered') cache.set(deviceKey, null)
        if (status === 'forgotten') cache.rereadLists()
        const notice: Notice = { deviceKey, status }
        if (device === undefined) channel?.postMessage(notice)
      },
      exclusive: (pump) => withLock(`${scope}/${deviceKey}`, pump),
      changed: () => changed(deviceKey),
      rested() {
        const busy = [...writers.values()].some((one) => one.isRunning())
        if (!busy) cache.resumeReads()
      },
    })
  }

  function writerOf(deviceKey: string, known?: Device) {
    const existing = writers.get(deviceKey)
    if (existing) return existing
    const writer = createWriter(deviceKey, known)
    writers.set(deviceKey, writer)
    return writer
  }

  async function updateStatus(
    variables: UpdateDeviceStatusVariables,
  ): Promise<UpdateDeviceStatusData> {
    const { deviceKey, status } = variables
    if (closed) throw sessionEnded()
    const call = calls.take(variables) ?? writerOf(deviceKey).intend(status)
    call.start()
    return { deviceKey, status, outcome: await call.outcome }
  }

  async function remember(deviceKey: string) {
    journal.noteAsked(deviceKey)
    chosen = deviceKey
    const data = await updateStatus({ deviceKey, status: 'remembered' })
    chosen = undefined
    return data
  }

  function resume(deviceKey: string, intent: DeviceIntent, isNew: boolean) {
    const writer = writerOf(deviceKey)
    const next = resumption(intent, isNew)
    if (next === 'send') writer.resume(intent.status)
    else writer.park(next)
  }

  /** What an earlier page, or an earlier session of this user, left open. */
  function restore() {
    for (const kept of journal.load()) {
      const { deviceKey, name, signedInAt } = kept
      const intent = keptIntent(kept)
      if (intent) resume(deviceKey, intent, signedInAt !== session.signedInAt)
      else {
        writerOf(deviceKey, { deviceKey, name, status: 'not_remembered' })
        changed(deviceKey)
      }
    }
  }

  async function onNotice({ data }: MessageEvent<Notice>) {
    const { deviceKey, status } = data
    if (listeners.size === 0) return cache.expire()
    if (status === 'forgotten') cache.rereadLists()
    const writer = writerOf(deviceKey)
    const device = await read(deviceKey).catch(() => undefined)
    if (device === undefined || closed || writer.isRunning()) return
    cache.set(deviceKey, device)
    writer.observe(device, status)
  }

  restore()
  channel?.addEventListener('message', onNotice)
  const calls = followCalls(
    queryClient,
    updateStatus,
    ({ deviceKey, status }) => writerOf(deviceKey).intend(status),
  )

  return {
    session: () => session,
    /** The function of every status mutation: one identity for this register. */
    updateStatus,
    /** Carries out a choice made before the sign-in; a refusal is an intent's. */
    async rememberThisDevice() {
      const { deviceKey } = session
      if (!deviceKey) return
      // Before the read: its answer must not make anybody ask.
      journal.noteAsked(deviceKey)
      const device = await read(deviceKey).catch(() => null)
      if (device === null && !closed) remember(deviceKey).catch(() => {})
    },
    remember,
    wasChosen: (deviceKey: string) => chosen === deviceKey,
    wasAsked: (deviceKey: string) => journal.wasAsked(deviceKey),
    noteAsked: (deviceKey: string) => journal.noteAsked(deviceKey),
    forget: (deviceKey: string) =>
      writerOf(deviceKey).forget((signal) =>
        forgetDevice(client, { deviceKey, userId, signal }),
      ),
    /** Undefined for a device nobody has touched here. */
    get: (deviceKey: string | undefined) =>
      deviceKey === undefined ? undefined : entries.get(deviceKey),
    getAll: () => entries,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dismiss(deviceKey: string) {
      chosen = undefined
      writers.get(deviceKey)?.dismiss()
    },
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
      if (!isNewSignIn) return
      for (const [deviceKey, { intent }] of entries)
        if (intent && !writers.get(deviceKey)?.isRunning())
          resume(deviceKey, intent, true)
    },
    /** `replaced`: by another user, who must find nothing of this one. */
    close({ replaced }: { replaced: boolean }) {
      closed = true
      calls.unfollow()
      channel?.close()
      for (const writer of writers.values()) writer.close(sessionEnded())
      if (replaced) journal.clear()
      else journal.clearRetained()
      cache.clear()
    },
  }
}

export type DeviceRegister = ReturnType<typeof createDeviceRegister>
