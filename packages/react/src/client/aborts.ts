/** By signal, where the platform's own signals keep none. */
const reasons = new WeakMap<AbortSignal, unknown>()

/** React Native's controllers take no reason. */
export function abort(controller: AbortController, reason: unknown) {
  if (!controller.signal.aborted) reasons.set(controller.signal, reason)
  controller.abort(reason)
}

/** Why a signal was aborted: the same at each call, and never undefined. */
export function reasonOf(signal: AbortSignal): unknown {
  if (signal.reason !== undefined) return signal.reason
  if (!reasons.has(signal))
    reasons.set(signal, named('AbortError', 'The call was aborted.'))
  return reasons.get(signal)
}

/** React Native's signals have no `throwIfAborted`. */
export function throwIfAborted(signal: AbortSignal | undefined) {
  if (signal?.aborted) throw reasonOf(signal)
}

/** An error by its name, as a `DOMException` is one, which React Native has not. */
export const named = (name: string, message: string) =>
  Object.assign(new Error(message), { name })
