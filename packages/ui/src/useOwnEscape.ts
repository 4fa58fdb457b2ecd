'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * What Escape closes, in the order in which the page shows it. Each one is
 * above the one before.
 */
const layers = 'dialog:modal, [popover]:not([popover=manual]):popover-open'

const openLayers = () => [...document.querySelectorAll(layers)]

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
  const handler = useRef(onEscape)
  useEffect(() => {
    handler.current = onEscape
  })

  useEffect(() => {
    const below = new Set(openLayers())
    function onKeyDown(event: KeyboardEvent) {
      // This Escape ends the input of a character, not the dialog.
      if (event.key !== 'Escape' || event.isComposing) return
      const above = openLayers().some((layer) => !below.has(layer))
      const { activeElement, body } = document
      const hasFocus =
        activeElement === body || dialog.current?.contains(activeElement)
      if (above || !hasFocus) return
      event.preventDefault()
      event.stopImmediatePropagation()
      handler.current()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () =>
      window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [dialog])
}
