'use client'

import {
  type FocusEvent,
  type FocusEventHandler,
  useEffect,
  useRef,
} from 'react'

type Handlers = {
  onBlur?: FocusEventHandler<HTMLDivElement> | undefined
  onFocus?: FocusEventHandler<HTMLDivElement> | undefined
}

/** When a part goes that has the focus, whatever had it before has it again. */
export function useFocusReturn(isShown: boolean, handlers: Handlers): Handlers {
  const before = useRef<Element>(null)
  useEffect(() => {
    if (isShown) return
    if (before.current instanceof HTMLElement) before.current.focus()
    before.current = null
  }, [isShown])

  const isInside = ({ currentTarget, relatedTarget }: FocusEvent) =>
    currentTarget.contains(relatedTarget)
  return {
    onFocus(event) {
      if (!isInside(event)) before.current = event.relatedTarget
      handlers.onFocus?.(event)
    },
    // React does not call it for what it takes away.
    onBlur(event) {
      if (!isInside(event)) before.current = null
      handlers.onBlur?.(event)
    },
  }
}
