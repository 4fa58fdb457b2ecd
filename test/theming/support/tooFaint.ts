import { backgrounds, contrast } from './contrast.ts'

/** The colour of the line that a shadow draws. */
const lineOf = (element: Element) =>
  getComputedStyle(element).boxShadow.replace(/ 0px.*$/, '')

const behind = (element: Element) =>
  element.parentElement ? backgrounds(element.parentElement) : []

/** What says nothing of its own is left out: it is only seen with its text. */
export function tooFaint(container: Element) {
  const found: string[] = []
  let count = 0
  function need(least: number, name: string, ratio: number) {
    count++
    // To the second place, as such ratios are given.
    if (Math.round(ratio * 100) < least * 100)
      found.push(`${name}: ${ratio.toFixed(2)}, not ${least}`)
  }

  const texts = container.querySelectorAll('[class*=cdev] *, [class*=cdev]')
  for (const element of texts) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    const { color, visibility } = getComputedStyle(element)
    if (!hasText || visibility === 'hidden' || element.closest('.cdev-hidden'))
      continue
    const name = `${element.className} “${element.textContent}”`
    need(4.5, name, contrast(color, backgrounds(element)))
  }
  for (const element of container.querySelectorAll('.cdev-icon')) {
    const { stroke } = getComputedStyle(element)
    need(3, 'an icon', contrast(stroke, behind(element)))
  }
  for (const element of container.querySelectorAll('.cdev-beside'))
    need(3, 'the line of a field', contrast(lineOf(element), behind(element)))
  // A main button is known by its fill, and a critical one.
  const fills =
    '.cdev-button[data-variant=main], .cdev-button[data-variant=critical], .cdev-track'
  for (const element of container.querySelectorAll(fills)) {
    const { backgroundColor } = getComputedStyle(element)
    const name = `the fill of ${element.className}`
    need(3, name, contrast(backgroundColor, behind(element)))
  }
  for (const track of container.querySelectorAll('.cdev-track')) {
    const thumb = track.querySelector('.cdev-thumb')
    if (thumb)
      need(
        3,
        'a thumb',
        contrast(getComputedStyle(thumb).backgroundColor, backgrounds(track)),
      )
  }
  return { found, count }
}
