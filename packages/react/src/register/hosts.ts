import { throwIfAborted } from '../client/aborts.ts'
import { callHost } from '../client/callHost.ts'
import { DeviceError } from '../client/DeviceError.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import { withinLimit } from '../client/withinLimit.ts'
import type { DeviceChange } from './DeviceChange.ts'
import type { HostOptions } from './HostOptions.ts'
import type { MountedHosts } from './mountedHosts.ts'
import type { DeviceTransition } from './transitions.ts'

/** In milliseconds: how long to wait for the host's answer. */
const questionLimit = 5 * 60_000

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

async function askAll(
  hosts: readonly HostOptions[],
  change: DeviceChange,
  signal: AbortSignal,
) {
  for (const host of hosts) {
    // The host may have waited for a person who has left.
    throwIfAborted(signal)
    try {
      await askOne(host, change)
    } catch (thrown) {
      throw thrown instanceof DeviceError && thrown.code === 'Vetoed'
        ? thrown
        : vetoed('The host threw when it was asked.', thrown)
    }
  }
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
    /**
     * Rejects with `Vetoed` unless all providers allow it, with `Timeout` if they have
     * not all answered in time, or with the signal's reason.
     */
    ask: (change: DeviceChange, signal: AbortSignal) =>
      withinLimit(questionLimit, signal, (limited) =>
        askAll(all(), change, limited),
      ).catch((thrown) => {
        throwIfAborted(signal)
        throw toDeviceError(thrown)
      }),
    tell(transition: DeviceTransition) {
      for (const { onTransition } of all())
        callHost(() => onTransition?.(transition))
    },
  }
}

export type Hosts = ReturnType<typeof createHosts>
