/** What came in, whatever its type claims. */
type Unread = Record<string, unknown>

export const isObject = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null

/**
 * Whether it is `{}`. An instance of a class, such as a `Response`, has no
 * members of its own either, and does not count.
 */
export const isEmptyObject = (value: unknown) =>
  isObject(value) &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).length === 0
