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

/** @type {WeakMap<Element, string>} */
const shown = new WeakMap()

/**
 * Draws a part of the page when what it shows has changed. What has the focus
 * keeps it, and what is open stays open, by `data-key`.
 * @param {Element} root
 * @param {unknown} data
 * @param {() => Node[]} draw
 */
export function show(root, data, draw) {
  const text = JSON.stringify(data)
  if (shown.get(root) === text) return
  shown.set(root, text)
  const focused = keyOf(
    root.contains(document.activeElement) ? document.activeElement : null,
  )
  const wasOpen = new Map(
    [...root.querySelectorAll('details')].map((each) => [
      keyOf(each),
      each.open,
    ]),
  )
  root.replaceChildren(...draw())
  for (const element of root.querySelectorAll('details')) {
    element.open = wasOpen.get(keyOf(element)) ?? element.open
  }
  if (!focused) return
  const next =
    root.querySelector(`[data-key="${CSS.escape(focused)}"]`) ??
    root.closest('section')
  if (next instanceof HTMLElement) next.focus()
}

/**
 * A button, and for those who only hear it what it is about.
 * @param {string} label
 * @param {string} about
 * @param {() => unknown} click
 * @param {string} [key]
 */
export function button(label, about, click, key = `${label} ${about}`) {
  return h(
    'button',
    { type: 'button', 'data-key': key, click },
    label,
    about && h('span.unseen', ` ${about}`),
  )
}

/**
 * A code, and a button that copies it.
 * @param {string} code
 * @param {string} about
 */
export function copyable(code, about) {
  return h(
    'span.copyable',
    h('span.code.mono', code),
    // Without TLS, a page has no clipboard at another address than this one.
    navigator.clipboard &&
      button('Copy', about, () => navigator.clipboard.writeText(code)),
  )
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
