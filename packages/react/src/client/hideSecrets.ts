/** The number of characters that are searched. The rest is cut off. */
const maxLength = 10_000

/** The number of characters in a row that give a known secret away. */
const fragmentLength = 12

const hidden = '(hidden)'

/** A character that is escaped for JSON, JavaScript, a URL or HTML. */
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
 * A token or a secret. A JSON object in base64 begins with `eyJ`. The longest
 * text that is no secret is a device key, with 55 characters.
 */
const secretShape = /(?:eyJ[\w+/=-]{8}|[\w+/=-]{56})[\w+/=.%~-]*/g

/** One-time codes have six or eight digits, sometimes in two groups. */
const codeShape = /\d{3}[ -]\d{3}|\d+/g

/** What may be an IP address: digits, the letters a to f, dots and colons. */
const addressShape = /[\da-f:.]+/gi

/**
 * IPv4 has four numbers. IPv6 has eight groups, or fewer and `::`. In a time of
 * day the colons are not adjacent.
 */
function isAddress(run: string) {
  if (run.length > 64) return true
  if (/\d{1,3}(?:\.\d{1,3}){3}/.test(run)) return true
  const colons = run.split(':').length - 1
  return /[\da-f]/i.test(run) && (colons > 2 || (colons > 1 && /::/.test(run)))
}

/**
 * Whether it is not part of a longer word, of a place in a file
 * (`main.js:1:123456`), or of an identifier (`123456-…`).
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

/**
 * Hides whatever is in the secret too, even if only a part of the secret was
 * quoted.
 */
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
 * The text without anything that must not reach an error, a log or telemetry:
 * tokens and secrets, even if they are cut, escaped or in base64, one-time
 * codes, and IP addresses. `secret` is also hidden by its value. Device keys
 * and request ids remain. A text over 10,000 characters is cut. The time is
 * linear in the length of the text.
 */
export function hideSecrets(text: string, secret = '') {
  const short = text.slice(0, maxLength)
  const hide = (each: string) => hideShapes(hideValue(each, secret))
  const plain = unescapeAll(short)
  const result = hide(plain)
  // The unescaped text is used only if it has shown something.
  return result === plain ? hide(short) : result
}
