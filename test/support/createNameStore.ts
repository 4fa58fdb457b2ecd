import type { DeviceNames } from '@cognito-devices/react'

/** A host's store of names, for tests and stories: an API, as a browser sees it. */
export function createNameStore(kept: Record<string, string> = {}) {
  const calls: ['get' | 'set', unknown][] = []
  let refusal: Error | undefined
  let gate: Promise<void> | undefined
  const deviceNames: DeviceNames = {
    async get(deviceKeys) {
      calls.push(['get', deviceKeys])
      await gate
      return Object.fromEntries(
        deviceKeys.flatMap((key) => (kept[key] ? [[key, kept[key]]] : [])),
      )
    },
    async set(deviceKey, name) {
      calls.push(['set', [deviceKey, name]])
      await gate
      if (refusal) throw refusal
      kept[deviceKey] = name
    },
  }
  return {
    deviceNames,
    kept,
    calls,
    refuse(error: Error | undefined) {
      refusal = error
    },
    /** Calls wait until the returned function is called. */
    hold() {
      let open = () => {}
      gate = new Promise((resolve) => {
        open = resolve
      })
      return () => {
        gate = undefined
        open()
      }
    },
  }
}
