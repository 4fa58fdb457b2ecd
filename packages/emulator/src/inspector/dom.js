/**
 * @typedef {Node | string | false | null | undefined} Child
 * @typedef {Record<string, string | boolean | (() => unknown) | undefined>} Props
 */

/**
 * An element. Text stays text, so that nothing of what is shown is markup.
 * @param {string} tag as `li`, or `span.hint`
 * @param {Props | Child} [props] or the first child
 * @param {...(Child | Child[])} children
 */
export function h(tag, props, ...children) {
  const [name = 'div', ...classes] = tag.split('.')
  const element = document.createElement(name)
  if (classes.length > 0) element.className = classes.join(' ')
  const isProps = typeof props === 'object' && props && !(props instanceof Node)
  if (!isProps) children.unshift(/** @type {Child} */ (props))
  for (const [key, value] of isProps ? Object.entries(props) : []) {
    if (typeof value === 'function') element.addEventListener(key, value)
    else if (value === true) element.setAttribute(key, '')
    else if (typeof value === 'string') element.setAttribute(key, value)
  }
  for (const child of children.flat()) {
    if (child || child === '') element.append(child)
  }
  return element
}

/** @type {Map<string, string>} */
const shown = new Map()

/**
 * Draws a part of the page when what it shows has changed. What has the focus
 * keeps it, and what is open stays open, by `data-key`.
 * @param {string} part
 * @param {unknown} data
 * @param {() => Node[]} draw
 */
export function show(part, data, draw) {
  const text = JSON.stringify(data)
  if (shown.get(part) === text) return
  shown.set(part, text)
  const root = document.querySelector(`[data-part="${part}"]`)
  if (!root) return
  const focused = keyOf(
    root.contains(document.activeElement) ? document.activeElement : null,
  )
  const open = [...root.querySelectorAll('details[open]')].map(keyOf)
  root.replaceChildren(...draw())
  for (const element of root.querySelectorAll('[data-key]')) {
    if (element instanceof HTMLDetailsElement)
      element.open = open.includes(keyOf(element))
  }
  if (!focused) return
  const next =
    root.querySelector(`[data-key="${CSS.escape(focused)}"]`) ??
    root.closest('section')
  if (next instanceof HTMLElement) next.focus()
}

/** @param {Element | null} element */
function keyOf(element) {
  return element?.getAttribute('data-key') ?? undefined
}

/**
 * @param {number} at epoch milliseconds
 */
export function formatTime(at) {
  return new Date(at).toLocaleTimeString()
}
