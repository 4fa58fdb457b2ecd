import { invalidParameter } from './errors.ts'
import { isStructure } from './readers.ts'

/** What the emulator cannot do, and therefore refuses. */
const refused = ['ClientType', 'ForceAliasCreation']

/** @throws {CognitoError} InvalidParameterException, which names the member */
export function refuseMembers(operation: string, input: object): void {
  const values = input as Record<string, unknown>
  const member = refused.find((each) => asks(values[each]))
  if (!member) return
  throw invalidParameter(`The emulator has no ${member} of ${operation}.`)
}

/** Turning off what does not exist changes nothing, so it is allowed. */
function asks(value: unknown): boolean {
  return isStructure(value) ? Object.values(value).some(asks) : Boolean(value)
}
