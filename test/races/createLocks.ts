/**
 * The part of `navigator.locks` that writes need, granted in order and in
 * microtasks: the browser's own takes real time, which no seed can replay.
 */
export function createLocks(): Pick<LockManager, 'request'> {
  const last = new Map<string, Promise<unknown>>()

  function request(
    name: string,
    { signal }: { signal: AbortSignal },
    run: () => Promise<unknown>,
  ) {
    const result = (last.get(name) ?? Promise.resolve()).then(() => {
      signal.throwIfAborted()
      return run()
    })
    last.set(
      name,
      result.catch(() => {}),
    )
    return result
  }

  return { request: request as LockManager['request'] }
}
