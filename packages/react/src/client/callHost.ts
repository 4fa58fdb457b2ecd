import { copyError } from './copyError.ts'

/**
 * Calls a function of the host. What it throws is reported, without secrets, and stops
 * nothing.
 */
export function callHost(call: () => void) {
  try {
    call()
  } catch (thrown) {
    globalThis.reportError?.(copyError(thrown))
  }
}
