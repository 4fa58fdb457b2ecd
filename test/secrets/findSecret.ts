/** How a text may carry a secret without showing it as it is. */
function disguises(marker: string) {
  return [marker, encodeURIComponent(marker), btoa(marker)]
}

function propertiesOf(value: object): [string, unknown][] {
  if (value instanceof Map)
    return [...value].flatMap(([key, item], index): [string, unknown][] => [
      [`key ${index}`, key],
      [`value ${index}`, item],
    ])
  if (value instanceof Set)
    return [...value].map((item, index) => [`item ${index}`, item])
  return Reflect.ownKeys(value).map((key) => {
    try {
      return [String(key), Reflect.get(value, key)]
    } catch (error) {
      return [String(key), error]
    }
  })
}

/**
 * Where in a value a marker is: paths, down every own property, hidden ones and
 * those of errors included. A path ends at the text that carries the marker.
 */
export function findSecret(
  value: unknown,
  markers: readonly string[],
  path = '',
  seen = new Set<unknown>(),
): string[] {
  if (typeof value === 'string' || typeof value === 'symbol') {
    const text = String(value)
    const isFound = markers.flatMap(disguises).some((one) => text.includes(one))
    return isFound ? [path] : []
  }
  const isObject =
    (typeof value === 'object' && value !== null) || typeof value === 'function'
  if (!isObject || seen.has(value)) return []
  seen.add(value)
  // A prototype is no node.
  if (value instanceof Node && !Object.hasOwn(value, 'constructor'))
    return value instanceof Element
      ? findSecret(value.outerHTML, markers, `${path}.outerHTML`, seen)
      : []
  return propertiesOf(value).flatMap(([name, item]) => [
    ...findSecret(name, markers, `${path}[name of ${name}]`, seen),
    ...findSecret(item, markers, path ? `${path}.${name}` : name, seen),
  ])
}
