/** Characters of a name, with the sign for what was cut off. */
const longest = 60

/** They show nothing, or turn the text around them. */
const unseen =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g

/** Nothing of it can be seen. */
const blank = /^[\p{Z}\p{M}\p{C}\p{Default_Ignorable_Code_Point}\u2800]*$/u

/** More marks on one letter than any language has; they grow out of their line. */
const piled = /(\p{M}{4})\p{M}+/gu

/**
 * A name that a stranger has chosen, as it can be shown: on one line, of a length
 * that one can read, without what cannot be seen. Undefined if nothing is left.
 */
export function cleanName(name: string | undefined): string | undefined {
  const clean = (name ?? '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(unseen, '')
    .replace(piled, '$1')
    .trim()
  if (blank.test(clean)) return undefined
  // By code point, so that no character is cut in half.
  const characters = [...clean]
  return characters.length > longest
    ? `${characters.slice(0, longest - 1).join('')}…`
    : clean
}
