import { onlineManager } from '@tanstack/react-query'

/**
 * TanStack's manager takes a page that is loaded offline for online until an
 * event says otherwise; the browser knows better.
 */
export function isOnline() {
  return onlineManager.isOnline() && globalThis.navigator?.onLine !== false
}

/** Calls back when the connection returns, by either's word. */
export function subscribeOnline(listener: () => void) {
  const unsubscribe = onlineManager.subscribe((online) => online && listener())
  globalThis.addEventListener?.('online', listener)
  return () => {
    unsubscribe()
    globalThis.removeEventListener?.('online', listener)
  }
}
