import { cleanup } from '@testing-library/react'
import type { CSSProperties } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { channels } from './support/colours.ts'
import { showKit } from './support/showKit.tsx'
import { addStyles, kit } from './support/stylesheets.ts'

let remove: () => void

beforeEach(() => {
  remove = addStyles(kit)
})

afterEach(() => {
  cleanup()
  remove()
})

type Style = CSSProperties & Record<`--${string}`, string>

/** The colours that a host with this style comes to. */
async function colours(style: Style, options = {}) {
  const { part } = await showKit({ style: style as CSSProperties, ...options })
  const read = (name: string) => getComputedStyle(part(name))
  return {
    accent: channels(read('track').backgroundColor),
    thumb: channels(read('thumb').backgroundColor),
    text: channels(read('label').color),
    critical: channels(read('prompt > .cdev-icon').color),
    radius: read('prompt .cdev-button').borderRadius,
  }
}

const light: Style = { color: 'black', background: 'white' }
const dark: Style = { color: 'white', background: '#111' }

/** How light it looks, 0 to 1. */
const lightness = ([red, green, blue]: readonly number[]) =>
  (0.3 * (red ?? 0) + 0.6 * (green ?? 0) + 0.1 * (blue ?? 0)) / 255

describe('without any token', () => {
  test('the kit is blue, darker on a light page than on a dark one', async () => {
    const onLight = await colours(light)
    cleanup()
    const onDark = await colours(dark)
    for (const { accent } of [onLight, onDark])
      expect(accent[2]).toBe(Math.max(...accent.slice(0, 3)))
    expect(lightness(onLight.accent)).toBeLessThan(0.45)
    expect(lightness(onDark.accent)).toBeGreaterThan(0.55)
    expect(onLight.thumb).toEqual(channels('white'))
    expect(onDark.thumb).toEqual(channels('black'))
  })

  test('an error is red, darker on a light page than on a dark one', async () => {
    const onLight = await colours(light)
    cleanup()
    const onDark = await colours(dark)
    for (const { critical } of [onLight, onDark])
      expect(critical[0]).toBe(Math.max(...critical.slice(0, 3)))
    expect(lightness(onLight.critical)).toBeLessThan(0.45)
    expect(lightness(onDark.critical)).toBeGreaterThan(0.55)
  })

  test('a dark page need not declare a colour scheme', async () => {
    const undeclared = await colours({ ...dark, colorScheme: 'light' })
    cleanup()
    const declared = await colours({ ...dark, colorScheme: 'dark' })
    expect(undeclared).toEqual(declared)
  })
})

const teal = 'rgb(0 128 128)'

describe('the accent is', () => {
  test.each<[string, Style, string]>([
    ['Amplify UI’s', { '--amplify-colors-primary-80': teal }, teal],
    [
      'Amplify UI’s for switches',
      {
        '--amplify-colors-primary-80': 'red',
        '--amplify-components-switchfield-track-checked-background-color': teal,
      },
      teal,
    ],
    ['MUI’s', { '--mui-palette-primary-main': teal }, teal],
    ['Material 3’s', { '--md-sys-color-primary': teal }, teal],
    ['shadcn’s, a hex colour', { '--primary': '#008080' }, teal],
    [
      'shadcn’s with Tailwind 4, in oklch',
      { '--primary': 'oklch(0.5425 0.0927 194.77)' },
      'oklch(0.5425 0.0927 194.77)',
    ],
    [
      'shadcn’s with Tailwind 3, bare numbers',
      { '--primary': '180 100% 25.1%' },
      'hsl(180 100% 25.1%)',
    ],
    [
      'the kit’s own variable before any',
      {
        '--cdev-color-accent': teal,
        '--amplify-colors-primary-80': 'red',
        '--primary': 'red',
      },
      teal,
    ],
  ])('%s', async (_, tokens, expected) => {
    const { accent } = await colours({ ...light, ...tokens })
    expect(accent).toEqual(channels(expected))
  })

  test('another one inside an element that sets its token', async () => {
    const { part } = await showKit({
      style: {
        ...light,
        '--primary': 'red',
        '--cdev-duration': '0s',
      } as CSSProperties,
    })
    part('toggle').style.setProperty('--primary', '180 100% 25.1%')
    expect(channels(getComputedStyle(part('track')).backgroundColor)).toEqual(
      channels('hsl(180 100% 25.1%)'),
    )
  })
})

