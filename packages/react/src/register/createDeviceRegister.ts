import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { DeviceError } from '../client/DeviceError.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import type { Device, DeviceSession, DeviceStatus } from '../client/types.ts'
import {
  createDeviceWriter,
  type DeviceWriter,
} from '../machine/createDeviceWriter.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import type { DeviceIntent } from '../machine/DeviceIntent.ts'
import { resumption } from '../machine/resumption.ts'
import { sessionEnded } from '../machine/sessionEnded.ts'
import { withLock } from '../machine/withLock.ts'
import { createAnswers } from './createAnswers.ts'
import { createHost, type DeviceRegisterOptions } from './createHost.ts'
import { createJournal } from './createJournal.ts'
import { openStorage } from './DeviceStorage.ts'
import { createDeviceCache } from './deviceCache.ts'
import { followCalls } from './followCalls.ts'
import {
  type ForgetDeviceData,
  type ForgetDeviceVariables,
  forgetDevice,
} from './forgetDevice.ts'
import {
  type ForgetOtherDevicesVariables,
  forgetOtherDevices,
} from './forgetOtherDevices.ts'
import { mergeDevices } from './mergeDevices.ts'
import { trustsPresence } from './presence.ts'
import { transitionOf } from './transitions.ts'
import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from './UpdateDeviceStatusData.ts'

/** What tabs tell each other: a device that was written to. */
type Notice = { deviceKey: string; status: DeviceStatus }

/**
 * The intents of one signed-in user: one writer a device, made at the first
 * touch. Lives as long as the session.
 */
