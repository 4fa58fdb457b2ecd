import { readText } from './readText.ts'

/**
 * A page of a list; undefined when it is none. Null is an empty list. A row that
 * cannot be read is left out. A token that is no text could not be sent on, and
 * would cut the list off unseen.
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
