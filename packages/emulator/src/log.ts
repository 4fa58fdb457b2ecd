import type { Exchange } from './types.ts'

const longest = 10_000
const largest = 16_000_000

/** What was called, limited in number and in characters. */
export function createLog() {
  let entries: readonly Exchange[] = []
  let sizes: number[] = []
  let size = 0

  return {
    get entries() {
      return entries
    },

    add(entry: Exchange): void {
      const added = JSON.stringify(entry).length
      sizes.push(added)
      size += added
      let forgotten = 0
      while (
        sizes.length - forgotten > longest ||
        (size > largest && forgotten < sizes.length - 1)
      ) {
        size -= sizes[forgotten] ?? 0
        forgotten++
      }
      if (forgotten > 0) sizes = sizes.slice(forgotten)
      entries = [...entries.slice(forgotten), entry]
    },

    clear(): void {
      entries = []
      sizes = []
      size = 0
    },
  }
}
