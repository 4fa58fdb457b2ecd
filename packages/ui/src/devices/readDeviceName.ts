import { parse } from 'bowser'
import { cleanName } from './cleanName.ts'

/** What kind of device it is, for an icon. */
export type DeviceKind = 'desktop' | 'phone' | 'tablet' | 'tv' | 'unknown'

/** What the name of a device says. Each part is absent where it says nothing of it. */
export type ReadDeviceName = {
  /** As given, when it is a name for people already: 64 characters at most. */
  name?: string | undefined
  /** "Firefox" */
  browser?: string | undefined
  /** "Windows", "iPhone" */
  system?: string | undefined
  kind: DeviceKind
}

const systemKinds: Record<string, DeviceKind> = {
  Android: 'phone',
  'Chrome OS': 'desktop',
  'Chromium OS': 'desktop',
  iOS: 'phone',
  Linux: 'desktop',
  macOS: 'desktop',
  Windows: 'desktop',
}

const platformKinds: Record<string, DeviceKind> = {
  desktop: 'desktop',
  mobile: 'phone',
  tablet: 'tablet',
  tv: 'tv',
}

const kindOf = (system: string | undefined) =>
  systemKinds[system ?? ''] ?? 'unknown'

/**
 * What Amplify makes of `navigator.userAgentData`: platform, version,
 * architecture, model, the platform again, then brands with versions, of which
 * one is made up so that nobody relies on them.
 *
 * @see https://wicg.github.io/ua-client-hints/#grease
 */
function readClientHints(name: string): ReadDeviceName | undefined {
  const system = Object.keys(systemKinds).find((key) =>
    name.startsWith(`${key} `),
  )
  if (!system || !/\/\d/.test(name)) return undefined
  const brands = name
    .slice(name.lastIndexOf(`${system} `) + system.length)
    .replace(/[^\w;]?Not.A.Brand\/[\d.]+;?/i, '')
    .split(';')
    .map((brand) => brand.replace(/\/[\d.]+$/, '').trim())
    .filter(Boolean)
  const brand = brands.find((each) => each !== 'Chromium') ?? brands[0]
  const browser = brand?.replace(/^Google /, '')
  return { browser: cleanName(browser), system, kind: kindOf(system) }
}

function readUserAgent(name: string): ReadDeviceName {
  const { browser, os, platform } = parse(name)
  const model = platform.model?.startsWith('iP') ? platform.model : undefined
  return {
    browser: cleanName(browser.name?.replace(/ for Android$/, '')),
    system: cleanName(model ?? os.name),
    kind: platformKinds[platform.type ?? ''] ?? kindOf(os.name),
  }
}

/** People call their devices what they are. */
function kindOfName(name: string): DeviceKind {
  if (/ipad|tablet/i.test(name)) return 'tablet'
  if (/iphone|phone/i.test(name)) return 'phone'
  return /laptop|desktop|macbook|imac|\bpc\b/i.test(name)
    ? 'desktop'
    : 'unknown'
}

/**
 * What a device's name says. Cognito keeps what the client sent at ConfirmDevice,
 * up to 1,024 characters: a user-agent string, Amplify's list of client hints, or a
 * name for people. Clients choose it, so whatever it is, it is safe to show: without
 * control, invisible and direction characters, and never longer than a line.
 *
 * @example
 * readDeviceName('Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0')
 * // { browser: 'Firefox', system: 'Linux', kind: 'desktop' }
 */
export function readDeviceName(name: string | undefined): ReadDeviceName {
  const given = name?.trim()
  if (!given) return { kind: 'unknown' }
  const hints = readClientHints(given)
  if (hints) return hints
  if (/\w\/\d/.test(given)) return readUserAgent(given)
  return { name: cleanName(given), kind: kindOfName(given) }
}

/** Not in TypeScript's own types: few browsers have it. */
type Hinting = {
  userAgentData?: {
    platform: string
    brands: readonly { brand: string; version: string }[]
  }
}

/** What Amplify would call this browser; nothing on a server. */
export function ownDeviceName() {
  const { userAgent, userAgentData }: Partial<Navigator> & Hinting =
    globalThis.navigator ?? {}
  const { brands = [], platform } = userAgentData ?? {}
  const versions = brands.map(({ brand, version }) => `${brand}/${version}`)
  const hints = `${platform} ${versions.join(';')}`
  return readClientHints(hints) ? hints : userAgent
}
