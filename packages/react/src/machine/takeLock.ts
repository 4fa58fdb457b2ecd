const nothing = () => {}

/**
 * Waits for its turn among all tabs, and returns a function that releases the
 * lock. If there are no locks, or if a page without an origin may not use them,
 * it does not wait.
 */
export async function takeLock(
  name: string,
  signal: AbortSignal,
): Promise<() => void> {
  return new Promise((resolve) => {
    try {
      globalThis.navigator.locks
        .request(
          name,
          { signal },
          () => new Promise<void>((release) => resolve(release)),
        )
        .catch(() => resolve(nothing))
    } catch {
      resolve(nothing)
    }
  })
}
