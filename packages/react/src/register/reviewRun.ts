import type { DeviceRegister } from './createDeviceRegister.ts'
import type { ReviewStep } from './DeviceChange.ts'

/** A review that is at work, whichever component began it. */
export type ReviewRun = {
  /** The step that is at work. */
  kind: ReviewStep['kind']
  /** It waits for a connection. */
  isOffline: boolean
  /** Leaves what has not begun. */
  stop(): void
}

function createRunStore() {
  let run: ReviewRun | undefined
  const listeners = new Set<() => void>()
  return {
    get: () => run,
    set(next: ReviewRun | undefined) {
      run = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

const runs = new WeakMap<DeviceRegister, ReturnType<typeof createRunStore>>()

/** The review of one signed-in user. */
export function reviewRunOf(register: DeviceRegister) {
  const known = runs.get(register) ?? createRunStore()
  runs.set(register, known)
  return known
}
