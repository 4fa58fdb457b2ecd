'use client'

import {
  type DeviceClient,
  type DeviceIntent,
  useDeviceClient,
} from '@cognito-devices/react'
import { useMemo, useSyncExternalStore } from 'react'

type Listener = () => void

/**
 * By device key: all places that show the device, and first the one that has
 * its messages.
 */
type Surfaces = Map<string, Listener[]>

const surfacesOf = new WeakMap<DeviceClient, Surfaces>()

/** A place on the page that can show the result of a device's intent. */
export function createOwnership(client: DeviceClient, deviceKey = '') {
  const surfaces: Surfaces = surfacesOf.get(client) ?? new Map()
  surfacesOf.set(client, surfaces)
  let self: Listener | undefined
  const get = () => surfaces.get(deviceKey) ?? []
  const others = () => get().filter((each) => each !== self)

  function set(next: Listener[]) {
    if (next[0]) surfaces.set(deviceKey, next)
    else surfaces.delete(deviceKey)
    for (const notify of next) notify()
  }

  return {
    subscribe(listener: Listener) {
      self = listener
      set([...get(), self])
      return () => set(others())
    },
    // Without a device there is nothing to share.
    owns: () => !deviceKey || (get()[0] ?? self) === self,
    claim: () => self && set([self, ...others()]),
  }
}

/**
 * Among all places that show a device, only one shows and announces the result
 * of its intent: the place where the person clicked last, or else the first.
 * When that disappears, it is the next. `isOwner` renders only while there is
 * an intent. `owns` is for effects.
 */
export function useIntentOwner(
  deviceKey: string | undefined,
  intent: DeviceIntent | undefined,
) {
  const client = useDeviceClient()
  const ownership = useMemo(
    () => createOwnership(client, deviceKey),
    [client, deviceKey],
  )
  const get = () => !intent || ownership.owns()
  const isOwner = useSyncExternalStore(ownership.subscribe, get, get)
  return { ...ownership, isOwner }
}
