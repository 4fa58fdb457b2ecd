import { cleanup } from '@testing-library/react'
import type { CSSProperties } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { backgrounds, contrast } from './support/contrast.ts'
import { showKit } from './support/showKit.tsx'
import { addStyles, kit } from './support/stylesheets.ts'
import { themes } from './support/themes.tsx'
import { tooFaint } from './support/tooFaint.ts'

let remove: () => void

afterEach(() => {
  cleanup()
  remove()
})

/** A form of a recovery, which is there for a moment only. */
const form = (
  <div className="cdev-step">
    <div className="cdev-form">
      <div className="cdev-form-note">
        We sent a code. <span className="cdev-link">Send again</span>
      </div>
      <div className="cdev-beside">
        <input className="cdev-input" />
      </div>
      <div className="cdev-beside">
        <input className="cdev-input" aria-invalid="true" />
      </div>
      <div className="cdev-form-status" data-failed="">
        Wrong code.
      </div>
    </div>
  </div>
)

describe.each(Object.entries(themes))(
  '%s',
  (_, { attributes, css, host, style }) => {
    const show = (options: Parameters<typeof showKit>[0]) => {
      remove = addStyles(css ?? '', kit)
      return showKit({
        style: { ...style, '--cdev-duration': '0s' } as CSSProperties,
        host,
        attributes,
        children: form,
        ...options,
      })
    }

    test.each([
      ['on', { remembered: true }],
      ['off', { remembered: false }],
      ['and a dialog', { isDialogOpen: true }],
    ])('%s: texts 4.5 to 1, everything else 3 to 1', async (_, options) => {
      const { container } = await show(options)
      const { found, count } = tooFaint(container)
      expect(count).toBeGreaterThan(25)
      expect(found).toEqual([])
    })

    test('the ring of the focus: 3 to 1', async () => {
      const { part } = await show({})
      await userEvent.tab()
      const track = part('track')
      const { outlineColor, outlineStyle } = getComputedStyle(track)
      expect(outlineStyle).toBe('solid')
      expect(
        contrast(outlineColor, backgrounds(track.parentElement as Element)),
      ).toBeGreaterThanOrEqual(3)
    })
  },
)

test('each theme has an accent of its own', async () => {
  const accents: Record<string, string> = {}
  for (const [name, { attributes, css, host, style }] of Object.entries(
    themes,
  )) {
    remove = addStyles(css ?? '', kit)
    const { part } = await showKit({
      style: { ...style, '--cdev-duration': '0s' } as CSSProperties,
      host,
      attributes,
    })
    accents[name] = getComputedStyle(part('track')).backgroundColor
    cleanup()
    remove()
  }
  // Without a theme it is the same on two pages with dark text.
  const different = new Set(Object.values(accents)).size
  expect([different, accents]).toEqual([
    Object.keys(themes).length - 1,
    accents,
  ])
})
