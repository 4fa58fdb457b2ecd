import { allFocusableIn } from './focusableIn.ts'
import { treeOf } from './focusIn.ts'

/** What Tab reaches after an element, else the last that it reaches before it. */
export function focusableBeside(element: Element): HTMLElement | undefined {
  const tree = treeOf(element)
  const others = allFocusableIn(tree).filter((each) => !element.contains(each))
  const isAfter = (each: Element) =>
    element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING
  const found = others.find(isAfter) ?? others.at(-1)
  return found ?? ('host' in tree ? focusableBeside(tree.host) : undefined)
}
