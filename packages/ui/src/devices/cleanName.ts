/**
 * The number of characters of a name, including the sign for what was cut off.
 */
const longest = 64

/** Characters that are invisible, or that turn the text around them. */
const unseen =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g

/** A text of which nothing is visible. */
const blank = /^[\p{Z}\p{M}\p{C}\p{Default_Ignorable_Code_Point}\u2800]*$/u

/**
 * More marks on one letter than any language has. They would grow out of their
 * line.
 */
const piled = /(\p{M}{4})\p{M}+/gu

/**
 * A name that a stranger has chosen, made fit to be shown: on one line, of a
 * readable length, without invisible characters. Undefined if nothing is left.
 */
export function cleanName(name: string | undefined): string | undefined {
  const clean = (name ?? '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(unseen, '')
    .replace(piled, '$1')
    .trim()
  if (blank.test(clean)) return undefined
  // It is cut by code points, so that no character is cut in half.
  const characters = [...clean]
  return characters.length > longest
    ? `${characters.slice(0, longest - 1).join('')}…`
    : clean
}
