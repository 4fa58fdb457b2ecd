import type { DeviceClient } from '@cognito-devices/react'
import type { RefObject } from 'react'

type Place = RefObject<HTMLElement | null>

const places = new WeakMap<DeviceClient, Set<Place>>()

/** A list of sessions is on the page; its heading is where one is led to. */
export function addSessionPlace(client: DeviceClient, heading: Place) {
  const all = places.get(client) ?? new Set()
  places.set(client, all)
  all.add(heading)
  return () => {
    all.delete(heading)
  }
}

/** Leads to the list of sessions on this page; undefined where there is none. */
export function findSessionPlace(client: DeviceClient) {
  const [heading] = places.get(client) ?? []
  return (
    heading &&
    (() => {
      heading.current?.scrollIntoView({ block: 'nearest' })
      heading.current?.focus()
    })
  )
}
