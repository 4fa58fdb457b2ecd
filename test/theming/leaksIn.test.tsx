import { CssBaseline } from '@mui/material'
import { cleanup, render } from '@testing-library/react'
import type { CSSProperties } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { emulateMedia } from './support/media.ts'
import { showKit } from './support/showKit.tsx'
import {
  addStyles,
  bootstrap,
  kit,
  rude,
  tailwind3,
  tailwind4,
} from './support/stylesheets.ts'

/** What a page without a stylesheet of its own says for the text in the kit. */
const text: CSSProperties = {
  font: '16px / 1.5 sans-serif',
  letterSpacing: 'normal',
  color: 'rgb(17 34 51)',
  background: 'white',
  width: '640px',
  boxSizing: 'content-box',
}

/** What is seen of an element, and where it is in the part it belongs to. */
function look(element: Element, root: Element, pseudo?: string) {
  const style = getComputedStyle(element, pseudo)
  const [box, frame] = [element, root].map((e) => e.getBoundingClientRect())
  const seen = [
    'animationName',
    'color',
    'cursor',
    'outlineStyle',
    'backgroundColor',
    'backgroundImage',
    'borderRadius',
    'boxShadow',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'letterSpacing',
    'opacity',
    'textDecorationLine',
    'textIndent',
    'textTransform',
    'visibility',
  ] as const
  return {
    ...(Object.fromEntries(seen.map((name) => [name, style[name]])) as Record<
      (typeof seen)[number],
      string
    >),
    ...(box &&
      frame &&
      box.width > 0 &&
      !pseudo && {
        // To a tenth of a pixel.
        box: [box.x - frame.x, box.y - frame.y, box.width, box.height].map(
          (value) => Math.round(value * 10) / 10,
        ),
      }),
  }
}

/** The look of all that is drawn in these roots, by a name for each element. */
function lookOf(container: Element) {
  const roots = container.querySelectorAll(
    '.cdev-toggle:not(.cdev-device *), .cdev-prompt, .cdev-device, .cdev-dialog',
  )
  // What is there for its meaning only has no look.
  const bare = '.cdev-press, .cdev-text > label, .cdev-hidden'
  const seen = new Map<string, string>()
  for (const [place, root] of [...roots].entries())
    for (const [index, element] of root.querySelectorAll('*').entries()) {
      if (element.matches(bare)) continue
      const name = `${root.className} ${place}, ${index} ${element.getAttribute('class')}`
      for (const pseudo of [undefined, '::before', '::after'])
        for (const [property, value] of Object.entries(
          look(element, root, pseudo),
        ))
          seen.set(`${name}${pseudo ?? ''} ${property}`, String(value))
    }
  return seen
}

/** What is not the same, as sentences. */
const differences = (seen: Map<string, string>, plain: Map<string, string>) =>
  [...plain].flatMap(([name, value]) =>
    seen.get(name) === value ? [] : `${name}: ${seen.get(name)}, not ${value}`,
  )

let remove: () => void

afterEach(() => {
  cleanup()
  remove()
})

// A row outside of the window has the room that is kept for it, not its own.
const allRows = '.cdev-device { content-visibility: visible }'

async function lookUnder(
  sheets: string[],
  options: Parameters<typeof showKit>[0] = {},
) {
  remove = addStyles(...sheets, allRows)
  const { container } = await showKit({
    isDialogOpen: true,
    style: text,
    ...options,
  })
  const seen = lookOf(container)
  cleanup()
  remove()
  return seen
}

let plain: Awaited<ReturnType<typeof lookUnder>>

beforeEach(async () => {
  plain ??= await lookUnder([kit])
})

test('the page without a host has everything to compare', () => {
  expect(plain.size).toBeGreaterThan(2000)
  const boxes = [...plain].filter(([name]) => name.endsWith('cdev-track box'))
  expect(boxes.map(([, box]) => box.replace(/^.*?,/, ''))).toEqual([
    expect.stringMatching(/,36,20$/),
    expect.stringMatching(/,36,20$/),
    expect.stringMatching(/,36,20$/),
  ])
})

const hosts = {
  'Tailwind 3': [tailwind3, kit],
  'Tailwind 4': [tailwind4, kit],
  'Tailwind 4 whose layers come later': [kit, tailwind4],
  'Bootstrap’s reboot': [bootstrap, kit],
  'a page that is rude': [rude, kit],
}

describe.each(Object.entries(hosts))('under %s', (_, sheets) => {
  test('everything looks as it does alone', async () => {
    expect(differences(await lookUnder(sheets), plain)).toEqual([])
  })

  test('the ring of the focus is the kit’s own', async () => {
    remove = addStyles(...sheets)
    const { container, part } = await showKit({ style: text })
    const control = container.querySelector('button')
    await userEvent.tab()
    expect(control).toHaveFocus()
    const ring = getComputedStyle(part('track'))
    expect(ring.outline).toBe('rgb(17, 34, 51) solid 2px')
    expect(ring.outlineOffset).toBe('2px')
    expect(control && getComputedStyle(control).outlineStyle).toBe('none')
  })
})

test('under MUI’s CssBaseline everything looks as it does alone', async () => {
  const seen = await lookUnder([kit], { host: <CssBaseline /> })
  expect(differences(seen, plain)).toEqual([])
})

/** What a host may say of a form or a page that the kit is in. */
const states: Record<`data-${string}` | `aria-${string}`, string>[] = [
  { 'data-pending': '', 'data-intent': 'saving', 'aria-busy': 'true' },
  { 'data-state': 'unknown', 'aria-checked': 'true' },
  { 'data-state': 'unavailable', 'aria-disabled': 'true' },
  { 'data-state': 'error', 'aria-invalid': 'true', 'data-failed': '' },
  { 'data-state': 'offline', 'data-intent': 'offline' },
  { 'data-state': 'forgotten', 'data-variant': 'critical' },
]

describe.each(states)('inside of %o', (attributes) => {
  const children = (
    <div className="cdev-toggle" data-state="loading">
      <span className="cdev-no-switch" />
    </div>
  )

  async function compare(remembered: boolean) {
    const options = { children, remembered }
    const alone = await lookUnder([kit], options)
    const inside = await lookUnder([kit], { ...options, attributes })
    expect(differences(inside, alone)).toEqual([])
  }

  test.each([true, false])('everything looks as it does alone, on: %s', compare)

  test('with forced colours, too', async () => {
    await emulateMedia('forced-colors', 'active')
    try {
      await compare(false)
    } finally {
      await emulateMedia('forced-colors', '')
    }
  })
})

test.each(Object.entries(hosts))(
  'under %s headings and fields keep what they need',
  (_, sheets) => {
    remove = addStyles(...sheets)
    const { container } = render(
      <div style={text}>
        <section className="cdev-list">
          <h2 className="cdev-heading">
            <span>Browsers</span>
          </h2>
          <div className="cdev-beside">
            <input className="cdev-input" />
          </div>
        </section>
      </div>,
    )
    const [title, field, input] = [
      '.cdev-heading span',
      '.cdev-beside',
      'input',
    ].map((selector) => {
      const element = container.querySelector(selector)
      return element && { ...look(element, container) }
    })
    expect(title).toMatchObject({ fontWeight: '600' })
    expect(Number.parseFloat(title?.fontSize ?? '')).toBeGreaterThanOrEqual(17)
    expect(field?.boxShadow).toMatch(/1px inset$/)
    expect(input?.textIndent).toBe('12px')
    expect(input?.box?.[3]).toBeGreaterThanOrEqual(44)
  },
)
