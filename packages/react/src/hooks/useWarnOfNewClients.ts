'use client'

import { useEffect, useRef } from 'react'
import type { DeviceClient } from '../client/DeviceClient.ts'

/**
 * Warns the developer, once, if a client is created in each render, since
 * everything that is kept for a client is lost with it. A host that really
 * changes its client renders with the same one again.
 */
export function useWarnOfNewClients(client: DeviceClient) {
  const previous = useRef(client)
  const changes = useRef(0)

  useEffect(() => {
    const isNew = previous.current !== client
    previous.current = client
    if (!isNew) {
      // It has warned already, and counts no further.
      if (changes.current < 2) changes.current = 0
      return
    }
    changes.current++
    if (changes.current === 2)
      console.warn(
        'cognito-devices: <DevicesProvider> gets a new client at each render, and asks for everything anew. Create the client once, outside of components.',
      )
  })
}
