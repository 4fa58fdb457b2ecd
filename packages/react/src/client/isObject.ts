/** What came in, whatever it was said to be. */
type Unread = Record<string, unknown>

export const isObject = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null

/** `{}`, and no instance of a class: a `Response` has no members of its own. */
export const isEmptyObject = (value: unknown) =>
  isObject(value) &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).length === 0
