/**
 * Puts together what has the same key, in the order in which each key came first. What
 * has no key is left out.
 */
export function groupBy<Each>(
  all: readonly Each[],
  keyOf: (each: Each) => string | undefined,
) {
  const groups = new Map<string, Each[]>()
  for (const each of all) {
    const key = keyOf(each)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return groups
}
