import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { channels } from './support/colours.ts'
import { emulateMedia, emulatePrint } from './support/media.ts'
import { showKit } from './support/showKit.tsx'
import { addStyles, kit, tailwind3 } from './support/stylesheets.ts'

let remove: () => void

beforeEach(() => {
  remove = addStyles(tailwind3, kit)
})

afterEach(() => {
  cleanup()
  remove()
})

/** A system colour as elements have it now; a canvas has its own. */
function systemColour(name: string) {
  const probe = document.createElement('i')
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return channels(color)
}

describe('with forced colours', () => {
  beforeEach(() => emulateMedia('forced-colors', 'active'))
  afterEach(() => emulateMedia('forced-colors', ''))

  /** The switch's colours as the system's names for them. */
  async function switchOf(remembered: boolean) {
    const { part } = await showKit({ remembered })
    const style = (name: string) => getComputedStyle(part(name))
    return {
      part,
      track: channels(style('track').backgroundColor),
      line: channels(style('track').boxShadow.replace(/ 0px.*$/, '')),
      thumb: channels(style('thumb').backgroundColor),
    }
  }

  test('on is the highlight’s colour', async () => {
    const { track, line, thumb } = await switchOf(true)
    expect(track).toEqual(systemColour('Highlight'))
    expect(line).toEqual(systemColour('Highlight'))
    expect(thumb).toEqual(systemColour('HighlightText'))
    expect(track).not.toEqual(thumb)
  })

  test('off is a line in the colour of a button’s text', async () => {
    const { track, line, thumb } = await switchOf(false)
    expect(track).toEqual(systemColour('ButtonFace'))
    expect(line).toEqual(systemColour('ButtonText'))
    expect(thumb).toEqual(systemColour('ButtonText'))
    expect(track).not.toEqual(line)
  })

  test('the focus has the highlight’s colour', async () => {
    const { part } = await switchOf(false)
    await userEvent.tab()
    const ring = getComputedStyle(part('track'))
    expect(ring.outlineStyle).toBe('solid')
    expect(channels(ring.outlineColor)).toEqual(systemColour('Highlight'))
  })

  test('buttons, panels and the dialog have borders, whatever a reset says', async () => {
    const { part } = await showKit({ isDialogOpen: true })
    for (const name of ['button', 'prompt', 'dialog', 'badge']) {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(part(name))
      expect([name, borderTopStyle, borderTopWidth]).toEqual([
        name,
        'solid',
        '1px',
      ])
    }
    expect(getComputedStyle(part('device')).borderTopWidth).toBe('1px')
  })
})

describe('with reduced motion', () => {
  const moving = () =>
    [...document.querySelectorAll('[class^=cdev]')].filter((element) => {
      const { transitionDuration } = getComputedStyle(element)
      return !/^(0s(, )?)+$/.test(transitionDuration)
    })

  test('nothing moves from here to there', async () => {
    const { part } = await showKit()
    // A switch that nobody is at does not move either.
    expect(moving()).toEqual([])
    await userEvent.tab()
    expect(part('track').matches(':focus-visible *')).toBe(true)
    expect(moving().length).toBeGreaterThan(0)
    await emulateMedia('prefers-reduced-motion', 'reduce')
    try {
      expect(moving()).toEqual([])
    } finally {
      await emulateMedia('prefers-reduced-motion', '')
    }
  })
})

test('a print has the colours of a switch, and every row', async () => {
  const { part } = await showKit()
  await emulatePrint(true)
  try {
    for (const name of ['track', 'thumb'])
      expect(getComputedStyle(part(name)).printColorAdjust).toBe('exact')
    expect(getComputedStyle(part('device')).contentVisibility).toBe('visible')
  } finally {
    await emulatePrint(false)
  }
})
