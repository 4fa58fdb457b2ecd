/** In milliseconds, with jitter: up to 1 s, then 2, 4, … 30 s. */
export function backoff(attempt: number, jitter: number) {
  const longest = Math.min(30_000, 1_000 * 2 ** attempt)
  return Math.ceil(longest * (0.5 + jitter / 2))
}
