/**
 * The tree that an element is in: the page, that of an iframe, or a shadow root. To the
 * page, what has the focus in a shadow root is the element around that root.
 */
export function treeOf(element: Node): Document | ShadowRoot {
  const root = element.getRootNode()
  // Not by `instanceof`: an iframe has classes of its own.
  return 'activeElement' in root
    ? (root as Document | ShadowRoot)
    : (element.ownerDocument as Document)
}

/** What has the focus in an element, if anything has. */
export function focusIn(element: Element | null) {
  const focused = element && treeOf(element).activeElement
  return focused && element.contains(focused) ? focused : undefined
}

/** Whether nothing has the focus, as when the element that had it is removed. */
export function isFocusLost({ activeElement, body }: Document) {
  return activeElement === null || activeElement === body
}
