'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { DeviceClient } from '../client/DeviceClient.ts'

/** In milliseconds. What could not be fetched is fetched again after this time. */
const pause = 60_000

/**
 * Lets trust end on this page, at this age or at none. The store, which does it, is
 * fetched for that: a host that sets no `trust` does not pay for it where no device is
 * shown.
 */
export function useFollowTrust(
  maxAge: number | undefined,
  queryClient: QueryClient,
  client: DeviceClient,
) {
  useEffect(() => {
    if (maxAge === undefined) return
    let isLeft = false
    let stop = () => {}
    async function begin() {
      try {
        const { followTrust } = await import('../register/followTrust.ts')
        if (!isLeft) stop = followTrust(queryClient, client)
      } catch {
        if (isLeft) return
        const timer = setTimeout(begin, pause)
        stop = () => clearTimeout(timer)
      }
    }
    void begin()
    return () => {
      isLeft = true
      stop()
    }
  }, [client, maxAge, queryClient])
}
