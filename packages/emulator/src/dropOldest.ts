/**
 * Drops what is first in the map: as long as it has ended, or there are too
 * many. What a map of tokens would be scanned for, its order tells.
 */
export function dropOldest<T>(
  map: Map<string, T>,
  most: number,
  hasEnded: (value: T) => boolean,
): void {
  for (const [key, value] of map) {
    if (map.size <= most && !hasEnded(value)) return
    map.delete(key)
  }
}
