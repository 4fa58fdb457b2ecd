import { DeviceList } from '@cognito-devices/ui'
import { cleanup, screen, waitFor } from '@testing-library/react'
import type { CSSProperties } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { createDevices } from '../support/createDevices.ts'
import { renderWithDevices } from '../support/renderWithDevices.tsx'
import { showKit } from './support/showKit.tsx'
import { addStyles, kit } from './support/stylesheets.ts'

let remove: () => void

beforeEach(() => {
  // What is shown is where it will stay.
  remove = addStyles(kit, '.cdev-device { content-visibility: visible }')
})

afterEach(() => {
  cleanup()
  remove()
})

const show = (
  style: CSSProperties,
  options: Parameters<typeof showKit>[0] = {},
) =>
  showKit({
    style: { '--cdev-duration': '0s', ...style } as CSSProperties,
    ...options,
  })

const boxOf = (element: Element) => element.getBoundingClientRect()

describe('the list follows the room it has, not the window', () => {
  async function rowAt(width: string, viewport: number) {
    await page.viewport(viewport, 800)
    const { container } = await show({ width }, { remembered: false })
    const row = container.querySelector('.cdev-device')
    function find(selector: string) {
      const found = row?.querySelector(selector)
      if (!found) throw new Error(`There is no ${selector}.`)
      return boxOf(found)
    }
    return {
      row: row ? boxOf(row) : new DOMRect(),
      name: find('.cdev-device-name'),
      badge: find('.cdev-badge'),
      line: find('.cdev-device-line'),
      track: find('.cdev-track'),
      more: find('.cdev-more'),
      head: boxOf(container.querySelector('.cdev-head') ?? container),
    }
  }

  const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2

  test.each([360, 1200])('wide, in a window of %i px', async (viewport) => {
    const parts = await rowAt('640px', viewport)
    const { badge, head, line, more, name, row, track } = parts
    expect(row.height).toBe(60)
    expect(badge.left).toBeGreaterThan(name.right)
    expect(middle(badge)).toBeCloseTo(middle(name), 0)
    expect(line.top).toBeGreaterThanOrEqual(name.bottom)
    expect(track.left).toBeGreaterThan(badge.right)
    expect(track.right).toBeLessThan(more.left + more.width / 2)
    for (const box of [track, more])
      expect(middle(box)).toBeCloseTo(middle(row), 0)
    // It says once what all switches do, and stands over them.
    expect(head.right - 60).toBeCloseTo(track.right, 0)
  })

  test.each([360, 1200])('narrow, in a window of %i px', async (viewport) => {
    const parts = await rowAt('326px', viewport)
    const { badge, line, name, row, track } = parts
    expect(row.height).toBeLessThanOrEqual(84)
    expect(badge.top).toBeGreaterThanOrEqual(name.bottom)
    expect(line.top).toBeGreaterThanOrEqual(badge.bottom - 1)
    expect(badge.left).toBeCloseTo(name.left, 0)
    expect(middle(track)).toBeCloseTo(middle(row), 0)
  })

  test.each([360, 1200])(
    'very narrow, in a window of %i px',
    async (viewport) => {
      const { line, more, name, track } = await rowAt('220px', viewport)
      expect(track.top).toBeGreaterThan(line.bottom)
      expect(middle(track)).toBeCloseTo(middle(more), 0)
      expect(name.left).toBeLessThan(track.left)
    },
  )
})

describe('nothing is cut off or overlaps', () => {
  /** What is wider than the container that holds it. */
  function tooWide(container: Element) {
    const { left, right } = boxOf(container)
    return [...container.querySelectorAll('[class^=cdev]')]
      .filter((element) => !element.matches('.cdev-hidden'))
      .filter((element) => {
        const box = boxOf(element)
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1)
      })
      .map((element) => element.className)
  }

  test.each([
    ['320 px, the width of a small phone', { width: '288px' }],
    ['390 px', { width: '358px' }],
    ['a column of 176 px', { width: '176px' }],
    ['text at 200 %', { width: '390px', fontSize: '32px' }],
  ])('%s', async (_, style) => {
    const { container } = await show(style)
    const frame = container.firstElementChild
    expect(frame && tooWide(frame)).toEqual([])
  })

  test('the root’s text at 200 %, in a window of 640 px', async () => {
    await page.viewport(640, 800)
    document.documentElement.style.fontSize = '200%'
    try {
      const { container } = await show({})
      const frame = container.firstElementChild
      expect(frame && tooWide(frame)).toEqual([])
    } finally {
      document.documentElement.style.fontSize = ''
    }
  })
})

