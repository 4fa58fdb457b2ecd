// What axe does not see, as sentences; an empty list is good.

const describe = (element: Element) =>
  element.cloneNode(false) instanceof HTMLElement
    ? (element.cloneNode(false) as HTMLElement).outerHTML.slice(0, 200)
    : element.tagName

const all = (root: Element, selector: string) => [
  ...root.querySelectorAll<HTMLElement>(selector),
]

/** Part of a component of ours, and not of the page around it. */
const isOurs = (element: Element) => element.closest('[class*=cdev-]') !== null

/** Roles and states that are legal for a machine and wrong for a person. */
export function findRoleFaults(root: Element) {
  const faults: string[] = []
  const blame = (element: Element, fault: string) =>
    faults.push(`${fault}: ${describe(element)}`)

  for (const control of all(root, '[role=switch]').filter(isOurs)) {
    const checked = control.getAttribute('aria-checked')
    if (checked !== 'true' && checked !== 'false')
      blame(control, `aria-checked is ${checked}`)
    if (control.hasAttribute('disabled')) blame(control, 'disabled')
    if (control.hasAttribute('aria-invalid')) blame(control, 'aria-invalid')
    if (control.querySelector('a, button, input, [role], [tabindex]'))
      blame(control, 'a switch has no children of a role')
    if (!control.getAttribute('aria-describedby'))
      blame(control, 'what its state means is not said')
  }
  for (const region of all(root, '[role=status], [role=alert], [aria-live]'))
    if (region.closest('[aria-busy]')) blame(region, 'aria-busy around it')
  for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls'])
    for (const element of all(root, `[${name}]`))
      for (const id of element.getAttribute(name)?.split(/\s+/) ?? [])
        if (isOurs(element) && !document.getElementById(id))
          blame(element, `${name} names #${id}, which is not there`)
  for (const element of all(root, '[tabindex]'))
    if (element.tabIndex > 0) blame(element, 'a tab order of its own')
  return faults
}

const interactive = 'a[href], button, input, select, textarea, summary'

/** Where a press counts: the element, or what its pseudo-elements add. */
function hitSize(element: Element) {
  const { width, height } = element.getBoundingClientRect()
  const added = ['::before', '::after']
    .map((pseudo) => getComputedStyle(element, pseudo))
    .filter(
      ({ content, position }) => content !== 'none' && position === 'absolute',
    )
  const most = (own: number, sizes: string[]) =>
    Math.max(own, ...sizes.map((size) => Number.parseFloat(size) || 0))
  return {
    width: most(
      width,
      added.map((style) => style.width),
    ),
    height: most(
      height,
      added.map((style) => style.height),
    ),
  }
}

const isShown = (element: HTMLElement) =>
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.closest('.cdev-hidden')

/** Targets of less than 44 CSS pixels: WCAG 2.2, 2.5.5; 24 of them are a must. */
export function findSmallTargets(root: Element, least = 44) {
  return all(root, interactive)
    .filter((element) => isOurs(element) && isShown(element))
    .flatMap((element) => {
      const label = element.closest('label') ?? element
      const sizes = [label, ...label.querySelectorAll('*')].map(hitSize)
      // A browser lays out in fractions of a pixel.
      const width = Math.round(Math.max(...sizes.map((size) => size.width)))
      const height = Math.round(Math.max(...sizes.map((size) => size.height)))
      return width < least || height < least
        ? [`${width} × ${height} px: ${describe(element)}`]
        : []
    })
}

/** What is cut off, or has to be scrolled to sideways. */
export function findLosses(root: Element) {
  const width = document.documentElement.clientWidth
  const faults: string[] = []
  if (document.documentElement.scrollWidth > width)
    faults.push(
      `the page is ${document.documentElement.scrollWidth} px wide, of ${width}`,
    )
  for (const element of all(root, '[class*=cdev-]')) {
    if (!isShown(element)) continue
    const { left, right } = element.getBoundingClientRect()
    if (left < -0.5 || right > width + 0.5)
      faults.push(`out of the page: ${describe(element)}`)
    const { overflowX, display } = getComputedStyle(element)
    // A field scrolls to what is typed.
    if (display === 'inline' || element instanceof HTMLInputElement) continue
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth)
      faults.push(`cut off: ${describe(element)}`)
  }
  return faults
}

/**
 * Texts of the kit beside something else in their element. Browsers that translate a
 * page take such a text away from React, which then cannot change or remove it.
 */
export function findLooseTexts(root: Element) {
  const loose: string[] = []
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { nextSibling, parentElement, previousSibling } = text
    // A `<time>` is made anew for another date.
    const isOurs = parentElement?.matches(
      '[class^=cdev-], [class^=cdev-] > :not([class], time)',
    )
    if (isOurs && text.nodeValue?.trim() && (nextSibling ?? previousSibling))
      loose.push(parentElement?.outerHTML ?? '')
  }
  return loose
}
