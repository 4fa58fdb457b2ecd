'use client'

import { useEffect, useRef } from 'react'
import type { DeviceClient } from '../client/DeviceClient.ts'

/**
 * Tells the developer, once, of a client that is made in each render: all that is
 * kept for a client is lost with it. A host that changes its client has it
 * rendered again with the same one in between.
 */
export function useWarnOfNewClients(client: DeviceClient) {
  const previous = useRef(client)
  const changes = useRef(0)

  useEffect(() => {
    const isNew = previous.current !== client
    previous.current = client
    if (!isNew) {
      // Warned already: no further.
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
