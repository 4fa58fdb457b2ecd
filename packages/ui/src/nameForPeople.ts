import { cleanName } from './devices/cleanName.ts'

/**
 * A name made fit to be shown. Undefined for a name that is meant for machines,
 * such as "Chrome/141.0".
 */
export function nameForPeople(name: string | undefined) {
  return name && !/\w\/\d/.test(name) ? cleanName(name) : undefined
}
