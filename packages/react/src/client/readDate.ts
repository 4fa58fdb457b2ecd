/** With its time zone. Without one, a browser takes its own. */
const isoDate = /^\d{4}-\d\d-\d\d(?:T[\d:.,]+(?:Z|[+-]\d\d:?\d\d)|$)/

/**
 * Epoch milliseconds of a number, an ISO 8601 string or a `Date`. Returns no
 * date rather than a wrong one. Milliseconds have 13 digits from 2001 to 2286,
 * so a number of another size means seconds, microseconds, or nothing at all.
 */
export function readDate(value: unknown) {
  const time =
    value instanceof Date
      ? value.getTime()
      : typeof value === 'string' && isoDate.test(value)
        ? Date.parse(value)
        : value
  return typeof time === 'number' && time >= 1e12 && time < 1e13
    ? Math.round(time)
    : undefined
}

/** Epoch seconds. They have ten digits from 2001 to 2286. */
export function readSeconds(value: unknown) {
  const seconds =
    typeof value === 'number' ? value : (readDate(value) ?? 0) / 1000
  return seconds > 0 && seconds < 1e10 ? seconds : undefined
}

/**
 * Epoch milliseconds of a date in Cognito's answer, which is in epoch seconds
 * with a fraction.
 */
export const milliseconds = (date: unknown) =>
  typeof date === 'number' ? date * 1000 : date
