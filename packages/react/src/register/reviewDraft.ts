import { isObject } from '../client/isObject.ts'
import { readDeviceKey } from '../client/readText.ts'
import type { DeviceStorage } from './DeviceStorage.ts'
import type { DeviceUser } from './deviceQueryKeys.ts'

/** What a person has said in a review that is not over: to be gone on with. */
export type ReviewDraft = {
  reason: 'not-mine' | 'lost' | 'tidying'
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
const most = 200
const reasons = ['not-mine', 'lost', 'tidying'] as const

const keyOf = ({ userId, userPoolId }: DeviceUser) =>
  `cognito-devices/${userPoolId}/${userId}/review`

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
export function createReviewDraft(storage: DeviceStorage, user: DeviceUser) {
  const key = keyOf(user)
  return {
    read: (): ReviewDraft | undefined =>
      parseDraft(storage.getItem(key), Date.now()),
    write(draft: ReviewDraft | undefined) {
      if (draft)
        storage.setItem(key, JSON.stringify({ ...draft, at: Date.now() }))
      else storage.removeItem(key)
    },
  }
}
