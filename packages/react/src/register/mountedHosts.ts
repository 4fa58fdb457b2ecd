import type { HostOptions } from './HostOptions.ts'
import { perClient } from './perClient.ts'

/**
 * The providers of one client, for whatever asks them. It stands apart from the store,
 * so that a page that has the provider alone does not load that.
 */
function createMountedHosts() {
  const mounted = new Set<HostOptions>()
  /** Those that are being unmounted together. */
  const leaving = new Set<HostOptions>()
  /** The options before an effect has run, and after all providers are gone. */
  let last: HostOptions[] = []
  return {
    /** If a component above suspends, no effect runs before the options are used. */
    addFirst(options: HostOptions) {
      if (last.length === 0) last = [options]
    },
    add(host: HostOptions) {
      mounted.add(host)
      return () => {
        mounted.delete(host)
        leaving.add(host)
        last = [...leaving]
        queueMicrotask(() => leaving.delete(host))
      }
    },
    all: () => (mounted.size > 0 ? [...mounted] : last),
  }
}

export type MountedHosts = ReturnType<typeof createMountedHosts>

export const getMountedHosts = perClient(createMountedHosts)
