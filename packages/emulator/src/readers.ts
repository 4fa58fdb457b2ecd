import { CognitoError } from './errors.ts'
import { type Constraint, findViolations } from './validate.ts'

/** Where a value stands, and what AWS's model has against the input so far. */
export type Place = { path: string; violations: string[] }

/** Makes sure of a member's type, and notes what else is wrong with it. */
export type Reader = (value: unknown, at: Place) => unknown

/** What AWS calls a StringType. */
const longestText = 131_072

export const text = textOf({})
export const flag = scalar('boolean', 'a Boolean', {})
/** Of the model's type Document: any JSON. */
export const document: Reader = (value) => value
export const texts = list(text)

export function textOf(constraint: Constraint): Reader {
  return scalar('string', 'a String', { maxLength: longestText, ...constraint })
}

export function numberOf(constraint: Constraint): Reader {
  return scalar('number', 'an Integer', constraint)
}

export function oneOf(...names: string[]): Reader {
  return textOf({ oneOf: names })
}

export function isStructure(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Null counts as absent, and members that are not read are left out.
 * @param required names with blanks between them
 */
export function structure(members: Record<string, Reader>, required = '') {
  const readers = Object.entries(members)
  return (value: unknown, at: Place): object => {
    if (!isStructure(value)) throw mismatch(value, 'a Structure')
    at.violations.push(...findMissing(value, required, at.path))
    return Object.fromEntries(
      readers.flatMap(([name, read]) => {
        const member = value[name] ?? undefined
        return member === undefined
          ? []
          : [[name, read(member, { ...at, path: toPath(at.path, name) })]]
      }),
    )
  }
}

/** Of the members that have to be there. */
export function findMissing(
  value: Record<string, unknown>,
  required: string,
  path = '',
): string[] {
  const names = required.split(' ').filter(Boolean)
  return names.flatMap((name) =>
    findViolations(toPath(path, name), value[name], { required: true }),
  )
}

/** As AWS writes it: `policies.passwordPolicy.minimumLength`. */
function toPath(path: string, name: string): string {
  const member = name.charAt(0).toLowerCase() + name.slice(1)
  return path ? `${path}.${member}` : member
}

export function list(read: Reader, constraint: Constraint = {}): Reader {
  return (value, at) => {
    if (!Array.isArray(value)) throw mismatch(value, 'a List')
    at.violations.push(...findViolations(at.path, value, constraint))
    return value.map((item, index) =>
      read(item, { ...at, path: `${at.path}.${index + 1}.member` }),
    )
  }
}

export function map(read: Reader, key: Constraint = {}): Reader {
  return (value, at) => {
    if (!isStructure(value)) throw mismatch(value, 'a Map')
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        at.violations.push(...findViolations(at.path, name, key))
        return [name, read(item, at)]
      }),
    )
  }
}

/** A null stays: identity-js answers with one. */
export function orNull(read: Reader): Reader {
  return (value, at) => (value === null ? null : read(value, at))
}

function scalar(
  type: 'string' | 'number' | 'boolean',
  name: string,
  constraint: Constraint,
): Reader {
  return (value, at) => {
    if (typeof value !== type) throw mismatch(value, name)
    at.violations.push(...findViolations(at.path, value, constraint))
    return value
  }
}

/**
 * The words were recorded of Cognito (amplify-js #2689) or of other services;
 * those of null, and of what should be a list or a structure, are assumed.
 */
function mismatch(value: unknown, wanted: string) {
  if (Array.isArray(value)) {
    return serialization('Start of list found where not expected')
  }
  if (isStructure(value)) {
    return serialization('Start of structure or map found where not expected.')
  }
  const found =
    typeof value === 'boolean' || value === null ? value : typeof value
  return serialization(
    `${String(found).toUpperCase()}_VALUE can not be converted to ${wanted}`,
  )
}

export function serialization(message: string) {
  return new CognitoError('SerializationException', message)
}
