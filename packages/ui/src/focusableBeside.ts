import { allFocusableIn } from './focusableIn.ts'

/** What Tab reaches after an element, else the last that it reaches before it. */
export function focusableBeside(element: Element) {
  const others = allFocusableIn(document).filter(
    (each) => !element.contains(each),
  )
  const isAfter = (each: Element) =>
    element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING
  return others.find(isAfter) ?? others.at(-1)
}
