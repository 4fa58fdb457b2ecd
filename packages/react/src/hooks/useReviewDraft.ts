'use client'

import { useMemo, useState } from 'react'
import { openStorage } from '../register/DeviceStorage.ts'
import { createReviewDraft, type ReviewDraft } from '../register/reviewDraft.ts'
import { useDeviceStore } from './useDeviceStore.ts'

export type UseReviewDraftResult = [
  draft: ReviewDraft | undefined,
  setDraft: (draft: ReviewDraft | undefined) => void,
]

/**
 * A review that was begun and is not over, of whoever is signed in: kept for a day, over
 * a reload and a new sign-in, where the provider's `storage` says. Reading it does
 * nothing.
 */
export function useReviewDraft(): UseReviewDraftResult {
  const { session, store } = useDeviceStore('useReviewDraft')
  const { userId, userPoolId } = session ?? {}
  const [memory] = useState(() => new Map<string, string>())
  const [, rerender] = useState(0)
  const kept = useMemo(() => {
    if (userId === undefined || userPoolId === undefined) return undefined
    const storage = openStorage(store.hosts.storage, memory)
    const { read, write } = createReviewDraft(storage, { userId, userPoolId })
    return { draft: read(), write }
  }, [memory, store, userId, userPoolId])
  return [
    kept?.draft,
    (draft) => {
      if (!kept) return
      kept.draft = draft
      kept.write(draft)
      rerender((count) => count + 1)
    },
  ]
}