describe.each(['ltr', 'rtl'] as const)('in %s', (direction) => {
  /** How far the second is from the start of the first, as one reads. */
  function fromStart(frame: Element, element: Element) {
    const [outer, inner] = [boxOf(frame), boxOf(element)]
    return direction === 'ltr'
      ? inner.left - outer.left
      : outer.right - inner.right
  }

  test.each([
    [false, 2],
    [true, 18],
  ])(
    'the thumb of a switch that is on: %s, is %i px from the start',
    async (remembered, distance) => {
      const { part } = await showKit({
        remembered,
        style: { direction, '--cdev-duration': '0s' } as CSSProperties,
      })
      expect(fromStart(part('track'), part('thumb'))).toBe(distance)
    },
  )

  test('a row begins with its icon and ends with its button', async () => {
    const { part } = await show({ direction, width: '640px' })
    const row = part('device')
    expect(fromStart(row, part('device > .cdev-icon'))).toBe(0)
    expect(
      fromStart(row, part('more')) + boxOf(part('more')).width,
    ).toBeCloseTo(640)
  })

  test.each([
    ['beside its text', '640px'],
    ['under it', '180px'],
  ])('a switch %s ends where its row ends', async (_, width) => {
    const { part } = await show({ direction, width })
    const [row, track] = [part('row'), part('track')]
    const end = () => fromStart(row, track) + boxOf(track).width
    const hint = boxOf(part('hint')).width
    for (const saving of ['Saving…', 'Wird gerade gespeichert']) {
      part('saving').textContent = saving
      expect(end()).toBeCloseTo(boxOf(row).width, 1)
      expect(boxOf(part('hint')).width).toBe(hint)
    }
  })

  test('the dialog is in the middle, and its buttons are at its end', async () => {
    await page.viewport(1000, 700)
    const { part } = await showKit({
      isDialogOpen: true,
      style: { direction },
    })
    const dialog = boxOf(part('dialog'))
    expect(dialog.left + dialog.width / 2).toBeCloseTo(500, 0)
    expect(dialog.top + dialog.height / 2).toBeCloseTo(350, 0)
    const remove = screen.getByText('Remove', {
      selector: '.cdev-dialog .cdev-button-text',
    }).parentElement as Element
    const room = 24
    expect(fromStart(part('dialog'), remove) + boxOf(remove).width).toBeCloseTo(
      dialog.width - room,
      0,
    )
  })
})

test('the texts of buttons beside each other stand on one line', async () => {
  const { part } = await show({ width: '640px' }, { isDialogOpen: true })
  const actions = part('dialog .cdev-actions')
  const lines = [...actions.querySelectorAll('.cdev-button')].map((button) => {
    const text = document.createRange()
    text.selectNodeContents(button.lastElementChild ?? button)
    return text.getBoundingClientRect().bottom
  })
  expect(lines).toHaveLength(2)
  expect(lines[1]).toBeCloseTo(lines[0] ?? 0, 1)
})

test.each(['240px', '300px', '447px', '448px', '640px'])(
  'at %s a row out of sight keeps at least the room that it needs',
  async (width) => {
    const { container } = await show({ width }, { remembered: false })
    for (const row of container.querySelectorAll('.cdev-device')) {
      const { containIntrinsicBlockSize } = getComputedStyle(row)
      const kept = Number.parseFloat(containIntrinsicBlockSize.slice(5))
      expect(kept).toBeGreaterThanOrEqual(boxOf(row).height)
    }
  },
)

test.each(['200px', '300px', '640px'])(
  'at %s the switches come where their bones were',
  async (width) => {
    const devices = await createDevices()
    const release = devices.hold('ListDevices')
    await devices.signIn({ remembered: true })
    const { container } = renderWithDevices(
      devices.client,
      <div style={{ width }}>
        <DeviceList />
      </div>,
    )
    const edges = (selector: string) =>
      waitFor(() => {
        const found = container.querySelector(selector)
        if (!found) throw new Error(`There is no ${selector}.`)
        return [boxOf(found).left, boxOf(found).right]
      })
    const bone = await edges('.cdev-skeleton-switch')
    release()
    expect(await edges('.cdev-switch')).toEqual(bone)
  },
)

