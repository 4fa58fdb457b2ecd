/** The colour of these, painted one over the other. */
function paint(colours: readonly string[]) {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) throw new Error('There is no 2D canvas.')
  for (const colour of colours) {
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colours: readonly string[]) {
  const [red = 0, green = 0, blue = 0] = paint(colours).map((channel) => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The backgrounds behind an element, the outermost first. */
export function backgrounds(element: Element): string[] {
  const behind = element.parentElement ? backgrounds(element.parentElement) : []
  const own = getComputedStyle(element).backgroundColor
  // A dialog is in front of the page and not in it.
  return element.tagName === 'DIALOG' ? ['white', own] : [...behind, own]
}

/** WCAG's ratio of a colour to what is behind it, from 1 to 21. */
export function contrast(colour: string, behind: readonly string[]) {
  const ground = ['white', ...behind]
  const [a, b] = [luminance([...ground, colour]), luminance(ground)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
