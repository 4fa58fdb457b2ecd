type PageEvents = {
  /** Somebody looks at the page again. */
  look(): void
  /** The page was frozen, while anything may have happened elsewhere. */
  thaw(): void
}

/** Follows a page that is hidden, frozen, or kept in the back-forward cache. */
export function followPage({ look, thaw }: PageEvents) {
  if (typeof document === 'undefined') return () => {}
  const onVisible = () => document.visibilityState === 'visible' && look()
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && thaw()
  document.addEventListener('visibilitychange', onVisible)
  // Chromium's Page Lifecycle. Without it, `pageshow` covers most cases.
  document.addEventListener('resume', thaw)
  window.addEventListener('pageshow', onShow)
  window.addEventListener('focus', look)
  return () => {
    document.removeEventListener('visibilitychange', onVisible)
    document.removeEventListener('resume', thaw)
    window.removeEventListener('pageshow', onShow)
    window.removeEventListener('focus', look)
  }
}
