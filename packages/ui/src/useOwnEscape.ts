'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** What Escape closes, in the order in which the page shows it: each one is above the last. */
const layers = 'dialog:modal, [popover]:not([popover=manual]):popover-open'

const openLayers = () => [...document.querySelectorAll(layers)]

/**
 * Escape closes the modal dialog, and reaches nobody else: a dialog or popover of the
 * host around it would close too. It is caught on the window, since libraries listen
 * on the document, where a handler of ours would come too late. What opens above the
 * dialog has its Escape.
 */
export function useOwnEscape(
  dialog: RefObject<HTMLDialogElement | null>,
  onEscape: () => void,
) {
  const handler = useRef(onEscape)
  useEffect(() => {
    handler.current = onEscape
  })

  useEffect(() => {
    const below = new Set(openLayers())
    function onKeyDown(event: KeyboardEvent) {
      // It ends the input of a character, and not the dialog.
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
