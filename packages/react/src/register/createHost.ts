import { DeviceError } from '../client/DeviceError.ts'
import { unlessAborted } from '../client/unlessAborted.ts'
import type { StorageChoice } from './DeviceStorage.ts'
import type { DeviceTransition } from './transitions.ts'
import type { UpdateDeviceStatusVariables } from './UpdateDeviceStatusData.ts'

/** What the host decides; read at each use, so it may change. */
export type DeviceRegisterOptions = StorageChoice & {
  isReadOnly?: boolean | undefined
  onBeforeUpdate?:
    | ((variables: UpdateDeviceStatusVariables) => unknown)
    | undefined
  onTransition?: ((transition: DeviceTransition) => void) | undefined
}

/** Who has a say in each write, and is told of each step. */
export function createHost(options: DeviceRegisterOptions) {
  function refuseReadOnly() {
    if (options.isReadOnly)
      throw new DeviceError('Vetoed', 'The provider is read-only.')
  }

  return {
    refuseReadOnly,
    /** Rejects when the host does not allow it. */
    async allow(variables: UpdateDeviceStatusVariables, signal: AbortSignal) {
      refuseReadOnly()
      let cause: unknown
      try {
        // It may wait for a person who has left.
        const answer = await unlessAborted(
          options.onBeforeUpdate?.(variables),
          signal,
        )
        if (answer !== false) return
      } catch (thrown) {
        cause = thrown
      }
      throw new DeviceError('Vetoed', 'onBeforeUpdate did not allow it.', {
        cause,
      })
    },
    /** Its fault is its own: no intent may hang on it. */
    tell(transition: DeviceTransition) {
      try {
        options.onTransition?.(transition)
      } catch (thrown) {
        globalThis.reportError?.(thrown)
      }
    },
  }
}
