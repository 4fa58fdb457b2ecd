'use client'

import { type RefObject, useEffect } from 'react'
import { focusIn, isFocusLost, treeOf } from './focusIn.ts'
import { useLatest } from './useLatest.ts'

/**
 * What Escape closes, in the order in which the page shows it. Each one is
 * above the one before.
 */
const layers = 'dialog:modal, [popover]:not([popover=manual]):popover-open'

/** Those of the page, and of each shadow root that the element is in. */
function openLayers(element: Element): Element[] {
  const tree = treeOf(element)
  const around = 'host' in tree ? openLayers(tree.host) : []
  return [...around, ...tree.querySelectorAll(layers)]
}

/**
 * Escape closes the modal dialog, and nothing else hears it. Otherwise a dialog
 * or popover of the host around it would close too. The listener is on the
 * window, since libraries listen on the document, where ours would come too
 * late. Whatever opens above the dialog gets its own Escape.
 */
export function useOwnEscape(
  dialog: RefObject<HTMLElement | null>,
  onEscape: () => void,
) {
  const handler = useLatest(onEscape)

  useEffect(() => {
    const element = dialog.current
    const view = element?.ownerDocument.defaultView
    if (!element || !view) return
    const below = new Set(openLayers(element))
    const onKeyDown = (event: KeyboardEvent) => {
      // This Escape ends the input of a character, not the dialog.
      if (event.key !== 'Escape' || event.isComposing) return
      const above = openLayers(element).some((layer) => !below.has(layer))
      const hasFocus = focusIn(element) || isFocusLost(element.ownerDocument)
      if (above || !hasFocus) return
      event.preventDefault()
      event.stopImmediatePropagation()
      handler.current()
    }
    view.addEventListener('keydown', onKeyDown, { capture: true })
    return () =>
      view.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [dialog, handler])
}
