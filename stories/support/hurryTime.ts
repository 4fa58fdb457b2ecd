/**
 * From here on every timer of the page runs out so many times as fast, until what
 * this returns is called: what comes after seconds is there to be looked at.
 */
export function hurryTime(times: number) {
  const { setTimeout } = window
  const hurried = (run: TimerHandler, milliseconds = 0, ...rest: unknown[]) =>
    setTimeout(run, milliseconds / times, ...rest)
  window.setTimeout = hurried as typeof window.setTimeout
  return () => {
    window.setTimeout = setTimeout
  }
}
