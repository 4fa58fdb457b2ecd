/** One holder of `name` at a time in all tabs; in this one where none can lock. */
export async function withLock(name: string, run: () => Promise<void>) {
  const locks = globalThis.navigator?.locks
  if (!locks) return run()
  let isHeld = false
  try {
    await locks.request(name, () => {
      isHeld = true
      return run()
    })
  } catch (error) {
    // A page without an origin of its own may not lock.
    if (isHeld) throw error
    await run()
  }
}