test.each<[string, Style, string]>([
  ['none', {}, '6px'],
  ['Amplify UI’s', { '--amplify-radii-small': '1px' }, '1px'],
  ['MUI’s', { '--mui-shape-borderRadius': '2px' }, '2px'],
  ['shadcn’s', { '--radius': '10px' }, '8px'],
  ['the kit’s own', { '--cdev-radius': '3px', '--radius': '10px' }, '3px'],
])('a radius: %s', async (_, tokens, expected) => {
  expect((await colours({ ...light, ...tokens })).radius).toBe(expected)
})

describe('the dialog', () => {
  async function dialogOf(style: Style) {
    const { part } = await showKit({
      style: style as CSSProperties,
      isDialogOpen: true,
    })
    const { backgroundColor, color } = getComputedStyle(part('dialog'))
    return { surface: channels(backgroundColor), text: channels(color) }
  }

  const own = { '--cdev-color-surface': teal, '--cdev-color-text': 'gold' }
  test.each<[string, Style, string]>([
    ['Amplify UI’s', { '--amplify-colors-background-primary': teal }, teal],
    ['MUI’s', { '--mui-palette-background-paper': teal }, teal],
    ['Material 3’s', { '--md-sys-color-surface': teal }, teal],
    ['shadcn’s', { '--popover': 'oklch(0.205 0 0)' }, 'oklch(0.205 0 0)'],
    ['shadcn’s, bare numbers', { '--popover': '0 0% 3.9%' }, 'hsl(0 0% 3.9%)'],
    ['the kit’s own', { ...own, '--popover': 'red' }, teal],
  ])('stands on a surface of the host’s: %s', async (_, tokens, surface) => {
    const dialog = await dialogOf({ ...light, ...tokens })
    expect(dialog.surface).toEqual(channels(surface))
    if ('--cdev-color-text' in tokens)
      expect(dialog.text).toEqual(channels('gold'))
    // On a dark surface the text is light, whatever it is on the page.
    else expect(lightness(dialog.text)).toBeGreaterThan(0.9)
  })

  test.each(['light', 'dark'] as const)(
    'follows a nested colour scheme: %s',
    async (scheme) => {
      const other = scheme === 'light' ? 'dark' : 'light'
      document.documentElement.style.colorScheme = other
      try {
        const { surface, text } = await dialogOf({
          colorScheme: scheme,
          background: 'Canvas',
          color: 'CanvasText',
        })
        const [behind, ink] =
          scheme === 'light' ? [surface, text] : [text, surface]
        expect(lightness(behind)).toBeGreaterThan(0.9)
        expect(lightness(ink)).toBeLessThan(0.2)
      } finally {
        document.documentElement.style.colorScheme = ''
      }
    },
  )
})

test.each(['light', 'dark'] as const)(
  'a %s island in a page of the other scheme has its own colours',
  async (scheme) => {
    const other = scheme === 'light' ? 'dark' : 'light'
    const island: Style = {
      colorScheme: scheme,
      background: 'Canvas',
      color: 'CanvasText',
    }
    document.documentElement.style.colorScheme = other
    try {
      const seen = await colours(island)
      cleanup()
      document.documentElement.style.colorScheme = scheme
      expect(seen).toEqual(await colours(island))
      expect(lightness(seen.accent) > 0.5).toBe(scheme === 'dark')
    } finally {
      document.documentElement.style.colorScheme = ''
    }
  },
)
