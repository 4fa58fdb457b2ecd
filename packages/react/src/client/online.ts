import { onlineManager } from '@tanstack/react-query'

/**
 * If a page is loaded offline, TanStack's manager believes it to be online
 * until an event says otherwise. The browser knows better.
 */
export function isOnline() {
  return onlineManager.isOnline() && globalThis.navigator?.onLine !== false
}

/**
 * Calls the listener when the browser or TanStack's manager is online again.
 */
export function subscribeOnline(listener: () => void) {
  const unsubscribe = onlineManager.subscribe((online) => online && listener())
  globalThis.addEventListener?.('online', listener)
  return () => {
    unsubscribe()
    globalThis.removeEventListener?.('online', listener)
  }
}
