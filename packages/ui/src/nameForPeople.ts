/** A name as it is, unless it is meant for machines: "Chrome/141.0" and the like. */
export function nameForPeople(name: string | undefined) {
  return name && !/\w\/\d/.test(name) ? name : undefined
}
