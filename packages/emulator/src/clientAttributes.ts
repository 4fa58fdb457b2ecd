import { invalidParameter, notAuthorized } from './errors.ts'
import { getSchema } from './schema.ts'
import type { ClientSettings } from './settings.ts'
import type { Client, Pool } from './state.ts'

/** Documented: nobody can write them, or be kept from reading the first. */
const unwritable = ['sub', 'email_verified', 'phone_number_verified']

/**
 * Of the user's attributes, what a client may read. One that was told of none
 * may read all; of custom ones that is assumed.
 */
export function pickReadable(
  { settings }: Client,
  attributes: Record<string, string>,
): Record<string, string> {
  const { ReadAttributes: readable } = settings
  if (!readable) return attributes
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name]) => name === 'sub' || readable.includes(name),
    ),
  )
}

/** @throws {CognitoError} NotAuthorizedException, in the words observed */
export function assertWritable(
  { settings }: Client,
  names: Iterable<string>,
): void {
  const { WriteAttributes: writable } = settings
  if (!writable) return
  for (const name of names) {
    if (writable.includes(name)) continue
    throw notAuthorized('A client attempted to write unauthorized attribute')
  }
}

/** @throws {CognitoError} InvalidParameterException, in the words observed */
export function checkClientAttributes(
  pool: Pool,
  { ReadAttributes = [], WriteAttributes = [] }: ClientSettings,
): void {
  const names = new Set(getSchema(pool).map(({ Name = '' }) => Name))
  if (ReadAttributes.some((name) => !names.has(name))) {
    throw invalidParameter(
      'Invalid read attributes specified while creating a client',
    )
  }
  const isWrong = (name: string) =>
    !names.has(name) || unwritable.includes(name)
  if (WriteAttributes.some(isWrong)) {
    throw invalidParameter(
      'Invalid write attributes specified while creating a client',
    )
  }
}
