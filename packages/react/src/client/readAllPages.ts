import { DeviceError } from './DeviceError.ts'

/** No account has 60,000 browsers. A longer list has no end. */
const maxPages = 1_000

type Page<Row> = { rows: Row[]; token: string | undefined }

/**
 * Reads all pages. A page may be short or empty. The list ends only if a token
 * is missing, or if a token comes again, since the pages would then go round in
 * a circle. Pages shift while they are read, so two of them may contain the
 * same row, which counts once.
 */
export async function readAllPages<Row>(
  read: (token: string | undefined) => Promise<Page<Row>>,
  keyOf: (row: Row) => string,
) {
  const all = new Map<string, Row>()
  const seen = new Set<string | undefined>()
  let token: string | undefined
  do {
    if (seen.size === maxPages)
      throw new DeviceError(
        'InternalError',
        'The pages of the list do not end.',
      )
    seen.add(token)
    const page = await read(token)
    for (const row of page.rows)
      if (!all.has(keyOf(row))) all.set(keyOf(row), row)
    token = page.token
  } while (token && !seen.has(token))
  return [...all.values()]
}
