'use client'

import { useSyncExternalStore } from 'react'

const minute = 60_000

const never = () => () => {}
const unknown = () => undefined

/** To the minute, so that rendering again changes nothing without need. */
export const toMinute = (time: number) => Math.ceil(time / minute) * minute

/**
 * The present in epoch milliseconds, from when the component was first
 * rendered. Undefined on a server, which does not know when its page is read,
 * and while React hydrates.
 */
export const useNow = () =>
  useSyncExternalStore<number | undefined>(
    never,
    () => toMinute(Date.now()),
    unknown,
  )
