import { readDeviceName } from '@cognito-devices/ui'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ownDeviceName } from './readDeviceName.ts'

const readable = (name: string | undefined) => {
  const { browser, kind, name: given, system } = readDeviceName(name)
  return [given ?? [browser, system].filter(Boolean).join(' on '), kind]
}

const mozilla = 'Mozilla/5.0'
const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'

test.each([
  [
    `${mozilla} (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0`,
    'Firefox on Linux',
    'desktop',
  ],
  [
    `${mozilla} (Windows NT 10.0; Win64; x64) ${webKit} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`,
    'Microsoft Edge on Windows',
    'desktop',
  ],
  [
    `${mozilla} (iPhone; CPU iPhone OS 18_1 like Mac OS X) ${webKit} Version/18.1 Mobile/15E148 Safari/604.1`,
    'Safari on iPhone',
    'phone',
  ],
  [
    `${mozilla} (iPad; CPU OS 17_5 like Mac OS X) ${webKit} CriOS/141 Mobile/15E148 Safari/604.1`,
    'Chrome on iPad',
    'tablet',
  ],
  [
    `${mozilla} (Linux; Android 15; SM-X910) ${webKit} SamsungBrowser/28.0 Chrome/130.0 Safari/537.36`,
    'Samsung Internet on Android',
    'tablet',
  ],
  [
    `${mozilla} (X11; CrOS x86_64 14541.0.0) ${webKit} Chrome/141.0.0.0 Safari/537.36`,
    'Chrome on Chrome OS',
    'desktop',
  ],
  [
    'macOS 14.5 arm macOS Not_A Brand/8.0.0.0;Chromium/120.0.6099.109;Google Chrome/120.0.6099.109',
    'Chrome on macOS',
    'desktop',
  ],
  [
    'Windows 15.0.0 x86 Windows Microsoft Edge/141.0;Not?A_Brand/8.0.0.0;Chromium/141.0',
    'Microsoft Edge on Windows',
    'desktop',
  ],
  [
    'Chrome OS 14541.0.0 x86 Chrome OS Chromium/119.0;Not;A=Brand/24.0.0.0',
    'Chromium on Chrome OS',
    'desktop',
  ],
  [
    'Android 14.0.0 Pixel 8 Android Google Chrome/121.0;Not A(Brand/99.0.0.0;Chromium/121.0',
    'Chrome on Android',
    'phone',
  ],
  ['Ada’s laptop', 'Ada’s laptop', 'desktop'],
  ['Kitchen iPad', 'Kitchen iPad', 'tablet'],
  ['My phone', 'My phone', 'phone'],
  ['Kitchen', 'Kitchen', 'unknown'],
  ['okhttp/4.9', '', 'unknown'],
  ['  ', '', 'unknown'],
  [undefined, '', 'unknown'],
])('%s reads "%s", %s', (name, shown, kind) => {
  expect(readable(name)).toEqual([shown, kind])
})

describe('a name that a stranger has chosen', () => {
  const zeroWidth = '\u200b\u2060\ufeff\u00ad'

  test.each([
    ['is nothing where nothing of it shows', zeroWidth, ''],
    ['is nothing where it is made of fillers', '\u3164\u115f\u2800', ''],
    ['is nothing where it is marks alone', '\u0301\u0302', ''],
    ['has no characters that do not show', `Ki${zeroWidth}osk`, 'Kiosk'],
    ['does not turn the text around it', '\u202eAda\u2066', 'Ada'],
    ['is on one line', 'Ada\r\n\tLovelace', 'Ada Lovelace'],
    [
      'does not grow out of its line',
      `a${'\u0301'.repeat(50)}`,
      'a\u0301\u0301\u0301\u0301',
    ],
    ['keeps what joins letters', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['keeps an emoji whole', '👩\u200d💻', '👩\u200d💻'],
    [
      'is cut off where it is too long',
      'W'.repeat(1_024),
      `${'W'.repeat(63)}…`,
    ],
    [
      'is not cut in the middle of a character',
      '😀'.repeat(100),
      `${'😀'.repeat(63)}…`,
    ],
    [
      'is of a length where it looks like a browser',
      `${'W'.repeat(1_000)}/1.0 (x)`,
      `${'W'.repeat(63)}…`,
    ],
  ])('%s', (_, name, shown) => {
    expect(readable(name)[0]).toBe(shown)
  })
})

describe('this browser', () => {
  afterEach(() => vi.unstubAllGlobals())

  const userAgent = `${mozilla} (X11; Linux x86_64) ${webKit} Chrome/141.0.0.0 Safari/537.36`
  const brands = [
    { brand: 'Not?A_Brand', version: '8' },
    { brand: 'Chromium', version: '141' },
    { brand: 'Brave', version: '141' },
  ]

  function own(navigator: object | undefined) {
    vi.stubGlobal('navigator', navigator)
    return readable(ownDeviceName())[0]
  }

  test('is called what Amplify calls its device', () => {
    const userAgentData = { platform: 'Linux', brands }
    const amplify =
      'Linux 6.1.0 x86 Linux Not?A_Brand/8.0.0.0;Chromium/141.0.7390.54;Brave/141.0.7390.54'
    expect(own({ userAgent, userAgentData })).toBe('Brave on Linux')
    expect(readable(amplify)[0]).toBe('Brave on Linux')
  })

  test.each([
    ['has no hints', undefined],
    ['has hints of a system that nobody knows', { platform: 'Plan 9', brands }],
    ['has hints without a browser', { platform: 'Linux', brands: [] }],
  ])('that %s is called what its user agent says', (_, userAgentData) => {
    expect(own({ userAgent, userAgentData })).toBe('Chrome on Linux')
  })

  test('has no name on a server', () => {
    expect(own(undefined)).toBe('')
  })
})
