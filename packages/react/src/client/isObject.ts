/** What came in, whatever its type claims. */
type Unread = Record<string, unknown>

export const isObject = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null

/** Its members by name. What is no object has none. */
export const membersOf = (value: unknown): Unread =>
  isObject(value) ? value : {}

/**
 * Whether it is `{}`. An instance of a class, such as a `Response`, has no
 * members of its own either, and does not count.
 */
export const isEmptyObject = (value: unknown) =>
  isObject(value) &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).length === 0
