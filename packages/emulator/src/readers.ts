import { CognitoError } from './errors.ts'

/** Makes sure of a member's type. */
export type Reader = (value: unknown) => unknown

export const text = scalar('string', 'a String')
export const number = scalar('number', 'an Integer')
export const flag = scalar('boolean', 'a Boolean')
/** Of the model's type Document: any JSON. */
export const document: Reader = (value) => value
export const texts = list(text)

export function isStructure(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Null counts as absent, and members that are not read are left out. */
export function structure(members: Record<string, Reader>) {
  const readers = Object.entries(members)
  return (value: unknown): object => {
    if (!isStructure(value)) throw mismatch(value, 'a Structure')
    return Object.fromEntries(
      readers.flatMap(([name, read]) => {
        const member = value[name] ?? undefined
        return member === undefined ? [] : [[name, read(member)]]
      }),
    )
  }
}

export function list(read: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) throw mismatch(value, 'a List')
    return value.map(read)
  }
}

export function map(read: Reader): Reader {
  return (value) => {
    if (!isStructure(value)) throw mismatch(value, 'a Map')
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, read(item)]),
    )
  }
}

/** A null stays: identity-js answers with one. */
export function textMap(value: unknown): object {
  if (!isStructure(value)) throw mismatch(value, 'a Map')
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      item === null ? null : text(item),
    ]),
  )
}

function scalar(type: 'string' | 'number' | 'boolean', name: string): Reader {
  return (value) => {
    if (typeof value !== type) throw mismatch(value, name)
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