test.each(['300px', '640px'])(
  'at %s nothing cuts off the ring of the focus',
  async (width) => {
    remove()
    remove = addStyles(kit)
    const { container } = await show({ width })
    for (const button of container.querySelectorAll<HTMLElement>(
      '.cdev-press',
    )) {
      button.focus()
      const face = boxOf(button.querySelector('.cdev-track') ?? button)
      const ring = 4
      for (
        let around: Element | null = button;
        around && around !== container;
        around = around.parentElement
      ) {
        const { contentVisibility, overflow } = getComputedStyle(around)
        if (contentVisibility === 'visible' && overflow === 'visible') continue
        const edge = boxOf(around)
        expect(face.left - ring).toBeGreaterThanOrEqual(edge.left)
        expect(face.right + ring).toBeLessThanOrEqual(edge.right)
      }
    }
  },
)

describe('what is to be hit', () => {
  const controls = 'button, input, a, summary'

  /** The box in which a press reaches the control. */
  function target(control: Element) {
    const area = control.closest('label') ?? control
    const boxes = [area, ...area.querySelectorAll('*')].flatMap((element) => {
      const { height, left, top, width } = boxOf(element)
      const after = getComputedStyle(element, '::after')
      if (after.position !== 'absolute') return [boxOf(element)]
      const [x, y] = [after.left, after.top].map(Number.parseFloat) as [
        number,
        number,
      ]
      return [new DOMRect(left + x, top + y, width - 2 * x, height - 2 * y)]
    })
    return boxes.reduce((box, next) => {
      const [left, top] = [
        Math.min(box.left, next.left),
        Math.min(box.top, next.top),
      ]
      const right = Math.max(box.right, next.right)
      const bottom = Math.max(box.bottom, next.bottom)
      return new DOMRect(left, top, right - left, bottom - top)
    })
  }

  test.each([false, true])(
    'is 44 px at the least, with the dialog open: %s',
    async (isDialogOpen) => {
      const { container } = await showKit({
        isDialogOpen,
        style: { width: '640px' },
      })
      const found = [...container.querySelectorAll(controls)]
      expect(found.length).toBeGreaterThan(8)
      for (const control of found) {
        const { width, height } = target(control)
        const name = control.textContent ?? ''
        expect([name, width >= 44, height >= 44]).toEqual([name, true, true])
      }
    },
  )

  test.each(['180px', '240px', '300px', '448px', '640px'])(
    'has a place of its own at %s',
    async (width) => {
      for (const remembered of [true, false]) {
        const { container } = await show({ width }, { remembered })
        const found = [...container.querySelectorAll(controls)]
        for (const [index, control] of found.entries())
          for (const other of found.slice(index + 1)) {
            const [a, b] = [target(control), target(other)]
            // Half a pixel is the rounding of a font.
            const isOver =
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
            const names = [control.textContent, other.textContent]
            expect([names, isOver]).toEqual([names, false])
          }
        cleanup()
      }
    },
  )

  test('is reached where the target ends', async () => {
    const { part } = await show({ width: '640px', padding: '40px' })
    const face = part('foot .cdev-link')
    face.scrollIntoView({ block: 'center' })
    const { left, top } = boxOf(face)
    const above = document.elementFromPoint(left + 2, top - 9)
    expect(above?.closest('button')?.textContent).toBe('Remove all others')
  })

  test('does not cover a neighbour', async () => {
    for (const width of ['300px', '640px']) {
      const { container } = await show({ width })
      for (const track of container.querySelectorAll('.cdev-track')) {
        track.scrollIntoView({ block: 'center' })
        const { left, bottom, right, top } = boxOf(track)
        for (const [x, y] of [
          [left + 1, (top + bottom) / 2],
          [right - 1, (top + bottom) / 2],
          [(left + right) / 2, bottom - 1],
          [(left + right) / 2, bottom + 11],
        ] as const)
          expect(
            document.elementFromPoint(x, y)?.closest('[role=switch]'),
          ).toBe(track.closest('[role=switch]'))
      }
      cleanup()
    }
  })
})
