import { textOf } from './readers.ts'

// Kinds of text that AWS's model has in many places.

/** A pattern: no blanks, nothing that cannot be seen. */
export const visible = '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+'

/** AWS wants 20 characters at least, but here it leads nowhere. */
export const arn = textOf({ maxLength: 2048 })

/** Of pools and clients. */
export const resourceName = textOf({
  minLength: 1,
  maxLength: 128,
  pattern: '[\\w\\s+=,.@-]+',
})
