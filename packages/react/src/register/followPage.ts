type PageEvents = {
  /** It is looked at again. */
  look(): void
  /** It stood still, while anything may have happened elsewhere. */
  thaw(): void
}

/** Follows a page that is hidden, frozen or kept for the way back. */
export function followPage({ look, thaw }: PageEvents) {
  if (typeof document === 'undefined') return () => {}
  const onVisible = () => document.visibilityState === 'visible' && look()
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && thaw()
  document.addEventListener('visibilitychange', onVisible)
  // Chromium's Page Lifecycle; where it is missing, `pageshow` tells most of it.
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
