import { invalidParameter, notAuthorized } from './errors.ts'
import { getSchema } from './schema.ts'
import type { ClientSettings } from './settings.ts'
import type { Client, Pool } from './state.ts'

/** Documented: no client can write them, and every client can read the first. */
const unwritable = ['sub', 'email_verified', 'phone_number_verified']

/**
 * The user's attributes that a client may read. A client without a list may read all of
 * them. For custom attributes that is assumed.
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
