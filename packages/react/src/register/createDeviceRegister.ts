import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { DeviceError } from '../client/DeviceError.ts'
import { subscribeOnline } from '../client/online.ts'
import { readDeviceKey } from '../client/readText.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import type { Device, DeviceSession } from '../client/types.ts'
import { withinLimit } from '../client/withinLimit.ts'
import type { Moment } from '../machine/deviceState.ts'
import { sessionEnded } from '../machine/sessionEnded.ts'
import type { createWritePath, WritePath } from './createWritePath.ts'
import type { DeviceStorage } from './DeviceStorage.ts'
import { createDeviceCache } from './deviceCache.ts'
import { createDeviceEntries } from './deviceEntries.ts'
import { createEarlyIntents, type Intended } from './earlyIntents.ts'
import { entriesOf } from './entriesOf.ts'
import { followCalls } from './followCalls.ts'
import type { ForgetDeviceVariables } from './forgetDevice.ts'
import type { Hosts } from './hosts.ts'
import { createJournal } from './journal.ts'
import { reviewItemOf } from './reviewItem.ts'
import { dropTrust } from './trustRecords.ts'
import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from './UpdateDeviceStatusData.ts'

export type DeviceRegisterIo = {
  queryClient: QueryClient
  client: DeviceClient
  hosts: Hosts
  storage: DeviceStorage
  /** Reads whether another user has signed in. Never rejects. */
  look(): Promise<void>
}

/** In milliseconds. If the write path takes longer, a sentence says so. */
const loadLimit = 30_000

let create: typeof createWritePath | undefined

/**
 * The write path is this package's only chunk. No read and no render waits for
 * it. What is asked for before it arrives is kept.
 */
async function loadWritePath() {
  create ??= (await import('./createWritePath.ts')).createWritePath
  return create
}

/**
 * The changes of one signed-in user that are open: what each device shows
 * beyond the cache, and how to change it. It lives as long as the session.
 */
export function createDeviceRegister(
  initialSession: DeviceSession,
  io: DeviceRegisterIo,
) {
  const { queryClient, storage } = io
  let session = initialSession
  let signIns = 0
  let isClosed = false
  let writePath: WritePath | undefined
  const cache = createDeviceCache(queryClient, session)
  const journal = createJournal(storage, session)
  const kept = journal.load()
  const early = createEarlyIntents()
  const entries = createDeviceEntries(entriesOf(kept))
  const unfollowOnline = subscribeOnline(prepare)

  function showEarly(
    { deviceKey, status }: UpdateDeviceStatusVariables,
    error?: DeviceError,
  ) {
    entries.set(deviceKey, {
      status: error ? undefined : status,
      intent: error
        ? { status, phase: 'parked', error, since: Date.now() }
        : { status, phase: 'saving' },
      confirmedStatus: undefined,
      device: cache.find(deviceKey) ?? entries.get(deviceKey)?.device,
    })
  }

  function open(createPath: typeof createWritePath) {
    writePath = createPath(session, {
      ...io,
      cache,
      journal,
      kept,
      changed: entries.set,
    })
    early.handOver(writePath.intend)
    void writePath.checkTrust()
    return writePath
  }

  /** Uses the chunk, however late it arrives. */
  async function load() {
    const createPath = await loadWritePath()
    if (isClosed) throw sessionEnded()
    return writePath ?? open(createPath)
  }

  /**
   * Fetches the chunk before anybody needs it. Whoever does is told why it does
   * not arrive.
   */
  function prepare() {
    void load().catch(() => {})
  }

  /**
   * A page that cannot fetch it says so where somebody clicks, and goes on
   * reading.
   */
  async function requireWritePath() {
    try {
      return await withinLimit(loadLimit, undefined, load)
    } catch (thrown) {
      const error = toDeviceError(thrown)
      for (const variables of early.refuse(error)) showEarly(variables, error)
      throw error
    }
  }

  function intend(variables: UpdateDeviceStatusVariables): Intended {
    if (writePath) return writePath.intend(variables)
    const intended = early.add(variables)
    showEarly(variables)
    void requireWritePath().catch(() => {})
    return {
      ...intended,
      withdraw() {
        intended.withdraw()
        if (!writePath) entries.set(variables.deviceKey, undefined)
      },
    }
  }

  async function updateStatus(
    variables: UpdateDeviceStatusVariables,
  ): Promise<UpdateDeviceStatusData> {
    const { deviceKey, status } = variables
    if (isClosed) throw sessionEnded()
    const isUsable =
      readDeviceKey(deviceKey) &&
      (status === 'remembered' || status === 'not_remembered')
    if (!isUsable)
      throw new DeviceError(
        'InvalidParameter',
        'This deviceKey or status cannot be set.',
      )
    const call = calls.take(variables) ?? intend(variables)
    call.start()
    return { deviceKey, status, outcome: await call.outcome }
  }

  const calls = followCalls(queryClient, updateStatus, (variables) =>
    readDeviceKey(variables.deviceKey) ? intend(variables) : undefined,
  )

  function release() {
    isClosed = true
    calls.unfollow()
    unfollowOnline()
    writePath?.release()
  }

  // What a page without this package has left of another user.
  cache.clearOthers()
  if (create) open(create)
  else prepare()

  return {
    session: () => session,
    /** How often this user has signed in again, or may have. */
    signIns: () => signIns,
    storage,
    /** The device, or null when the service does not show it. */
    read: async (deviceKey: string) =>
      (await requireWritePath()).read(deviceKey),
    /** The function of every status mutation: one identity for this register. */
    updateStatus,
    /** Asks the host, unless it has allowed it already, as part of a run. */
    forget: async (variables: ForgetDeviceVariables, permittedAt?: Moment) =>
      (await requireWritePath()).forget(variables, permittedAt),
    /** What is known of each device that was touched here. */
    entries,
    checkTrust: () => void writePath?.checkTrust(),
    dismiss(deviceKey: string) {
      writePath?.dismiss(deviceKey)
      // It was refused before the write path arrived, or is kept from earlier.
      if (!entries.get(deviceKey)?.intent?.error) return
      kept.delete(deviceKey)
      journal.drop(deviceKey)
      entries.set(deviceKey, undefined)
    },
    observe: (deviceKey: string, device: Device | null, began: number) =>
      writePath?.observe(deviceKey, device, began),
    observeList: (devices: readonly Device[], began: number) =>
      writePath?.observeList(devices, began),
    /** The same user has a new token, or has signed in again. */
    resume(next: DeviceSession, isNewSignIn: boolean) {
      session = next
      if (isNewSignIn) signIns++
      writePath?.resume(next, isNewSignIn)
      if (!isNewSignIn || writePath) return
      for (const { deviceKey } of early.refuse(sessionEnded()))
        entries.set(deviceKey, undefined)
    },
    /** The page was frozen, and has not heard what other pages have told. */
    thaw() {
      writePath?.thaw()
      cache.rereadAll()
    },
    isBusy: () => !early.isEmpty() || writePath?.isBusy() === true,
    /**
     * No component uses it any more. It stops listening, and leaves everything
     * as it is.
     */
    release,
    /**
     * The session has ended. The user's open changes are kept for the next one.
     */
    close() {
      release()
      early.refuse(sessionEnded())
      writePath?.close()
      journal.clearRetained()
      cache.clear()
    },
    /** Another user has signed in, who must find nothing of this one. */
    purge() {
      journal.clear()
      storage.removeItem(reviewItemOf(session))
      if (session.deviceKey) dropTrust(storage, session.deviceKey)
    },
  }
}

export type DeviceRegister = ReturnType<typeof createDeviceRegister>
