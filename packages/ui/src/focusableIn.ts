const focusable =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [inert] *)'

const isReached = (element: HTMLElement) =>
  element.tabIndex >= 0 && element.getClientRects().length > 0

/** All that Tab reaches, in the order of the page. */
export const allFocusableIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>(focusable)].filter(isReached)

/** What is to be filled in first, else what Tab reaches first. */
export function firstFieldIn(root: ParentNode) {
  const all = allFocusableIn(root)
  return all.find((element) => element.matches('input, select')) ?? all[0]
}
