import { isObject } from '../client/isObject.ts'
import { readDeviceKey } from '../client/readText.ts'
import { type DeviceStorage, openStorage } from './DeviceStorage.ts'
import type { DeviceUser } from './deviceQueryKeys.ts'
import type { DeviceStore } from './deviceStore.ts'
import { reviewItemOf } from './reviewItem.ts'

/** What a person has said in a review that is not over: to be gone on with. */
export type ReviewDraft = {
  reason: 'not-mine' | 'lost'
  /** Sessions to end, and those that have ended. */
  sessionIds: string[]
  /** How many sign-ins these are: one may have several sessions. */
  signIns: number
  /** Devices to remove, and those that are removed. */
  deviceKeys: string[]
  /** Whether everything is to be signed out, this page last. */
  everywhere: boolean
  /** The ids that are done; `'password'` and `'everything'` are names of steps. */
  done: string[]
}

const day = 24 * 60 * 60_000
/** Ids of one kind. No account has so many. */
const most = 10_000
const reasons = ['not-mine', 'lost'] as const

function readIds(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined
  const ids = value.map((id) => readDeviceKey(id))
  return ids.every((id) => id !== undefined) ? (ids as string[]) : undefined
}

/** What fits the shape, and is not older than a day; undefined for all else. */
export function parseDraft(text: string | null, now: number) {
  let value: unknown
  try {
    value = JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
  if (!isObject(value)) return undefined
  const { at, everywhere, signIns } = value
  const age = typeof at === 'number' ? now - at : Number.NaN
  const reason = reasons.find((each) => each === value.reason)
  const sessionIds = readIds(value.sessionIds)
  const deviceKeys = readIds(value.deviceKeys)
  const done = readIds(value.done)
  if (!(age >= 0 && age < day) || typeof everywhere !== 'boolean')
    return undefined
  if (typeof signIns !== 'number' || !(signIns >= 0)) return undefined
  return reason && sessionIds && deviceKeys && done
    ? { reason, sessionIds, signIns, deviceKeys, everywhere, done }
    : undefined
}

/** Kept for a day, for this user alone: no name, no token, nothing that is typed. */
function createReviewDraft(storage: DeviceStorage, user: DeviceUser) {
  const key = reviewItemOf(user)
  const listeners = new Set<() => void>()
  const read = () => parseDraft(storage.getItem(key), Date.now())
  let draft = read()

  function note(next: ReviewDraft | undefined) {
    draft = next
    for (const listener of [...listeners]) listener()
  }
  /** Another tab goes on with it, or ends it. */
  function follow(event: StorageEvent) {
    if (event.key === key || event.key === null) note(read())
  }

  return {
    get: () => draft,
    set(
      next: ReviewDraft | undefined,
      { isOver = false }: { isOver?: boolean | undefined } = {},
    ) {
      if (next && !isOver)
        storage.setItem(key, JSON.stringify({ ...next, at: Date.now() }))
      else storage.removeItem(key)
      note(next)
    },
    subscribe(listener: () => void) {
      if (listeners.size === 0) globalThis.addEventListener?.('storage', follow)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0)
          globalThis.removeEventListener?.('storage', follow)
      }
    },
  }
}

type ReviewDraftStore = ReturnType<typeof createReviewDraft>

const drafts = new WeakMap<DeviceStore, Map<string, ReviewDraftStore>>()

/** The draft of one user, which all components of a client share. */
export function getReviewDraft(store: DeviceStore, user: DeviceUser) {
  const all = drafts.get(store) ?? new Map<string, ReviewDraftStore>()
  drafts.set(store, all)
  const draft =
    all.get(reviewItemOf(user)) ??
    createReviewDraft(openStorage(store.hosts.storage, new Map()), user)
  all.set(reviewItemOf(user), draft)
  return draft
}
