const nothing = () => {}

/**
 * Waits for its turn among all tabs; what it gives gives the lock back. Where none
 * can lock, or a page without an origin may not, it is given at once.
 */
export async function takeLock(
  name: string,
  signal: AbortSignal,
): Promise<() => void> {
  const locks = globalThis.navigator?.locks
  if (!locks) return nothing
  return new Promise((resolve) => {
    try {
      locks
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
