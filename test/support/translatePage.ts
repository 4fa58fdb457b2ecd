/**
 * Translates a page as browsers do. Each text is taken out of its element and put back
 * inside of two `<font>`, also text that appears later. The nodes that React holds are
 * then no longer on the page.
 */
export function translatePage(root: Node = document.body) {
  function translateIn(node: Node) {
    if (node instanceof Element && node.closest('font, script, style')) return
    if (node instanceof Text) return translate(node)
    for (const child of [...node.childNodes]) translateIn(child)
  }

  function translate(text: Text) {
    if (!text.data.trim() || text.parentElement?.closest('font')) return
    const inner = document.createElement('font')
    inner.textContent = `«${text.data}»`
    const outer = document.createElement('font')
    outer.append(inner)
    text.replaceWith(outer)
  }

  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records)
      if (type === 'characterData') translateIn(target)
      else
        for (const node of addedNodes) if (node.isConnected) translateIn(node)
  })
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
  })
  translateIn(root)
  return () => observer.disconnect()
}

/** The text of an element, without the marks of the translation. */
export const readTranslated = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll(/[«»]/g, '') ?? ''
