import type { IncomingMessage } from 'node:http'

const largest = 1_000_000

/**
 * The body, or `too large` for more than 1 MB. The rest is read and thrown away, since a
 * client that cannot send it all would not hear why.
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
