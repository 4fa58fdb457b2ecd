/**
 * Finds an element by an attribute, whatever its value. jsdom has no `CSS.escape`, and a
 * string of JSON is one of CSS too.
 */
export const selectorOf = (attribute: string, value: string) =>
  `[${attribute}=${JSON.stringify(value)}]`
