import { throwIfAborted } from '../client/aborts.ts'
import { DeviceError } from '../client/DeviceError.ts'
import { unlessAborted } from '../client/unlessAborted.ts'
import type { DeviceChange } from './DeviceChange.ts'
import type { HostOptions } from './HostOptions.ts'
import type { MountedHosts } from './mountedHosts.ts'
import type { DeviceTransition } from './transitions.ts'

const vetoed = (what: string, cause?: unknown) =>
  new DeviceError('Vetoed', what, cause === undefined ? {} : { cause })

async function askOne(host: HostOptions, change: DeviceChange) {
  if (host.isReadOnly) throw vetoed('The provider is read-only.')
  const { onBeforeChange, onBeforeUpdate } = host
  if (onBeforeChange && (await onBeforeChange(change)) !== true)
    throw vetoed('onBeforeChange did not return true.')
  if (!onBeforeUpdate || change.kind !== 'update') return
  const { deviceKey, status } = change
  if ((await onBeforeUpdate({ deviceKey, status })) === false)
    throw vetoed('onBeforeUpdate returned false.')
}

/**
 * The providers of one client. All of them are asked about each change. If one
 * forbids it, no other can allow it.
 */
export function createHosts({ all }: MountedHosts) {
  return {
    storage: () => all().find(({ storage }) => storage !== undefined)?.storage,
    /** Whether any provider is asked at all. */
    areAsked: () =>
      all().some(
        (host) => host.isReadOnly || host.onBeforeChange || host.onBeforeUpdate,
      ),
    deviceNames: () =>
      all().find(({ deviceNames }) => deviceNames)?.deviceNames,
    isReadOnly: () => all().some((host) => host.isReadOnly),
    /** The ages that providers allow, as they were given. */
    maxAges: () => all().flatMap(({ trust }) => trust?.maxAge ?? []),
    /** Rejects with `Vetoed` unless all providers allow it. */
    async ask(change: DeviceChange, signal: AbortSignal) {
      for (const host of all())
        try {
          // The host may wait for a person who has left.
          await unlessAborted(askOne(host, change), signal)
        } catch (thrown) {
          throwIfAborted(signal)
          throw thrown instanceof DeviceError && thrown.code === 'Vetoed'
            ? thrown
            : vetoed('The host threw when it was asked.', thrown)
        }
    },
    /** If it throws, no intent may fail because of it. */
    tell(transition: DeviceTransition) {
      for (const { onTransition } of all())
        try {
          onTransition?.(transition)
        } catch (thrown) {
          globalThis.reportError?.(thrown)
        }
    },
  }
}

export type Hosts = ReturnType<typeof createHosts>
