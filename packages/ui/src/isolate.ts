const rightToLeft = /[\u0590-\u08ff]/

/**
 * A name, number or address in a text that is written from right to left, kept together.
 * A name with letters of such a script reads as its sentence does, whatever it begins
 * with: “Chrome ב-macOS”.
 */
export const isolate = (text: string) =>
  `${rightToLeft.test(text) ? '\u2067' : '\u2068'}${text}\u2069`
