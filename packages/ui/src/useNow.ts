'use client'

import { useSyncExternalStore } from 'react'

const minute = 60_000

const never = () => () => {}
const unknown = () => undefined

/** To the minute, so that rendering again changes nothing without need. */
export const toMinute = (time: number) => Math.ceil(time / minute) * minute

/**
 * The present, in epoch milliseconds, to the minute. A server does not know when its
 * page is read, so there, and while React hydrates, it is undefined.
 */
export const useNow = () =>
  useSyncExternalStore<number | undefined>(
    never,
    () => toMinute(Date.now()),
    unknown,
  )
