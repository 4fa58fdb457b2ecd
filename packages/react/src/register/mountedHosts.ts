import type { HostOptions } from './HostOptions.ts'
import { perClient } from './perClient.ts'

/**
 * The providers of one client, for whatever asks them. It stands apart from the store,
 * so that a page that has the provider alone does not load that.
 */
function createMountedHosts() {
  const mounted = new Set<HostOptions>()
  /** The options before an effect has run, and after all providers are gone. */
  let last: HostOptions | undefined
  return {
    /** If a component above suspends, no effect runs before the options are used. */
    addFirst(options: HostOptions) {
      last ??= options
    },
    add(host: HostOptions) {
      mounted.add(host)
      return () => {
        mounted.delete(host)
        last = host
      }
    },
    all: () => (mounted.size > 0 ? [...mounted] : [last ?? {}]),
  }
}

export type MountedHosts = ReturnType<typeof createMountedHosts>

export const getMountedHosts = perClient(createMountedHosts)
