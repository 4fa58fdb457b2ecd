import { fromBase64Url, toBase64Url } from './bytes.ts'
import { invalidParameter } from './errors.ts'

type PageOptions<T> = {
  /** Whose list it is: a token of another is refused. */
  scope: string
  /** Unique, and the order of the list. */
  key(item: T): string
  limit: number
  token: string | undefined
}

/** One page, and the token of the next: the key of this one's last item. */
export function takePage<T>(
  items: T[],
  { scope, key, limit, token }: PageOptions<T>,
): { page: T[]; next: string | undefined } {
  const after = token === undefined ? undefined : readToken(scope, token)
  const rest = items
    .filter((item) => after === undefined || key(item) > after)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  if (!last || page.length === rest.length) return { page, next: undefined }
  const bytes = new TextEncoder().encode(JSON.stringify([scope, key(last)]))
  return { page, next: toBase64Url(bytes) }
}

function readToken(scope: string, token: string): string {
  try {
    const text = new TextDecoder().decode(fromBase64Url(token))
    const [found, key] = JSON.parse(text)
    if (found === scope && typeof key === 'string') return key
  } catch {
    // As a token that was never given out.
  }
  throw invalidParameter('Invalid pagination token.')
}
