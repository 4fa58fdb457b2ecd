const browsers: [name: string, version: RegExp][] = [
  ['Edge', /Edg(?:e|A|iOS)?\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Samsung Internet', /SamsungBrowser\/(\d+)/],
  ['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /Version\/(\d+).* Safari\//],
]

const systems: [name: string, version: RegExp][] = [
  ['Windows', /Windows NT (\d+)/],
  ['iOS', /(?:iPhone|iPad).* OS (\d+(?:_\d+)?)/],
  ['Android', /Android (\d+)/],
  ['macOS', /Mac OS X (\d+(?:[._]\d+)?)/],
  ['ChromeOS', /CrOS \S+ (\d+)/],
  ['Linux', /Linux()/],
]

/**
 * "Chrome 125 / macOS 15.0", as AWS's examples read; `unknown` is documented.
 * How AWS parses a user agent is not.
 */
export function describeUserAgent(userAgent: string): string {
  const parts = [find(browsers, userAgent), find(systems, userAgent)]
  return parts.filter(Boolean).join(' / ').slice(0, 1024) || 'unknown'
}

function find(table: [string, RegExp][], userAgent: string): string {
  for (const [name, pattern] of table) {
    const match = pattern.exec(userAgent)
    if (match) return `${name} ${match[1]?.replace('_', '.') ?? ''}`.trim()
  }
  return ''
}