export function createDeviceRegister(
  queryClient: QueryClient,
  client: DeviceClient,
  initialSession: DeviceSession,
  options: DeviceRegisterOptions,
) {
  let session = initialSession
  let isClosed = false
  const { userId, userPoolId } = session
  const scope = `cognito-devices/${userPoolId}/${userId}`
  const cache = createDeviceCache(queryClient, session)
  const host = createHost(options)
  const storage = openStorage(options)
  const journal = createJournal(storage, session)
  const writers = new Map<string, DeviceWriter>()
  const listeners = new Set<() => void>()
  let entries: ReadonlyMap<string, DeviceEntry> = new Map()
  const channel = globalThis.BroadcastChannel && new BroadcastChannel(scope)

  const isCurrent = (deviceKey: string) => deviceKey === session.deviceKey
  const absentStatus = (deviceKey: string): DeviceStatus =>
    isCurrent(deviceKey) ? 'not_remembered' : 'unknown'

  function changed(
    deviceKey: string,
    entry: DeviceEntry,
    before: DeviceEntry | undefined,
  ) {
    if (isClosed) return
    entries = new Map(entries).set(deviceKey, entry)
    journal.save(deviceKey, entry, session)
    if (entry.intent?.error?.code === 'UserNotFound') {
      journal.clear()
      cache.clear('inactive')
    }
    for (const listener of [...listeners]) listener()
    const transition = transitionOf(before, entry, isCurrent(deviceKey))
    if (transition) host.tell(transition)
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

  const isBusy = () => [...writers.values()].some((one) => one.isRunning())

  function writerOf(deviceKey: string, known = cache.find(deviceKey)) {
    const writer =
      writers.get(deviceKey) ??
      createDeviceWriter(
        {
          allow: (status, signal) => host.allow({ deviceKey, status }, signal),
          isKept: (status) => journal.load()[deviceKey]?.status === status,
          send: (status, signal) =>
            client.updateDeviceStatus({ deviceKey, status, userId, signal }),
          remove: (signal) =>
            forgetDevice(client, { deviceKey, userId, signal }),
          read: (signal) => read(deviceKey, signal),
          cancelReads: () => cache.cancelReads(deviceKey),
          commit(status, device) {
            if (device || status !== 'remembered')
              cache.set(deviceKey, device ?? null)
            if (status === 'forgotten') cache.rereadLists()
          },
          tell(status) {
            const notice: Notice = { deviceKey, status }
            channel?.postMessage(notice)
          },
          trustsPresence: (isContradicted) =>
            trustsPresence(client, isContradicted),
          exclusive: (pump) => withLock(`${scope}/${deviceKey}`, pump),
          changed: (entry, before) => changed(deviceKey, entry, before),
          rested() {
            if (!isBusy()) cache.resumeReads()
          },
        },
        known === null ? absentStatus(deviceKey) : known?.status,
        known ?? undefined,
      )
    writers.set(deviceKey, writer)
    return writer
  }

  function announce({ deviceKey, status }: UpdateDeviceStatusVariables) {
    const writer = writerOf(deviceKey)
    const call = writer.intend(status)
    // Asked again after a new sign-in it changes nothing, and is no longer of old.
    journal.save(deviceKey, writer.get(), session)
    return call
  }

  async function updateStatus(
    variables: UpdateDeviceStatusVariables,
  ): Promise<UpdateDeviceStatusData> {
    if (isClosed) throw sessionEnded()
    const call = calls.take(variables) ?? announce(variables)
    call.start()
    return { ...variables, outcome: await call.outcome }
  }

  function resume(
    deviceKey: string,
    intent: DeviceIntent,
    isNew: boolean,
    isFromJournal = false,
  ) {
    const next = resumption(intent, isNew)
    if (next === 'send') writerOf(deviceKey).resume(intent, isFromJournal)
    else writerOf(deviceKey).park(next)
  }

  /** What an earlier page, or an earlier session of this user, left open. */
  function restore() {
    for (const [deviceKey, kept] of Object.entries(journal.load())) {
      const { code, name, phase, signedInAt, since, status } = kept
      const error = code && new DeviceError(code, 'Kept from earlier.')
      if (status && phase)
        resume(
          deviceKey,
          { status, phase, error, since },
          signedInAt !== session.signedInAt,
          true,
        )
      else {
        const device: Device = { deviceKey, name, status: 'not_remembered' }
        changed(deviceKey, writerOf(deviceKey, device).get(), undefined)
      }
    }
  }

  function onNotice({ data }: MessageEvent<Notice>) {
    if (data.status === 'forgotten') cache.rereadLists()
    writerOf(data.deviceKey).recheck(data.status)
  }

  /** Nobody looks any more: it follows nothing, and leaves all as it is. */
  function release() {
    isClosed = true
    calls.unfollow()
    channel?.close()
  }

  async function forget({
    deviceKey,
  }: ForgetDeviceVariables): Promise<ForgetDeviceData> {
    host.refuseReadOnly()
    await writerOf(deviceKey).forget()
    return { deviceKey, endsSession: isCurrent(deviceKey) }
  }

  restore()
  channel?.addEventListener('message', onNotice)
  const calls = followCalls(queryClient, updateStatus, announce)

  return {
    session: () => session,
    answers: createAnswers({
      session: () => session,
      storage,
      read,
      updateStatus,
    }),
    /** Nothing of this register's own: only here it is not fetched before it. */
    mergeDevices,
    /** The function of every status mutation: one identity for this register. */
    updateStatus,
    forget,
    forgetOthers: (variables: ForgetOtherDevicesVariables) =>
      forgetOtherDevices(
        client,
        { session, entries: () => entries, forget },
        variables,
      ),
    /** By device key: what is known of each that was touched here. */
    entries: () => entries,
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
      if (!isNewSignIn) return
      for (const [deviceKey, { intent }] of entries)
        if (intent && !writers.get(deviceKey)?.isRunning())
          resume(deviceKey, intent, true)
    },
    isBusy,
    release,
    /** `isReplaced`: by another user, who must find nothing of this one. */
    close(isReplaced: boolean) {
      release()
      for (const writer of writers.values()) writer.close()
      if (isReplaced) journal.clear()
      else journal.clearRetained()
      cache.clear()
    },
  }
}

export type DeviceRegister = ReturnType<typeof createDeviceRegister>
