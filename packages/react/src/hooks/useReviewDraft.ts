'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { getReviewDraft, type ReviewDraft } from '../register/reviewDraft.ts'
import { useDeviceStore } from './useDeviceStore.ts'

/** The draft, and how to change it, as with `useState`. */
export type UseReviewDraftResult = [
  draft: ReviewDraft | undefined,
  setDraft: (
    draft: ReviewDraft | undefined,
    options?: { isOver?: boolean | undefined },
  ) => void,
  /** The latest, whoever has set it since this was rendered. */
  getDraft: () => ReviewDraft | undefined,
]

const nothing = () => {}
const none = {
  get: () => undefined,
  set: nothing,
  subscribe: () => nothing,
}

/**
 * A review that was begun and is not over, of whoever is signed in: kept for a day, over
 * a reload and a new sign-in, where the provider's `storage` says, and the same in every
 * tab. One that `isOver` is kept by this page alone. Reading it does nothing.
 */
export function useReviewDraft(): UseReviewDraftResult {
  const { session, store } = useDeviceStore('useReviewDraft')
  const { userId, userPoolId } = session ?? {}
  const { get, set, subscribe } = useMemo(
    () =>
      userId === undefined || userPoolId === undefined
        ? none
        : getReviewDraft(store, { userId, userPoolId }),
    [store, userId, userPoolId],
  )
  return [useSyncExternalStore(subscribe, get, none.get), set, get]
}
