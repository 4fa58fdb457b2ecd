import { cleanName } from './devices/cleanName.ts'

/** A name as it can be shown, unless it is meant for machines: "Chrome/141.0" and the like. */
export function nameForPeople(name: string | undefined) {
  return name && !/\w\/\d/.test(name) ? cleanName(name) : undefined
}
