const day = 24 * 60 * 60_000

/**
 * How many whole days ago something was, if that is longer than `limit`. All times are
 * milliseconds.
 */
export function daysSince(
  time: number | undefined,
  now: number | undefined,
  limit = Number.POSITIVE_INFINITY,
) {
  if (time === undefined || now === undefined) return undefined
  const age = now - time
  return age > limit ? Math.floor(age / day) : undefined
}
