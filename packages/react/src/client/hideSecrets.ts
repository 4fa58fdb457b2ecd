/** Characters of a text that are looked at; the rest is cut off. */
const maxLength = 10_000

/** Characters of a known secret that give it away when they stand in a row. */
const fragmentLength = 12

const hidden = '(hidden)'

/** A character that was escaped for JSON, JavaScript, a URL or HTML. */
const escaped =
  /\\u([\da-f]{4})|\\x([\da-f]{2})|%([\da-f]{2})|&#x([\da-f]{1,6});|&#(\d{1,7});|\\([/"])/gi

function unescapeAll(text: string, times = 3): string {
  const next = text.replace(escaped, (whole, ...groups) => {
    const [json, js, url, html, decimal, plain] = groups
    if (plain) return plain
    const code = decimal
      ? Number(decimal)
      : Number.parseInt(json ?? js ?? url ?? html, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
  return next === text || times === 1 ? next : unescapeAll(next, times - 1)
}

/**
 * A token (`eyJ` is how a JSON object begins in base64) or a secret. A device key,
 * the longest text that is none, has 55 characters.
 */
const secretShape = /(?:eyJ[\w+/=-]{8}|[\w+/=-]{56})[\w+/=.%~-]*/g

/** One-time codes have six or eight digits, also in two groups. */
const codeShape = /\d{3}[ -]\d{3}|\d+/g

/** What could be an address: digits, letters a to f, dots and colons. */
const addressShape = /[\da-f:.]+/gi

/**
 * Version 4 has four numbers. Version 6 has eight groups, or fewer and `::`; a time
 * of day has two colons apart.
 */
function isAddress(run: string) {
  if (run.length > 64) return true
  if (/\d{1,3}(?:\.\d{1,3}){3}/.test(run)) return true
  const colons = run.split(':').length - 1
  return /[\da-f]/i.test(run) && (colons > 2 || (colons > 1 && /::/.test(run)))
}

/**
 * Not a part of a longer word, and not a place in a file (`main.js:1:123456`) or
 * of an identifier (`123456-…`).
 */
const standsAlone = (text: string, at: number, { length }: string) =>
  !/[\w.]$|:\d+:$|[\w]-$/.test(text.slice(Math.max(0, at - 12), at)) &&
  !/^(?:\w|[-.:]\w| ms)/.test(text.slice(at + length, at + length + 3))

const isCode = (run: string) => /^(?:\d{6}|\d{8}|\d{3}.\d{3})$/.test(run)

function hideShapes(text: string) {
  return text
    .replace(secretShape, hidden)
    .replace(addressShape, (run, at: number, whole: string) =>
      isAddress(run) && !/[g-z]/i.test(whole[at - 1] ?? '') ? hidden : run,
    )
    .replace(codeShape, (run, at: number, whole: string) =>
      isCode(run) && standsAlone(whole, at, run) ? hidden : run,
    )
}

/** Whatever stands in the secret too, also when only a part of it was quoted. */
function hideValue(text: string, secret: string) {
  const length = Math.min(fragmentLength, secret.length)
  if (!length) return text
  const fragments = new Set<string>()
  for (let at = 0; at + length <= secret.length; at++)
    fragments.add(secret.slice(at, at + length))
  let result = ''
  let hiddenUntil = 0
  for (let at = 0; at < text.length; at++) {
    if (fragments.has(text.slice(at, at + length))) {
      if (at >= hiddenUntil) result += hidden
      hiddenUntil = at + length
    }
    if (at >= hiddenUntil) result += text[at]
  }
  return result
}

/**
 * A text without what must not reach an error, a log or telemetry: tokens and
 * secrets, whole, cut, escaped or in base64; one-time codes; addresses. `secret` is
 * hidden by its value too. Takes time linear in the text; what is longer than
 * 10,000 characters is cut. Leaves device keys and request ids.
 */
export function hideSecrets(text: string, secret = '') {
  const short = text.slice(0, maxLength)
  const hide = (each: string) => hideShapes(hideValue(each, secret))
  const plain = unescapeAll(short)
  const result = hide(plain)
  // Unescaped only where that has shown something.
  return result === plain ? hide(short) : result
}
