'use client'

import type { DeviceClient } from '../client/DeviceClient.ts'
import type { HostOptions } from '../register/HostOptions.ts'
import { isUsableAge } from '../register/TrustOptions.ts'
import { useWarnOfNewClients } from './useWarnOfNewClients.ts'

/** Tells the developer of a page what its provider is given by mistake. */
export function useProviderChecks(
  client: DeviceClient,
  { onBeforeUpdate, trust }: HostOptions,
) {
  if (onBeforeUpdate)
    throw new Error(
      'DevicesProvider: onBeforeUpdate is onBeforeChange now. It is asked about removals too, and only true allows a change.',
    )
  if (trust && !isUsableAge(trust.maxAge))
    throw new Error(
      'DevicesProvider: trust.maxAge is a number of milliseconds above 0.',
    )
  useWarnOfNewClients(client)
}
