const focusable =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [inert] *)'

/** What Tab reaches after an element, else the last that it reaches before it. */
export function focusableBeside(element: Element) {
  const others = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (each) =>
      each.tabIndex >= 0 &&
      each.getClientRects().length > 0 &&
      !element.contains(each),
  )
  const isAfter = (each: Element) =>
    element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING
  return others.find(isAfter) ?? others.at(-1)
}
