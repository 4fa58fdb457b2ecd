import { readText } from './readText.ts'

/**
 * A page of a list, or undefined if it is none. Null is an empty list. A row
 * that cannot be read is left out. A token that is no string cannot be sent on,
 * and would silently cut off the list.
 */
export function readPage<Row>(
  rows: unknown,
  token: unknown,
  read: (row: unknown) => Row | undefined,
) {
  const isList = rows === null || Array.isArray(rows)
  const next = readText(token)
  if (!isList || (token && !next)) return undefined
  const all: unknown[] = rows ?? []
  return { rows: all.flatMap((each) => read(each) ?? []), token: next }
}
