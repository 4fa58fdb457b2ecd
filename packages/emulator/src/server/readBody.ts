import type { IncomingMessage } from 'node:http'

const largest = 1_000_000

/**
 * The body, or `too large` for one of more than 1 MB. What is too much is read
 * and thrown away: a client that could not send it would not hear why.
 */
export async function readBody(
  message: IncomingMessage,
): Promise<Buffer<ArrayBuffer> | null | 'too large'> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of message) {
    length += chunk.length
    if (length <= largest) chunks.push(chunk)
    else chunks.length = 0
  }
  if (length > largest) return 'too large'
  return length > 0 ? Buffer.concat(chunks) : null
}
