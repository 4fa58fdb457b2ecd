/** Whether a press there is a press of this element, or of its label. */
function isHit(element: HTMLElement, x: number, y: number) {
  const hit = document.elementFromPoint(x, y)
  const label = element.closest('label')
  return element.contains(hit) || label?.contains(hit) === true
}

/** The width and height around its middle in which a press is its own, up to 60. */
export function hitArea(element: HTMLElement) {
  element.scrollIntoView({ block: 'center' })
  const target = element.closest('label') ?? element
  const { left, top, width, height } = target.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  const reach = (dx: number, dy: number) => {
    let steps = 0
    while (steps < 30 && isHit(element, x + dx * steps, y + dy * steps)) steps++
    return steps
  }
  return {
    width: reach(1, 0) + reach(-1, 0),
    height: reach(0, 1) + reach(0, -1),
  }
}
